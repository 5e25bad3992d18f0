import { createRemoteJWKSet, errors, type JWTVerifyGetKey } from 'jose'

/** An application talks to one or a few CIAM servers; beyond this number they are fetched again. */
const MOST_KEY_SETS = 64
/** Tokens with invented key IDs cause no more load than one request in this time. */
const REFETCH_EVERY_MS = 30_000
const keySets = new Map<string, JWTVerifyGetKey>()

function createKeySet(url: URL): JWTVerifyGetKey {
  // jose would count its own time from the last request, so that a key that is rotated just then is unknown for 30 seconds.
  const keySet = createRemoteJWKSet(url, {
    timeoutDuration: 5_000,
    cooldownDuration: Number.POSITIVE_INFINITY,
    cacheMaxAge: 600_000,
  })
  let refetchedAt = Number.NEGATIVE_INFINITY
  return async (...token) => {
    try {
      return await keySet(...token)
    } catch (error) {
      const isDue = Date.now() - refetchedAt >= REFETCH_EVERY_MS
      if (!(error instanceof errors.JWKSNoMatchingKey) || !(isDue || keySet.reloading)) throw error
      refetchedAt = Date.now()
      try {
        await keySet.reload()
      } catch (failure) {
        // The key may be there: the next token looks for it again.
        refetchedAt = Number.NEGATIVE_INFINITY
        throw failure
      }
      return keySet(...token)
    }
  }
}

/**
 * The keys that a CIAM server signs id_tokens with, kept for 10 minutes. An unknown key ID has them fetched once more, so
 * that a rotated key is found at once, and then not for 30 seconds.
 */
export function readKeySet(baseUrl: string): JWTVerifyGetKey {
  const known = keySets.get(baseUrl)
  if (known) return known
  const keySet = createKeySet(new URL(`${baseUrl}/api/v1/oauth2/keys`))
  const oldest = keySets.size >= MOST_KEY_SETS ? keySets.keys().next().value : undefined
  if (oldest !== undefined) keySets.delete(oldest)
  keySets.set(baseUrl, keySet)
  return keySet
}
