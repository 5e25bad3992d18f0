// @vitest-environment node
import { decodeIdToken, skipPasswordUpdate } from 'ciam-react/client'
import { describe, expect, it } from 'vitest'
import { createTestClient, device } from '../support/createTestClient.js'
import { errorOf } from '../support/errorOf.js'
import { recordFetch } from '../support/recordFetch.js'
import { serveBytes, success } from '../support/serve.js'
import { stateToken } from '../support/stateToken.js'

const head = (statusLine: string, ...headers: string[]) => [statusLine, ...headers, '', ''].join('\r\n')

const successExample = `{
"status": "SUCCESS",
"expire": 43200,
"session_token": "LGTiTNVDFPlpefV3F3Hla7RUFTqInsqa",
"id_token": "eyJ0NiJ9.eyJ1cI6IjIifX0.DeWt4QuZXso"
}
`

const errorExample = `{
"error_code": "IDAAS.SDK.PARAM.0014",
"error_msg": "Invalid state token"
}
`

/** Skips against a server that answers with these bytes, and nothing else. */
async function skipAgainst(bytes: string) {
  const { url, asked } = await serveBytes(bytes)
  const answer = skipPasswordUpdate(createTestClient({ domain: url }), { stateToken })
  return { answer, asked }
}

const answering = (body: unknown) => createTestClient({ fetch: recordFetch(() => Response.json(body)).fetch })

describe('Response Example', () => {
  it('HTTP/1.1 200 OK: signs in with the very bytes of the success example, though its id_token cannot be decoded', async () => {
    const before = Date.now()
    const { answer, asked } = await skipAgainst(
      head('HTTP/1.1 200 OK', 'Content-Type: application/json') + successExample,
    )
    const signedIn = await answer
    expect(signedIn).toEqual({
      sessionToken: 'LGTiTNVDFPlpefV3F3Hla7RUFTqInsqa',
      expiresInSeconds: 43_200,
      expiresAt: expect.any(Date),
      idToken: 'eyJ0NiJ9.eyJ1cI6IjIifX0.DeWt4QuZXso',
      idTokenClaims: undefined,
      // Exactly what was sent, for the application's server.
      device: { ...device, ip: '' },
    })
    const expiresAt = signedIn.expiresAt?.getTime() ?? 0
    expect(expiresAt).toBeGreaterThanOrEqual(before + 43_200_000)
    expect(expiresAt).toBeLessThanOrEqual(Date.now() + 43_200_000)
    expect(asked).toHaveLength(1)
    expect(asked[0]).toMatch(/^GET \/api\/v2\/sdk\/pwd\/skip-update HTTP\/1\.1\r\n/)
  })

  it('HTTP/1.1 400 Bad Request: refuses with the very bytes of the error example, which has no Content-Type', async () => {
    const { answer } = await skipAgainst(head('HTTP/1.1 400 Bad Request') + errorExample)
    expect(await errorOf(answer)).toMatchObject({
      code: 'INVALID_STATE_TOKEN',
      recovery: 'sign-in-again',
      status: 400,
      serverCode: 'IDAAS.SDK.PARAM.0014',
      serverMessage: 'Invalid state token',
    })
  })
})

describe('Response Parameters', () => {
  it('status SUCCESS: login successful', async () => {
    await expect(skipPasswordUpdate(answering(success), { stateToken })).resolves.toHaveProperty('sessionToken')
  })

  it('status ACCESS_DENIED: access denied, although it comes with a 200', async () => {
    const error = await errorOf(skipPasswordUpdate(answering({ status: 'ACCESS_DENIED' }), { stateToken }))
    expect(error).toMatchObject({ code: 'ACCESS_DENIED', recovery: 'contact-administrator', status: 200 })
  })

  it('status ACCESS_DENIED stays a refusal even with tokens beside it', async () => {
    const error = await errorOf(skipPasswordUpdate(answering({ ...success, status: 'ACCESS_DENIED' }), { stateToken }))
    expect(error.code).toBe('ACCESS_DENIED')
  })

  it('expire: the validity of the session_token, in seconds', async () => {
    const sentAfter = Date.now()
    const signedIn = await skipPasswordUpdate(answering({ ...success, expire: 60 }), { stateToken })
    expect(signedIn.expiresInSeconds).toBe(60)
    expect((signedIn.expiresAt?.getTime() ?? 0) - sentAfter).toBeGreaterThanOrEqual(60_000)
    expect((signedIn.expiresAt?.getTime() ?? 0) - Date.now()).toBeLessThanOrEqual(60_000)
  })

  it('session_token: handed over exactly as it was sent', async () => {
    const session_token = 'LGTiTNVDFPlpefV3F3Hla7RUFTqInsqa'
    const signedIn = await skipPasswordUpdate(answering({ ...success, session_token }), { stateToken })
    expect(signedIn.sessionToken).toBe(session_token)
  })

  it('id_token: a JWT with the user’s identity, handed over as sent and decoded', async () => {
    const claims = { sub: '20220101', exp: 1_900_000_000, api: '{"userName":"zhang","email":"zhang@example.com"}' }
    const id_token = `e30.${Buffer.from(JSON.stringify(claims)).toString('base64url')}.signature`
    const signedIn = await skipPasswordUpdate(answering({ ...success, id_token }), { stateToken })
    expect(signedIn.idToken).toBe(id_token)
    expect(signedIn.idTokenClaims).toMatchObject({ ...claims, apiClaims: { userName: 'zhang' } })
    expect(decodeIdToken(id_token)).toEqual(signedIn.idTokenClaims)
  })

  it('is content with the fields in any order, and with fields that the contract does not know', async () => {
    const body = { extra: { deep: [1] }, ...Object.fromEntries(Object.entries(success).reverse()) }
    await expect(skipPasswordUpdate(answering(body), { stateToken })).resolves.toMatchObject({
      sessionToken: success.session_token,
    })
  })
})
