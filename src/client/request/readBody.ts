import { abortable } from '../abortable.js'
import { unexpectedAnswer } from './session.js'

/** Every documented answer is below 4 KiB; 64 KiB leaves room for large policies and claims, and is read in a moment. */
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
    // Where all was read this does nothing; else the connection is given up, and why is already on its way to the caller.
    reader?.cancel().catch(() => undefined)
  }
}

const readWhole = async (response: Response) => ({ done: true, value: new Uint8Array(await response.arrayBuffer()) })
