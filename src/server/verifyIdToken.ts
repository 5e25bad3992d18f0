import { errors, type JWTPayload, type JWTVerifyOptions, jwtVerify } from 'jose'
import { parseJsonObject } from '../client/parseJsonObject.js'
import { CiamServerError, type CiamServerErrorCode } from './CiamServerError.js'
import { readBaseUrl } from './readBaseUrl.js'
import { readKeySet } from './readKeySet.js'

/** What {@link verifyIdToken} checks an id_token against. */
export interface VerifyIdTokenOptions {
  /** The CIAM server: a host, or an https address (http for loopback alone). */
  domain: string
  /** The application's client id: the token's audience. */
  clientId: string
  /** The token's issuer, or those that are accepted. Not checked by default: the vendors do not say what it is. */
  issuer?: string | string[] | undefined
  /** Signature algorithms with a public key. Default: `['RS256']`; a OneAccess application may be set to RS512, say. */
  algorithms?: readonly string[] | undefined
}

/** The claims of an id_token whose signature, times and audience were checked. */
export interface VerifiedIdToken {
  /** Seconds since 1970-01-01. */
  readonly exp: number
  readonly aud: string | readonly string[]
  readonly iss?: string
  readonly sub?: string
  /** Seconds since 1970-01-01. */
  readonly iat?: number
  /** Seconds since 1970-01-01. */
  readonly nbf?: number
  readonly jti?: string
  /** The user, as a string that holds JSON, as sent. */
  readonly api?: string
  /** The same, parsed: `name`, `mobile`, `id`, `userName`, `email`. `undefined` where `api` holds no JSON object. */
  readonly apiClaims?: Readonly<Record<string, unknown>>
  readonly [claim: string]: unknown
}

/** Clocks of two servers differ by less. A token is accepted so long before and after its time. */
const CLOCK_TOLERANCE_SECONDS = 10
/** Algorithms with a public key. With a shared secret (HS256) anyone who knows the public key could sign. */
const ASYMMETRIC = /^(?:[RPE]S(?:256|384|512)|Ed25519|EdDSA)$/

const failures: Record<string, readonly [CiamServerErrorCode, string]> = {
  ERR_JOSE_ALG_NOT_ALLOWED: ['ALGORITHM_NOT_ALLOWED', 'The id_token is signed with an algorithm that is not allowed.'],
  ERR_JOSE_NOT_SUPPORTED: ['ALGORITHM_NOT_ALLOWED', 'The id_token is signed in a way that is not supported.'],
  ERR_JWKS_NO_MATCHING_KEY: ['UNKNOWN_KEY', 'The CIAM server publishes no key that could have signed the id_token.'],
  ERR_JWS_SIGNATURE_VERIFICATION_FAILED: ['WRONG_SIGNATURE', 'The CIAM server did not sign this id_token.'],
  ERR_JWT_EXPIRED: ['TOKEN_EXPIRED', 'The id_token has expired.'],
  ERR_JWS_INVALID: ['MALFORMED_TOKEN', 'The id_token is no signed JWT.'],
  ERR_JWT_INVALID: ['MALFORMED_TOKEN', 'The id_token is no JWT.'],
}
const claimFailures: Record<string, readonly [CiamServerErrorCode, string]> = {
  aud: ['WRONG_AUDIENCE', 'The id_token was issued to another application than clientId.'],
  iss: ['WRONG_ISSUER', 'The id_token was issued by somebody else than issuer.'],
  nbf: ['TOKEN_NOT_YET_VALID', 'The id_token is not valid yet.'],
}

/** An error of jose as ours. It is never the cause: it carries the claims of the refused token. */
function toServerError(error: unknown): CiamServerError {
  const claim = error instanceof errors.JWTClaimValidationFailed ? error.claim : ''
  const isInvalid = error instanceof errors.JWTClaimValidationFailed && error.reason === 'invalid'
  const [code, message] = (claim && !isInvalid ? claimFailures[claim] : undefined) ??
    (error instanceof errors.JOSEError ? failures[error.code] : undefined) ??
    (claim ? ['MALFORMED_TOKEN', 'A claim of the id_token is missing or of the wrong type.'] : undefined) ?? [
      'KEYS_UNAVAILABLE',
      'The keys of the CIAM server could not be fetched from /api/v1/oauth2/keys, or not be used.',
    ]
  return new CiamServerError(code as CiamServerErrorCode, message)
}

/** Verifies with the key that the token names; where it names none, with each that fits. */
async function verify(idToken: string, baseUrl: string, options: JWTVerifyOptions): Promise<JWTPayload> {
  try {
    return (await jwtVerify(idToken, readKeySet(baseUrl), options)).payload
  } catch (error) {
    if (!(error instanceof errors.JWKSMultipleMatchingKeys)) throw error
    for await (const key of error) {
      try {
        return (await jwtVerify(idToken, key, options)).payload
      } catch (failure) {
        if (!(failure instanceof errors.JWSSignatureVerificationFailed)) throw failure
      }
    }
    throw new errors.JWSSignatureVerificationFailed()
  }
}

/**
 * Proves an id_token that a browser sent to the application's server: that the CIAM server signed it, for this
 * application, and that it has not expired. Times may differ by 10 seconds. The keys are fetched from
 * `https://{domain}/api/v1/oauth2/keys` and cached for 10 minutes; a rotated key is fetched when a token first names it.
 *
 * An id_token proves who signed in, not that the session still lasts, and anyone who holds it can send it: take it over TLS,
 * in a request body, and only from your own page.
 *
 * @param idToken The `id_token` of a sign-in.
 * @param options The CIAM server, the application, and what else is checked.
 * @returns The claims, with the `api` claim parsed as `apiClaims`. Never claims that were not proven.
 * @throws {CiamServerError} `INVALID_CONFIG`, `MALFORMED_TOKEN`, `ALGORITHM_NOT_ALLOWED`, `UNKNOWN_KEY`,
 *   `WRONG_SIGNATURE`, `TOKEN_EXPIRED`, `TOKEN_NOT_YET_VALID`, `WRONG_AUDIENCE`, `WRONG_ISSUER`, `KEYS_UNAVAILABLE`.
 * @see The vendors' "Get User Information from id_token"; RFC 8725, section 3.1, for the algorithms.
 * @example
 * import { verifyIdToken } from 'ciam-react/server'
 *
 * const { apiClaims } = await verifyIdToken(idToken, { domain: 'id.example.com', clientId: 'nTo1eRIub60v…' })
 * const userName = apiClaims?.userName
 */
export async function verifyIdToken(idToken: string, options: VerifyIdTokenOptions): Promise<VerifiedIdToken> {
  const { domain, clientId, issuer, algorithms = ['RS256'] } = options ?? {}
  const baseUrl = readBaseUrl(domain)
  if (typeof clientId !== 'string' || clientId === '')
    throw new CiamServerError('INVALID_CONFIG', 'clientId is missing.')
  if (!Array.isArray(algorithms) || algorithms.length === 0 || !algorithms.every((name) => ASYMMETRIC.test(name)))
    throw new CiamServerError('INVALID_CONFIG', 'algorithms may name algorithms with a public key only, such as RS256.')
  // An empty list or text is what a forgotten variable of the environment looks like; jose would then check nothing.
  const issuers = issuer === undefined ? ['none'] : [issuer].flat()
  if (issuers.length === 0 || issuers.some((name) => typeof name !== 'string' || name === ''))
    throw new CiamServerError('INVALID_CONFIG', 'issuer is empty, or no text.')
  if (typeof idToken !== 'string') throw new CiamServerError('MALFORMED_TOKEN', 'The id_token is no text.')
  try {
    const claims = await verify(idToken, baseUrl, {
      algorithms: [...algorithms],
      audience: clientId,
      clockTolerance: CLOCK_TOLERANCE_SECONDS,
      // Without an expiry a token would be good for ever.
      requiredClaims: ['exp'],
      ...(issuer !== undefined && { issuer }),
    })
    const { exp, aud } = claims
    // JSON's 1e400 is a number without an end.
    if (exp === undefined || !Number.isFinite(exp) || aud === undefined)
      throw new CiamServerError('MALFORMED_TOKEN', 'The id_token lacks claims.')
    const apiClaims = parseJsonObject(claims.api)
    return { ...claims, exp, aud, ...(apiClaims && { apiClaims }) } as VerifiedIdToken
  } catch (error) {
    throw error instanceof CiamServerError ? error : toServerError(error)
  }
}
