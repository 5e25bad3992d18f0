import { type CryptoKey, calculateJwkThumbprint, exportJWK, generateKeyPair, type JWK, SignJWT } from 'jose'
import type { Account } from './createAccounts.js'

interface IdTokens {
  sign(account: Account, clientId: string, issuer: string): Promise<string>
  /** The JWK set that verifies them: one public RSA key. */
  keys(): Promise<{ keys: JWK[] }>
}

interface SigningKey {
  privateKey: CryptoKey
  publicJwk: JWK
  kid: string
}

async function generateSigningKey(): Promise<SigningKey> {
  const { privateKey, publicKey } = await generateKeyPair('RS256')
  const jwk = await exportJWK(publicKey)
  const kid = await calculateJwkThumbprint(jwk)
  return { privateKey, publicJwk: { ...jwk, kid, use: 'sig', alg: 'RS256' }, kid }
}

/** One for all emulators of a process: an RSA key takes longer to generate than a whole test takes to run. */
let signingKey: Promise<SigningKey> | undefined

/** As in the vendors' example: a server whose clock is two minutes behind accepts the token, too. */
const clockSkewSeconds = 120

/**
 * Signs id_tokens by RS256, with the claims of the vendors' example. The key is made when a process creates its first
 * emulator and is kept nowhere: no token of one run is worth anything in the next.
 */
export function createIdTokens(now: () => Date, lifetimeSeconds: number): IdTokens {
  signingKey ??= generateSigningKey()
  const key = signingKey
  // Where Web Crypto lacks RSA, the call that asks for a token rejects.
  key.catch(() => undefined)

  return {
    async sign({ id, userName, name = '', mobile = '', email = '' }, clientId, issuer) {
      const { privateKey, kid } = await key
      const iat = Math.floor(now().getTime() / 1_000)
      const claims = {
        iss: issuer,
        aud: clientId,
        exp: iat + lifetimeSeconds,
        jti: crypto.randomUUID(),
        iat,
        nbf: iat - clockSkewSeconds,
        sub: id,
        api: JSON.stringify({ name, mobile, id, userName, email }),
      }
      return new SignJWT(claims).setProtectedHeader({ kid, alg: 'RS256' }).sign(privateKey)
    },
    keys: async () => ({ keys: [(await key).publicJwk] }),
  }
}
