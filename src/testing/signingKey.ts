import { type CryptoKey, calculateJwkThumbprint, exportJWK, generateKeyPair, type JWK } from 'jose'

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

let generated: Promise<SigningKey> | undefined

/**
 * The RSA key pair that signs id_tokens. One for all emulators of a process, made on first use: an RSA key takes longer
 * to generate than a whole test takes to run.
 */
export function signingKey(): Promise<SigningKey> {
  generated ??= generateSigningKey()
  return generated
}
