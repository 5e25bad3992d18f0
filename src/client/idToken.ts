import { jwtDecode } from 'jwt-decode'

/** What an id_token says. Readable, and unproven: its signature is checked by nobody in a browser. */
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
  /** The person, as a string that holds JSON, as sent. */
  api?: string
  /** The same, parsed: `name`, `mobile`, `id`, `userName`, `email`. `undefined` where `api` holds no JSON object. */
  apiClaims?: Readonly<Record<string, unknown>>
  readonly [claim: string]: unknown
}

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

function parseObject(text: unknown): Record<string, unknown> | undefined {
  if (typeof text !== 'string') return undefined
  try {
    const value: unknown = JSON.parse(text)
    return isObject(value) ? value : undefined
  } catch {
    // Not JSON: then there is nothing to offer, and the claim itself is still there as sent.
    return undefined
  }
}

/**
 * Reads the claims of an id_token, for showing a name, never for deciding what a person may do: nobody has checked the
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
    const claims: unknown = jwtDecode(idToken)
    if (!isObject(claims)) return undefined
    const apiClaims = parseObject(claims.api)
    return apiClaims ? { ...claims, apiClaims } : claims
  } catch {
    // jwt-decode throws on what is no JWT; a sign-in does not fail for want of claims.
    return undefined
  }
}
