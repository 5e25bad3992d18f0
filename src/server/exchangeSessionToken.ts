import { CiamServerError } from './CiamServerError.js'
import { post } from './post.js'
import { type ExchangeSessionTokenConfig, readAccessToken, readServerAccess } from './readAccessToken.js'

export type { ExchangeSessionTokenConfig }

/** The device of the sign-in, exactly as the browser sent it: `signedIn.device`, and the address that the server saw. */
export interface SessionDevice {
  /** What was sent as `X-device-fingerprint`. The CIAM server refuses any other. */
  fingerprint: string
  /** What was sent as `X-operating-sys-version`. */
  operatingSystem: string
  /**
   * The address of the browser, as your server saw it. In the browser `X-device-ip` is optional, so `signedIn.device.ip` may
   * be empty; here the CIAM server demands one, and an empty text is refused before anything is sent.
   */
  ip: string
  /** What was sent as `X-agent`. */
  userAgent?: string | undefined
}

/** What {@link exchangeSessionToken} exchanges. */
export interface ExchangeSessionTokenOptions {
  sessionToken: string
  device: SessionDevice
  /** Leaves the call: it rejects with `signal.reason`. */
  signal?: AbortSignal | undefined
}

/**
 * Exchanges the session token of a sign-in for the user's data, on the application's server: fetches an access token
 * (cached), a single-use ticket for the session, and the user for the ticket. Nothing is repeated by itself, save a
 * request whose cached access token the server does not accept any more.
 *
 * @param config The CIAM server and the application's own credentials.
 * @param options The session token, and the device of that very sign-in.
 * @returns `data.user` as sent: the vendors do not say which attributes it has.
 * @throws {CiamServerError} `REFUSED` for an expired session or another device; `INVALID_CONFIG`, `INVALID_REQUEST`,
 *   `WRONG_CLIENT_CREDENTIALS`, `SERVER_BUSY`, `NETWORK`, `TIMEOUT`, `UNEXPECTED_RESPONSE`.
 * @throws `signal.reason`, untouched, when the signal aborts.
 * @see The vendors' documentation of `tenant/sso/session-token/sso-ticket` and `tenant/sso/sso-ticket/verify`.
 * @example
 * import { exchangeSessionToken } from 'ciam-react/server'
 *
 * const { sessionToken, device } = await request.json()
 * const user = await exchangeSessionToken(
 *   { domain: 'id.example.com', clientId: 'nTo1eRIub60v…', clientSecret: process.env.CIAM_CLIENT_SECRET },
 *   { sessionToken, device: { ...device, ip: request.socket.remoteAddress } },
 * )
 */
export async function exchangeSessionToken(
  config: ExchangeSessionTokenConfig,
  options: ExchangeSessionTokenOptions,
): Promise<Readonly<Record<string, unknown>>> {
  const access = readServerAccess(config)
  const { sessionToken, device, signal } = options ?? {}
  const { fingerprint, operatingSystem, ip, userAgent } = device ?? {}
  // The browser sends these: whatever is no text is refused here, before it is sent on under the application's name.
  for (const [name, value] of Object.entries({
    sessionToken,
    fingerprint,
    operatingSystem,
    ip,
    userAgent: userAgent ?? 'x',
  }))
    if (typeof value !== 'string' || value.trim() === '')
      throw new CiamServerError(
        'INVALID_REQUEST',
        name === 'ip'
          ? 'device.ip is missing, so nothing was sent. A browser need not send one; give the address that your server saw.'
          : `${name} is missing or no text, so nothing was sent.`,
      )
  signal?.throwIfAborted()
  const deviceFields = {
    operating_sys_version: operatingSystem,
    device_ip: ip,
    device_fingerprint: fingerprint,
    ...(userAgent !== undefined && { agent: userAgent }),
  }

  async function call(path: string, body: Record<string, string>, secret: string, refused?: string) {
    const token = await readAccessToken(access, config, refused)
    signal?.throwIfAborted()
    try {
      return await post({
        url: access.baseUrl + path,
        headers: { ...access.headers, authorization: `Bearer ${token}`, 'content-type': 'application/json' },
        body: JSON.stringify(body),
        secrets: [...access.secrets, token, sessionToken, secret],
        timeoutMs: access.timeoutMs,
        signal,
      })
    } catch (error) {
      // A 401 came before anything was done: the access token was revoked, say.
      const isRevoked = error instanceof CiamServerError && error.status === 401 && refused === undefined
      if (!isRevoked) throw error
      return call(path, body, secret, token)
    }
  }

  const ticketAnswer = await call(
    '/api/v2/tenant/sso/session-token/sso-ticket',
    { session_token: sessionToken, ...deviceFields },
    sessionToken,
  )
  const ticket = ticketAnswer.sso_ticket
  if (typeof ticket !== 'string' || ticket === '')
    throw new CiamServerError('UNEXPECTED_RESPONSE', 'The answer holds no sso_ticket.')
  const answer = await call('/api/v2/tenant/sso/sso-ticket/verify', { sso_ticket: ticket, ...deviceFields }, ticket)
  const { data } = answer
  const user = typeof data === 'object' && data !== null && 'user' in data ? data.user : undefined
  if (typeof user !== 'object' || user === null || Array.isArray(user))
    throw new CiamServerError('UNEXPECTED_RESPONSE', 'The answer holds no user.')
  return { ...user }
}
