import ky from 'ky'
import { abortable } from '../abortable.js'
import type { CiamClient } from '../createCiamClient.js'
import { CiamError, isCiamError } from '../errors.js'
import { parseJsonObject } from '../parseJsonObject.js'
import { bareError } from './bareError.js'
import { readDevice } from './deviceValues.js'
import type { WireRequest } from './endpoints.js'
import { requestHeaders } from './headers.js'
import { readBody } from './readBody.js'
import { serverError } from './serverError.js'
import { type Answer, unexpectedAnswer } from './session.js'

/**
 * Converts an error of `fetch` into a CiamError. An AbortError here is a failure like any other: `fetch` raised it by
 * itself, and an abort by the caller is handled elsewhere.
 */
function toCiamError(error: unknown, secrets: readonly string[]): CiamError {
  if (isCiamError(error)) return error
  return new CiamError(
    'NETWORK',
    'The CIAM server could not be reached: offline, its name or certificate, or CORS, which must allow this origin and the X-… headers.',
    { cause: bareError(error, secrets) },
  )
}

/**
 * Sends one request, once, and reads its answer.
 *
 * @throws {CiamError} Whatever goes wrong; `signal.reason` when the signal aborts.
 */
export async function send(
  client: CiamClient,
  { method, path, body = {}, stateToken }: WireRequest & { stateToken?: string },
  signal: AbortSignal,
): Promise<Answer> {
  const { config, baseUrl } = client
  // Whatever must never be found in an error.
  const secrets = [stateToken, body.password, body.old_password, body.new_password].filter((text) => text !== undefined)
  const headers = requestHeaders(client, await readDevice(client, signal), stateToken)
  const sentAt = Date.now()
  try {
    const request = ky(baseUrl + path, {
      method,
      ...(method === 'POST' && { body: JSON.stringify(body) }),
      headers,
      cache: 'no-store',
      credentials: config.credentials,
      // Followed, a redirect would carry the custom headers to wherever it points.
      redirect: 'manual',
      referrerPolicy: 'no-referrer',
      retry: 0,
      timeout: false,
      throwHttpErrors: false,
      signal,
      ...(config.fetch && { fetch: config.fetch }),
    })
    const response = await abortable(Promise.resolve(request), signal)
    const { status } = response
    if (response.type === 'opaqueredirect' || response.redirected || (status >= 300 && status < 400)) {
      response.body?.cancel().catch(() => undefined)
      throw unexpectedAnswer(status, 'The server answered with a redirect, which is never followed.')
    }
    const answer = parseJsonObject(await readBody(response, signal))
    const error = serverError(response, answer, secrets)
    if (error) throw error
    if (!answer) throw unexpectedAnswer(status, 'The answer is no JSON object.')
    return { status, body: answer, sentAt }
  } catch (error) {
    throw signal.aborted ? signal.reason : toCiamError(error, secrets)
  }
}
