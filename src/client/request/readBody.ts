import { abortable } from '../abortable.js'
import { unexpectedAnswer } from './session.js'

/** Every documented answer is below 4 KiB; 64 KiB is enough for large policies and claims, and is read in a few milliseconds. */
const LARGEST_ANSWER_BYTES = 64 * 1024

/**
 * The answer's text, of at most 64 KiB.
 *
 * @throws {CiamError} `UNEXPECTED_RESPONSE` for a larger one; the rest of it is not read.
 */
export async function readBody(response: Response, signal: AbortSignal): Promise<string> {
  const reader = response.body?.getReader()
  const decoder = new TextDecoder()
  let bytes = 0
  let text = ''
  try {
    for (;;) {
      // Some platforms have no streams.
      const { done, value } = await abortable(reader ? reader.read() : readWhole(response), signal)
      if (value) {
        bytes += value.byteLength
        if (bytes > LARGEST_ANSWER_BYTES) throw unexpectedAnswer(response.status, 'The answer is larger than 64 KiB.')
        text += decoder.decode(value, { stream: true })
      }
      if (done) return text + decoder.decode()
    }
  } finally {
    // After a complete read this does nothing; otherwise it closes the connection, and the caller gets the error from above.
    reader?.cancel().catch(() => undefined)
  }
}

const readWhole = async (response: Response) => ({ done: true, value: new Uint8Array(await response.arrayBuffer()) })
