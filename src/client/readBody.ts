import { abortable } from './abortable.js'
import { CiamError } from './errors.js'

const LARGEST_ANSWER_BYTES = 64 * 1024

/**
 * The answer's text, of at most 64 KiB.
 *
 * @throws {CiamError} `UNEXPECTED_RESPONSE` for a larger one; the rest of it is not read.
 */
export async function readBody(response: Response, signal: AbortSignal): Promise<string> {
  const keepTo = (length: number) => {
    if (length > LARGEST_ANSWER_BYTES)
      throw new CiamError(
        'UNEXPECTED_RESPONSE',
        'The answer is larger than 64 KiB, so it is none of a CIAM server. Check config.domain.',
        { status: response.status },
      )
  }
  if (!response.body) {
    const text = await abortable(response.text(), signal)
    keepTo(text.length)
    return text
  }
  const reader = response.body.getReader()
  const decoder = new TextDecoder()
  let bytes = 0
  let text = ''
  try {
    for (;;) {
      const { done, value } = await abortable(reader.read(), signal)
      if (done) return text + decoder.decode()
      bytes += value.byteLength
      keepTo(bytes)
      text += decoder.decode(value, { stream: true })
    }
  } finally {
    // Where all was read this does nothing; else the connection is given up, and why is already on its way to the caller.
    reader.cancel().catch(() => undefined)
  }
}
