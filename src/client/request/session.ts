import { decodeIdToken, type IdTokenClaims } from '../decodeIdToken.js'
import { CiamError } from '../errors.js'
import type { DeviceInformation } from './deviceValues.js'

/** A session: what a sign-in ends with. */
export interface SignedIn {
  /** To be exchanged for an sso_ticket by the application's own server. */
  sessionToken: string
  /** Validity of the session token in seconds. `undefined` where the server gave none that can be read. */
  expiresInSeconds: number | undefined
  /** The end of that validity, counted from the moment when the request was sent. */
  expiresAt: Date | undefined
  /** A JWT for calling APIs, as sent. `undefined` where there is none. */
  idToken: string | undefined
  /** What the id_token says, unproven; `undefined` where it cannot be decoded. */
  idTokenClaims: IdTokenClaims | undefined
  /**
   * The device that was sent, for the exchange of the session token on the application's server, which has to name the same
   * one. `undefined` where the application's own login call was answered with a session.
   */
  device: DeviceInformation | undefined
}

/** An answer of the server: a JSON object, still in the wire's names. */
export interface Answer {
  status: number
  body: Readonly<Record<string, unknown>>
  /** When the request was sent, in milliseconds since 1970-01-01. */
  sentAt: number
  device?: DeviceInformation
}

function readExpiry(expire: unknown, sentAt: number): Pick<SignedIn, 'expiresInSeconds' | 'expiresAt'> {
  const isNumeral = typeof expire === 'number' || (typeof expire === 'string' && /^\s*\d+(\.\d+)?\s*$/.test(expire))
  const expiresInSeconds = isNumeral ? Number(expire) : Number.NaN
  const expiresAt = new Date(sentAt + expiresInSeconds * 1000)
  return expiresInSeconds >= 0 && !Number.isNaN(expiresAt.getTime())
    ? { expiresInSeconds, expiresAt }
    : { expiresInSeconds: undefined, expiresAt: undefined }
}

/** The error for an answer that is not of the contract's form. */
export const unexpectedAnswer = (status: number, what: string) =>
  new CiamError('UNEXPECTED_RESPONSE', `${what} Check config.domain, and the base path of a proxy.`, {
    status,
  })

/**
 * Turns a session answer into a {@link SignedIn}. Only `SUCCESS` with a session token is a sign-in.
 *
 * @throws {CiamError} `ACCESS_DENIED` (a 200 can be a refusal), `UNEXPECTED_RESPONSE`.
 * @see The contract, "Skip Forced Password Change › Response Parameters".
 */
export function readSignedIn({ status, body, sentAt, device }: Answer): SignedIn {
  if (body.status === 'ACCESS_DENIED')
    throw new CiamError('ACCESS_DENIED', 'The CIAM server refused the sign-in (ACCESS_DENIED).', {
      status,
    })
  if (body.status !== 'SUCCESS') throw unexpectedAnswer(status, 'The answer has no status that the contract knows.')
  const { session_token: sessionToken, id_token: idToken } = body
  if (typeof sessionToken !== 'string' || sessionToken.trim() === '')
    throw unexpectedAnswer(status, 'The answer says SUCCESS and carries no session_token.')
  const token = typeof idToken === 'string' && idToken !== '' ? idToken : undefined
  return {
    sessionToken,
    ...readExpiry(body.expire, sentAt),
    idToken: token,
    idTokenClaims: decodeIdToken(token),
    device,
  }
}
