import { jwtDecode } from 'jwt-decode'
import { parseJsonObject } from './parseJsonObject.js'

/** The claims of an id_token. They are not verified: no browser checks the signature. */
export interface IdTokenClaims {
  iss?: string
  sub?: string
  aud?: string | string[]
  /** Seconds since 1970-01-01. */
  exp?: number
  /** Seconds since 1970-01-01. */
  iat?: number
  /** Seconds since 1970-01-01. */
  nbf?: number
  jti?: string
  /** The user, as a string that holds JSON, as sent. */
  api?: string
  /** The same, parsed: `name`, `mobile`, `id`, `userName`, `email`. `undefined` where `api` holds no JSON object. */
  apiClaims?: Readonly<Record<string, unknown>>
  readonly [claim: string]: unknown
}

/**
 * Reads the claims of an id_token, for showing a name, never for deciding what a user may do: nothing has checked the
 * signature, and your server must.
 *
 * @param idToken A JWT, or anything at all.
 * @returns The claims, with the `api` claim parsed as `apiClaims` as well; `undefined` for whatever cannot be decoded
 *   (the contract's own example, for one). Never throws.
 * @see The contract, "Skip Forced Password Change › Response Parameters".
 * @example
 * const name = decodeIdToken(signedIn.idToken)?.apiClaims?.name
 */
export function decodeIdToken(idToken: string | undefined): IdTokenClaims | undefined {
  if (typeof idToken !== 'string') return undefined
  try {
    const claims = jwtDecode<IdTokenClaims>(idToken)
    if (typeof claims !== 'object' || claims === null || Array.isArray(claims)) return undefined
    const apiClaims = parseJsonObject(claims.api)
    return apiClaims ? { ...claims, apiClaims } : claims
  } catch {
    // jwt-decode throws on what is no JWT; a sign-in does not fail for want of claims.
    return undefined
  }
}
