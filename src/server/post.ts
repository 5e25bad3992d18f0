import { parseJsonObject } from '../client/parseJsonObject.js'
import { bareError } from '../client/request/bareError.js'
import { collectTokens, redact } from '../client/request/redact.js'
import { CiamServerError, type CiamServerErrorCode } from './CiamServerError.js'

/** The documented answers hold a few hundred bytes; a user with many attributes some thousand. */
const LARGEST_ANSWER_BYTES = 256 * 1024

interface PostRequest {
  url: string
  headers: Record<string, string>
  body: string
  /** Whatever must never be found in an error. */
  secrets: readonly string[]
  timeoutMs: number
  signal?: AbortSignal | undefined
}

async function readText(response: Response): Promise<string> {
  const reader = response.body?.getReader()
  const decoder = new TextDecoder()
  let text = ''
  for (let bytes = 0; reader; ) {
    const { done, value } = await reader.read()
    if (done) break
    bytes += value.byteLength
    if (bytes > LARGEST_ANSWER_BYTES) {
      reader.cancel().catch(() => undefined)
      throw new CiamServerError('UNEXPECTED_RESPONSE', 'The answer is larger than 256 KiB.', {
        status: response.status,
      })
    }
    text += decoder.decode(value, { stream: true })
  }
  return text + decoder.decode()
}

const text = (value: unknown) => (typeof value === 'string' || typeof value === 'number' ? String(value) : '')

function codeOf(status: number): CiamServerErrorCode {
  if (status === 401 || status === 403) return 'WRONG_CLIENT_CREDENTIALS'
  if ([408, 421, 425, 429].includes(status) || status >= 500) return 'SERVER_BUSY'
  return 'REFUSED'
}

/**
 * Sends one request to the CIAM server's management API, and reads the JSON object that it answers with.
 *
 * @throws {CiamServerError} `NETWORK`, `TIMEOUT`, `UNEXPECTED_RESPONSE`, `SERVER_BUSY`, `REFUSED`,
 *   `WRONG_CLIENT_CREDENTIALS`; or the reason of `signal`, when it aborts.
 */
export async function post({ url, headers, body, secrets, timeoutMs, signal }: PostRequest) {
  const timeout = AbortSignal.timeout(timeoutMs)
  try {
    const response = await fetch(url, {
      method: 'POST',
      headers: { accept: 'application/json', ...headers },
      body,
      // Followed, a redirect would carry the session token to wherever it points.
      redirect: 'manual',
      signal: signal ? AbortSignal.any([signal, timeout]) : timeout,
    })
    const { status } = response
    if (response.type === 'opaqueredirect' || (status >= 300 && status < 400)) {
      response.body?.cancel().catch(() => undefined)
      const message = 'The CIAM server answered with a redirect, which is never followed.'
      throw new CiamServerError('UNEXPECTED_RESPONSE', message, { status })
    }
    const answer = parseJsonObject(await readText(response))
    const serverCode = text(answer?.error_code ?? answer?.code)
    if (!response.ok || answer?.error_code !== undefined) {
      const all = [...secrets, ...collectTokens(answer)]
      throw new CiamServerError(codeOf(status), `The CIAM server answered ${status} to ${new URL(url).pathname}.`, {
        status,
        serverCode: redact(serverCode, all) || undefined,
        serverMessage: redact(text(answer?.error_msg ?? answer?.message), all) || undefined,
      })
    }
    if (!answer) throw new CiamServerError('UNEXPECTED_RESPONSE', 'The answer is no JSON object.', { status })
    return answer
  } catch (error) {
    if (error instanceof CiamServerError) throw error
    if (signal?.aborted) throw signal.reason
    if (timeout.aborted) throw new CiamServerError('TIMEOUT', `The CIAM server did not answer within ${timeoutMs} ms.`)
    throw new CiamServerError('NETWORK', 'The CIAM server could not be reached, or the connection broke.', {
      cause: bareError(error, secrets),
    })
  }
}
