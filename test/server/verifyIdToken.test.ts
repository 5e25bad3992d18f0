// @vitest-environment node
import { verifyIdToken } from 'ciam-react/server'
import { type CryptoKey, exportJWK, exportSPKI, generateKeyPair, type JWK, SignJWT, UnsecuredJWT } from 'jose'
import { afterEach, beforeAll, describe, expect, it, vi } from 'vitest'
import { everythingOf } from '../support/everythingOf.js'
import { type Answer, sendJson } from '../support/serve.js'
import { startServer } from '../support/startServer.js'
import { serverErrorOf } from './serverErrorOf.js'

interface Key {
  privateKey: CryptoKey
  publicKey: CryptoKey
  jwk: JWK
}

const clientId = 'nTo1eRIub60vPb54WeE6aojPwYwImtl4'
const issuer = 'https://id.example.com/'
const user = { name: 'Ada', userName: 'ada', id: '1', mobile: '+86-15900000000', email: 'ada@example.com' }
const keysPath = '/api/v1/oauth2/keys'
const now = () => Math.floor(Date.now() / 1_000)

async function generateKey(kid: string, algorithm = 'RS256'): Promise<Key> {
  const { privateKey, publicKey } = await generateKeyPair(algorithm, { extractable: true })
  return { privateKey, publicKey, jwk: { ...(await exportJWK(publicKey)), kid, use: 'sig', alg: algorithm } }
}

let key: Key
let otherKey: Key
beforeAll(async () => {
  ;[key, otherKey] = await Promise.all([generateKey('k1'), generateKey('k2')])
})
afterEach(() => {
  vi.useRealTimers()
})

const serveKeys = (keys: () => JWK[] = () => [key.jwk]) =>
  startServer({ [keysPath]: (response) => sendJson(response, { keys: keys() }) })

const claimsOf = () => ({
  iss: issuer,
  aud: clientId,
  sub: '1',
  jti: 'id',
  iat: now(),
  nbf: now() - 120,
  exp: now() + 300,
  api: JSON.stringify(user),
})

function sign(changes: Record<string, unknown> = {}, { privateKey, jwk }: Key = key, header: object = {}) {
  return new SignJWT({ ...claimsOf(), ...changes })
    .setProtectedHeader({ alg: jwk.alg ?? '', kid: jwk.kid ?? '', ...header })
    .sign(privateKey)
}

/** Signs any text as the claims, with any header. */
async function signText(claims: string, header: object = {}) {
  const encode = (text: string) => Buffer.from(text).toString('base64url')
  const signed = `${encode(JSON.stringify({ alg: 'RS256', kid: 'k1', ...header }))}.${encode(claims)}`
  const signature = await crypto.subtle.sign('RSASSA-PKCS1-v1_5', key.privateKey, Buffer.from(signed))
  return `${signed}.${Buffer.from(signature).toString('base64url')}`
}

describe('an id_token of the CIAM server', () => {
  it('is proven, and its claims are read', async () => {
    const { url, sent } = await serveKeys()
    const claims = await verifyIdToken(await sign(), { domain: url, clientId, issuer })
    expect(claims).toMatchObject({ iss: issuer, aud: clientId, sub: '1', api: JSON.stringify(user), apiClaims: user })
    expect(sent(keysPath)).toHaveLength(1)
    expect(sent(keysPath)[0]).toMatchObject({ method: 'GET', body: '' })
  })

  it('is proven without its user, where `api` holds no JSON object', async () => {
    const { url } = await serveKeys()
    const claims = await verifyIdToken(await sign({ api: 'ada' }), { domain: url, clientId })
    expect(claims.api).toBe('ada')
    expect(claims.apiClaims).toBeUndefined()
  })

  it('fetches the keys once for many tokens', async () => {
    const { url, sent } = await serveKeys()
    const tokens = await Promise.all([sign(), sign(), sign()])
    await Promise.all(tokens.map((token) => verifyIdToken(token, { domain: url, clientId })))
    await verifyIdToken(await sign(), { domain: `${url}/`, clientId })
    expect(sent(keysPath)).toHaveLength(1)
  })

  it('finds a rotated key with one more request, and has invented key IDs cause no load', async () => {
    let keys = [key.jwk]
    const { url, sent } = await serveKeys(() => keys)
    await verifyIdToken(await sign(), { domain: url, clientId })
    keys = [otherKey.jwk]
    const rotated = await Promise.all([sign({}, otherKey), sign({}, otherKey)])
    await Promise.all(rotated.map((token) => verifyIdToken(token, { domain: url, clientId })))
    expect(sent(keysPath)).toHaveLength(2)
    for (let attempt = 0; attempt < 5; attempt++) {
      const invented = await sign({}, key, { kid: `invented-${attempt}` })
      expect((await serverErrorOf(verifyIdToken(invented, { domain: url, clientId }))).code).toBe('UNKNOWN_KEY')
    }
    expect(sent(keysPath)).toHaveLength(2)
    keys = [otherKey.jwk, key.jwk]
    vi.useFakeTimers({ toFake: ['Date'], now: Date.now() + 31_000 })
    await verifyIdToken(await sign(), { domain: url, clientId })
    expect(sent(keysPath)).toHaveLength(3)
  })

  it('is looked up again where the keys could not be fetched when they were rotated', async () => {
    const answers: Record<string, Answer> = { [keysPath]: (response) => sendJson(response, { keys: [key.jwk] }) }
    const { url } = await startServer(answers)
    await verifyIdToken(await sign(), { domain: url, clientId })
    answers[keysPath] = (response) => void response.writeHead(503).end()
    const rotated = await sign({}, otherKey)
    expect((await serverErrorOf(verifyIdToken(rotated, { domain: url, clientId }))).code).toBe('KEYS_UNAVAILABLE')
    answers[keysPath] = (response) => sendJson(response, { keys: [otherKey.jwk] })
    expect((await verifyIdToken(rotated, { domain: url, clientId })).sub).toBe('1')
  })

  it('is tried with each key where it names none', async () => {
    const { url } = await serveKeys(() => [otherKey.jwk, key.jwk])
    const token = await new SignJWT(claimsOf()).setProtectedHeader({ alg: 'RS256' }).sign(key.privateKey)
    expect((await verifyIdToken(token, { domain: url, clientId })).sub).toBe('1')
    const foreign = await generateKey('k3')
    const forged = await new SignJWT(claimsOf()).setProtectedHeader({ alg: 'RS256' }).sign(foreign.privateKey)
    expect((await serverErrorOf(verifyIdToken(forged, { domain: url, clientId }))).code).toBe('WRONG_SIGNATURE')
  })

  it('may be signed with another algorithm only where that is named', async () => {
    const rs512 = await generateKey('k1', 'RS512')
    const { url } = await serveKeys(() => [rs512.jwk])
    const token = await sign({}, rs512)
    expect((await serverErrorOf(verifyIdToken(token, { domain: url, clientId }))).code).toBe('ALGORITHM_NOT_ALLOWED')
    expect((await verifyIdToken(token, { domain: url, clientId, algorithms: ['RS512'] })).sub).toBe('1')
  })

  it('may be some seconds early or late', async () => {
    const { url } = await serveKeys()
    const token = await sign({ nbf: now() + 5, exp: now() + 300 })
    expect((await verifyIdToken(token, { domain: url, clientId })).sub).toBe('1')
    const late = await sign({ exp: now() - 5 })
    expect((await verifyIdToken(late, { domain: url, clientId })).sub).toBe('1')
  })
})

describe('an id_token is refused', () => {
  it.each<[string, string, () => Promise<string> | string]>([
    ['that another key signed', 'WRONG_SIGNATURE', () => sign({}, otherKey, { kid: 'k1' })],
    ['of an unknown key', 'UNKNOWN_KEY', () => sign({}, otherKey)],
    ['without a signature', 'ALGORITHM_NOT_ALLOWED', () => new UnsecuredJWT(claimsOf()).encode()],
    [
      'signed with the public key as a shared secret',
      'ALGORITHM_NOT_ALLOWED',
      async () =>
        new SignJWT(claimsOf())
          .setProtectedHeader({ alg: 'HS256', kid: 'k1' })
          .sign(new TextEncoder().encode(await exportSPKI(key.publicKey))),
    ],
    ['that has expired', 'TOKEN_EXPIRED', () => sign({ exp: now() - 60 })],
    ['that is not yet valid', 'TOKEN_NOT_YET_VALID', () => sign({ nbf: now() + 60 })],
    ['that never expires', 'MALFORMED_TOKEN', () => sign({ exp: undefined })],
    ['for another application', 'WRONG_AUDIENCE', () => sign({ aud: 'another' })],
    ['for no application', 'WRONG_AUDIENCE', () => sign({ aud: undefined })],
    ['of another issuer', 'WRONG_ISSUER', () => sign({ iss: 'https://evil.example' })],
    ['of no issuer', 'WRONG_ISSUER', () => sign({ iss: undefined })],
    ['whose expiry is a text', 'MALFORMED_TOKEN', () => sign({ exp: 'tomorrow' })],
    [
      'whose expiry has no end',
      'MALFORMED_TOKEN',
      () => signText(JSON.stringify(claimsOf()).replace(/"exp":\d+/, '"exp":1e400')),
    ],
    ['whose start is a text', 'MALFORMED_TOKEN', () => sign({ nbf: 'tomorrow' })],
    ['whose claims are no object', 'MALFORMED_TOKEN', () => signText('"text"')],
    [
      'with a header that must be understood and is not',
      'ALGORITHM_NOT_ALLOWED',
      () => signText(JSON.stringify(claimsOf()), { crit: ['exp2'], exp2: 1 }),
    ],
    ['with a key of its own', 'UNKNOWN_KEY', () => sign({}, otherKey, { jwk: otherKey.jwk })],
    ['that is garbage', 'MALFORMED_TOKEN', () => 'garbage'],
    ['that is empty', 'MALFORMED_TOKEN', () => ''],
    ['of two parts', 'MALFORMED_TOKEN', () => 'a.b'],
    ['of the contract’s example', 'MALFORMED_TOKEN', () => 'eyJ0NiJ9.eyJ1cI6IjIifX0.DeWt4QuZXso'],
    [
      'whose claims were changed',
      'WRONG_SIGNATURE',
      async () => {
        const [header, , signature] = (await sign()).split('.')
        const payload = Buffer.from(JSON.stringify({ ...claimsOf(), sub: '2' })).toString('base64url')
        return `${header}.${payload}.${signature}`
      },
    ],
  ])('%s: %s', async (_, code, make) => {
    const { url } = await serveKeys()
    const token = await make()
    const error = await serverErrorOf(verifyIdToken(token, { domain: url, clientId, issuer }))
    expect(error.code).toBe(code)
    const [, payload = '', signature = ''] = token.split('.')
    for (const secret of [token, payload, signature, user.mobile].filter((part) => part.length > 8))
      expect(everythingOf(error)).not.toContain(secret)
  })

  it.each<[string, Answer]>([
    ['answer 500', (response) => void response.writeHead(500).end()],
    ['are no JSON', (response) => void response.end('<html>')],
    ['are no keys', (response) => sendJson(response, {})],
    ['redirect', (response) => void response.writeHead(302, { location: 'https://evil.example/' }).end()],
  ])('where the keys %s, and proven as soon as they are there', async (_, answer) => {
    const answers = { [keysPath]: answer }
    const { url } = await startServer(answers)
    const error = await serverErrorOf(verifyIdToken(await sign(), { domain: url, clientId }))
    expect(error.code).toBe('KEYS_UNAVAILABLE')
    answers[keysPath] = (response) => sendJson(response, { keys: [key.jwk] })
    expect((await verifyIdToken(await sign(), { domain: url, clientId })).sub).toBe('1')
  })
})

it.each([
  ['a domain by http', { domain: 'http://id.example.com' }],
  ['no domain', { domain: '' }],
  ['no client id', { clientId: '' }],
  ['an empty issuer', { issuer: '' }],
  ['no issuers', { issuer: [] }],
  ['an issuer that is none', { issuer: JSON.parse('null') }],
  ['algorithms that are none', { algorithms: JSON.parse('null') }],
  ['algorithms that are a text', { algorithms: JSON.parse('"RS256"') }],
  ['no algorithm', { algorithms: [] }],
  ['no signature', { algorithms: ['none'] }],
  ['a shared secret', { algorithms: ['RS256', 'HS256'] }],
])('%s is refused as a configuration', async (_, options) => {
  const verifying = verifyIdToken('a.b.c', { domain: 'id.example.com', clientId, ...options })
  expect((await serverErrorOf(verifying)).code).toBe('INVALID_CONFIG')
})
