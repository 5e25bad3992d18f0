/** The stable code of a {@link CiamServerError}: what an application's server branches on. */
export type CiamServerErrorCode =
  /** The options are wrong: domain, client id, secret, algorithms. Fix the integration. */
  | 'INVALID_CONFIG'
  /** The session token, or what the CIAM server demands of the device, is missing. Nothing was sent. */
  | 'INVALID_REQUEST'
  /** No JWT, or one without an expiry. */
  | 'MALFORMED_TOKEN'
  /** Signed with an algorithm that is not allowed: `none` and HS256 among them. */
  | 'ALGORITHM_NOT_ALLOWED'
  /** The CIAM server publishes no key that could have signed it. */
  | 'UNKNOWN_KEY'
  | 'WRONG_SIGNATURE'
  | 'TOKEN_EXPIRED'
  | 'TOKEN_NOT_YET_VALID'
  /** Issued to another application. */
  | 'WRONG_AUDIENCE'
  | 'WRONG_ISSUER'
  /** The keys could not be fetched: the token is neither proven nor disproven. Try again. */
  | 'KEYS_UNAVAILABLE'
  /** The CIAM server does not accept client id and secret, or this server's address. */
  | 'WRONG_CLIENT_CREDENTIALS'
  /** The CIAM server said no: an expired or unknown session token, or another device than that of the sign-in. */
  | 'REFUSED'
  /** The CIAM server failed or asks to wait (408, 421, 425, 429, 5xx). Try again. */
  | 'SERVER_BUSY'
  | 'NETWORK'
  | 'TIMEOUT'
  /** An answer that the vendors do not document, a redirect among them. */
  | 'UNEXPECTED_RESPONSE'

interface CiamServerErrorDetails {
  cause?: unknown
  status?: number | undefined
  serverCode?: string | undefined
  serverMessage?: string | undefined
}

/**
 * The one error of `ciam-react/server`. No field holds a token, a secret or a claim of a token that was refused.
 *
 * @example
 * try {
 *   await verifyIdToken(idToken, { domain, clientId })
 * } catch (error) {
 *   if (isCiamServerError(error) && error.code === 'KEYS_UNAVAILABLE') response.writeHead(503)
 *   else response.writeHead(401)
 * }
 */
export class CiamServerError extends Error {
  override readonly name = 'CiamServerError'
  /** What happened. */
  readonly code: CiamServerErrorCode
  /** HTTP status of the CIAM server's answer, where there was one. */
  readonly status: number | undefined
  /** The CIAM server's own code. */
  readonly serverCode: string | undefined
  /** The CIAM server's own text. A secret that it repeats is redacted, or the whole withheld. */
  readonly serverMessage: string | undefined

  constructor(code: CiamServerErrorCode, message: string, details: CiamServerErrorDetails = {}) {
    super(message, details.cause === undefined ? undefined : { cause: details.cause })
    this.code = code
    this.status = details.status
    this.serverCode = details.serverCode
    this.serverMessage = details.serverMessage
  }
}

/**
 * Whether a caught value is a {@link CiamServerError}, also one from another copy of this library.
 *
 * @example
 * if (isCiamServerError(error)) console.warn(error.code)
 */
export function isCiamServerError(error: unknown): error is CiamServerError {
  return error instanceof Error && error.name === 'CiamServerError' && 'code' in error
}
