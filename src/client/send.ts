import ky from 'ky'
import { abortable } from './abortable.js'
import { bareError } from './bareError.js'
import type { CiamClient } from './createCiamClient.js'
import { readDevice, warmDevice } from './deviceReadings.js'
import { CiamError, isCiamError } from './errors.js'
import { boardFlight } from './flights.js'
import { parseJsonObject } from './parseJsonObject.js'
import { readBody } from './readBody.js'
import { requestHeaders } from './requestHeaders.js'
import { serverError } from './serverError.js'
import type { SignInCredentials, SignInResult } from './signIn.js'
import { type Answer, readSignedIn, type SignedIn, unexpectedAnswer } from './signInResponse.js'
import { readSignIn } from './signInResult.js'

/** One act on a state token, in our own names. */
export interface StateTokenRequest {
  path: string
  stateToken: string
  passwords?: { oldPassword: string; newPassword: string } | undefined
}

interface WireRequest {
  path: string
  stateToken?: string | undefined
  /** Sent as JSON by POST; without one the request is a GET. */
  body?: Record<string, string> | undefined
  /** Whatever must never be found in an error. */
  secrets: readonly string[]
}

/** An error of `fetch` as ours; an abort passes as it is. */
function toCiamError(error: unknown, secrets: readonly string[]): unknown {
  if (isCiamError(error) || (error instanceof Error && error.name === 'AbortError')) return error
  return new CiamError(
    'NETWORK',
    'The CIAM server could not be reached: offline, its name or certificate, or CORS, which must allow this origin and the X-… headers.',
    { cause: bareError(error, secrets) },
  )
}

async function send(
  client: CiamClient,
  { path, stateToken, body, secrets }: WireRequest,
  signal: AbortSignal,
): Promise<Answer> {
  const { config, baseUrl } = client
  const headers = requestHeaders(client, await readDevice(client, signal), stateToken)
  const sentAt = Date.now()
  try {
    const request = ky(baseUrl + path, {
      method: body ? 'POST' : 'GET',
      ...(body && { body: JSON.stringify(body) }),
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

/**
 * Spends a state token on a skip or a password change: a token that can be used, one flight, and a session at the end.
 *
 * @throws {CiamError} Before anything is sent: `MISSING_STATE_TOKEN`, `INVALID_STATE_TOKEN`, `STATE_TOKEN_IN_USE`.
 */
export async function spendStateToken(
  client: CiamClient,
  { path, stateToken, passwords }: StateTokenRequest,
  signal: AbortSignal,
): Promise<SignedIn> {
  const token = typeof stateToken === 'string' ? stateToken.trim() : ''
  if (token === '')
    throw new CiamError(
      'MISSING_STATE_TOKEN',
      'No state token, so nothing was sent. Hand over the state_token of the login answer.',
    )
  // fetch would throw on such a header value, with the token in the message of its error.
  if (!/^[\x20-\x7e]+$/.test(token))
    throw new CiamError('INVALID_STATE_TOKEN', 'No header can carry this state token, so nothing was sent.')
  const body = passwords && { old_password: passwords.oldPassword, new_password: passwords.newPassword }
  const secrets = [token, ...Object.values(body ?? {})]
  // Two changes are the same act only with the same passwords: nobody may join a change that sets another password.
  const act = path + JSON.stringify(body)
  return boardFlight(client, token, act, signal, async (flightSignal) =>
    readSignedIn(await send(client, { path, stateToken: token, body, secrets }, flightSignal)),
  )
}

export { warmDevice }

/** Sends credentials and reads what they lead to. */
export async function sendForSignIn(
  client: CiamClient,
  credentials: SignInCredentials,
  signal: AbortSignal,
): Promise<SignInResult> {
  const { password } = credentials
  const [path, name] =
    'identifier' in credentials
      ? ['/api/v2/sdk/login/auth', credentials.identifier]
      : ['/api/v2/sdk/login', credentials.userName]
  const body = { user_name: name, password }
  return readSignIn(await send(client, { path, body, secrets: [password] }, signal))
}
