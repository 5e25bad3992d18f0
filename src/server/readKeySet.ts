import { createRemoteJWKSet } from 'jose'

type KeySet = ReturnType<typeof createRemoteJWKSet>

/** An application talks to one or a few CIAM servers; beyond this number they are fetched again. */
const MOST_KEY_SETS = 64
const keySets = new Map<string, KeySet>()

/**
 * The keys that a CIAM server signs id_tokens with, kept for 10 minutes. An unknown key ID has them fetched once more, so
 * that a rotated key is found at once, and then not for 30 seconds: tokens with invented key IDs cause no load.
 */
export function readKeySet(baseUrl: string): KeySet {
  const known = keySets.get(baseUrl)
  if (known) return known
  const keySet = createRemoteJWKSet(new URL(`${baseUrl}/api/v1/oauth2/keys`), {
    timeoutDuration: 5_000,
    cooldownDuration: 30_000,
    cacheMaxAge: 600_000,
  })
  const oldest = keySets.size >= MOST_KEY_SETS ? keySets.keys().next().value : undefined
  if (oldest !== undefined) keySets.delete(oldest)
  keySets.set(baseUrl, keySet)
  return keySet
}
