// @vitest-environment node
import { type SignedIn, skipPasswordUpdate } from 'ciam-react/client'
import { describe, expect, it } from 'vitest'
import { createTestClient } from '../../support/createTestClient.js'
import { errorOf } from '../../support/errorOf.js'
import { recordFetch } from '../../support/recordFetch.js'
import { sendJson, serve, serveBytes, success } from '../../support/serve.js'
import { nextStateToken, stateToken } from '../../support/stateToken.js'

const answering = (answer: () => Response | Promise<Response>) =>
  skipPasswordUpdate(createTestClient({ fetch: recordFetch(answer).fetch }), { stateToken: nextStateToken() })
const answeringJson = (body: unknown, init?: ResponseInit) => answering(() => Response.json(body, init))

describe('an answer that is an error', () => {
  it.each([
    [400, 'IDAAS.SDK.PARAM.0001', 'INCOMPLETE_DEVICE_INFORMATION', 'fix-integration'],
    [400, 'IDAAS.SDK.PARAM.0002', 'MISSING_CLIENT_ID', 'fix-integration'],
    [400, 'IDAAS.SDK.PARAM.0003', 'UNREGISTERED_APP', 'fix-integration'],
    [400, 'IDAAS.SDK.PARAM.0013', 'MISSING_STATE_TOKEN', 'sign-in-again'],
    [400, 'IDAAS.SDK.PARAM.0014', 'INVALID_STATE_TOKEN', 'sign-in-again'],
    [400, 'IDAAS.SDK.USER.0001', 'USER_NOT_FOUND', 'register'],
    [400, 'IDAAS.SDK.USER.0039', 'USER_DISABLED', 'contact-administrator'],
    [400, 'SDK.COMMON.1003', 'INCOMPLETE_DEVICE_INFORMATION', 'fix-integration'],
    [500, 'SDK.COMMON.1008', 'SERVER_BUSY', 'try-again'],
    [400, 'SDK.COMMON.1012', 'UNREGISTERED_APP', 'fix-integration'],
    [400, 'SDK.COMMON.1013', 'USER_NOT_FOUND', 'register'],
    [400, 'SDK.LOGIN.1003', 'USER_LOCKED', 'try-again-later'],
    [400, 'SDK.COMMON.1005', 'INVALID_STATE_TOKEN', 'sign-in-again'],
    [500, 'SOMETHING.NEW', 'SERVER_BUSY', 'try-again'],
    [200, 'IDAAS.SDK.PARAM.0014', 'INVALID_STATE_TOKEN', 'sign-in-again'],
    [200, 'SOMETHING.NEW', 'SERVER_REJECTED', 'contact-administrator'],
  ])('HTTP %i with %s is %s', async (status, serverCode, code, recovery) => {
    const body = { ...success, error_code: serverCode, error_msg: 'Its own words' }
    expect(await errorOf(answeringJson(body, { status }))).toMatchObject({
      code,
      recovery,
      status,
      serverCode,
      serverMessage: 'Its own words',
    })
  })

  it.each([
    [429, 'SERVER_BUSY'],
    [500, 'SERVER_BUSY'],
    [503, 'SERVER_BUSY'],
    [404, 'SERVER_REJECTED'],
    [401, 'SERVER_REJECTED'],
  ])('HTTP %i with a page of HTML is %s', async (status, code) => {
    expect(await errorOf(answering(() => new Response('<h1>Oops</h1>', { status })))).toMatchObject({ code, status })
  })

  it.each([
    ['120', 120],
    [new Date(Date.now() + 60_000).toUTCString(), 60],
    [new Date(0).toUTCString(), 0],
    ['soon', undefined],
  ])('says how long to wait: Retry-After %s', async (value, seconds) => {
    const error = await errorOf(answeringJson({}, { status: 503, headers: { 'Retry-After': value } }))
    if (seconds === undefined) expect(error.retryAfterSeconds).toBe(undefined)
    else expect(Math.abs((error.retryAfterSeconds ?? -9) - seconds)).toBeLessThanOrEqual(1)
  })

  it('is a refusal where a 200 says ACCESS_DENIED, also beside a session token', async () => {
    expect(await errorOf(answeringJson({ ...success, status: 'ACCESS_DENIED' }))).toMatchObject({
      code: 'ACCESS_DENIED',
      status: 200,
    })
  })
})

describe('an answer that the contract does not know', () => {
  it.each([
    ['no session token', { ...success, session_token: undefined }],
    ['an empty session token', { ...success, session_token: '' }],
    ['a blank session token', { ...success, session_token: ' ' }],
    ['a session token that is no text', { ...success, session_token: 7 }],
    ['no status', { ...success, status: undefined }],
    ['another status', { ...success, status: 'success' }],
    ['a list', [success]],
    ['null', null],
    ['a number', 7],
  ])('is UNEXPECTED_RESPONSE: %s', async (_, body) => {
    expect((await errorOf(answeringJson(body))).code).toBe('UNEXPECTED_RESPONSE')
  })

  it.each(['', '<html></html>', '{"status":"SUCCESS"', 'SUCCESS'])('is UNEXPECTED_RESPONSE: %j', async (text) => {
    expect((await errorOf(answering(() => new Response(text)))).code).toBe('UNEXPECTED_RESPONSE')
  })

  it.each([301, 302, 303, 307, 308])(
    'is UNEXPECTED_RESPONSE for a redirect (%i), which is never followed',
    async (status) => {
      const elsewhere = await serve((response) => sendJson(response, success))
      const server = await serve((response) => response.writeHead(status, { location: elsewhere.url }).end())
      const error = await errorOf(skipPasswordUpdate(createTestClient({ domain: server.url }), { stateToken }))
      expect(error.code).toBe('UNEXPECTED_RESPONSE')
      expect(error.message).toContain('redirect')
      expect(elsewhere.requests).toEqual([])
    },
  )

  it('is UNEXPECTED_RESPONSE above 64 KiB, and the rest is not waited for', async () => {
    const server = await serve((response) => {
      response.writeHead(200, { 'content-type': 'application/json' })
      response.write(`{"status":"SUCCESS","session_token":"${'x'.repeat(64 * 1024)}`)
    })
    const error = await errorOf(skipPasswordUpdate(createTestClient({ domain: server.url }), { stateToken }))
    expect(error).toMatchObject({ code: 'UNEXPECTED_RESPONSE', status: 200 })
    await server.requests[0]?.closed
  })
})

describe('an answer that is a session', () => {
  it('may be exactly 64 KiB long', async () => {
    const body = JSON.stringify({ ...success, padding: '' })
    const padded = JSON.stringify({ ...success, padding: 'x'.repeat(64 * 1024 - body.length) })
    expect(padded).toHaveLength(64 * 1024)
    expect((await answering(() => new Response(padded))).sessionToken).toBe(success.session_token)
    const longer = `${padded} `
    expect((await errorOf(answering(() => new Response(longer)))).code).toBe('UNEXPECTED_RESPONSE')
  })

  it('is known by its content: any header, a byte order mark, further fields, an empty error_code', async () => {
    const body = JSON.stringify({ ...success, error_code: '', error_msg: null, more: [1] })
    const answer = () => new Response(`\ufeff${body}`, { headers: { 'content-type': 'text/html' } })
    expect((await answering(answer)).sessionToken).toBe(success.session_token)
  })

  it.each([
    [43_200, 43_200],
    ['43200', 43_200],
    [0, 0],
    [1.5, 1.5],
    [-1, undefined],
    ['-1', undefined],
    ['', undefined],
    ['0x10', undefined],
    ['soon', undefined],
    [null, undefined],
    [true, undefined],
    [{}, undefined],
    [[5], undefined],
    [1e300, undefined],
    ['9'.repeat(400), undefined],
    [undefined, undefined],
  ])('reads expire %j as %s seconds', async (expire, seconds) => {
    const signedIn: SignedIn = await answeringJson({ ...success, expire })
    expect(signedIn.expiresInSeconds).toBe(seconds)
    expect(signedIn.expiresAt instanceof Date).toBe(seconds !== undefined)
  })

  it('counts the session’s end from the moment when the request was sent', async () => {
    let arrived = 0
    const server = await serve((response) => {
      arrived = Date.now()
      setTimeout(() => sendJson(response, { ...success, expire: 100 }), 250)
    })
    const { expiresAt } = await skipPasswordUpdate(createTestClient({ domain: server.url }), { stateToken })
    const countedFrom = (expiresAt?.getTime() ?? 0) - 100_000
    expect(countedFrom).toBeLessThanOrEqual(arrived)
  })

  it('needs no id_token', async () => {
    expect(await answeringJson({ ...success, id_token: undefined })).toMatchObject({
      sessionToken: success.session_token,
      idToken: undefined,
      idTokenClaims: undefined,
    })
  })
})

describe('the connection', () => {
  it('is NETWORK when it is refused, reset, or broken off in the middle, and nothing is repeated', async () => {
    const refused = await errorOf(
      skipPasswordUpdate(createTestClient({ domain: 'http://127.0.0.1:1' }), { stateToken }),
    )
    expect(refused).toMatchObject({ code: 'NETWORK', recovery: 'try-again' })
    const broken = await serveBytes('HTTP/1.1 200 OK\r\ncontent-length: 100\r\n\r\n{"status"')
    expect((await errorOf(skipPasswordUpdate(createTestClient({ domain: broken.url }), { stateToken }))).code).toBe(
      'NETWORK',
    )
    expect(broken.asked).toHaveLength(1)
    const busy = await serve((response) => sendJson(response, {}, 503, { 'retry-after': '0' }))
    expect((await errorOf(skipPasswordUpdate(createTestClient({ domain: busy.url }), { stateToken }))).code).toBe(
      'SERVER_BUSY',
    )
    expect(busy.requests).toHaveLength(1)
  })

  it.each([
    ['before the headers', () => undefined],
    [
      'in the middle of the body',
      (response: import('node:http').ServerResponse) => void response.writeHead(200).write('{'),
    ],
  ])('is TIMEOUT when the server hangs %s, and is closed', async (_, answer) => {
    const server = await serve(answer)
    const client = createTestClient({ domain: server.url, timeoutMs: 150 })
    expect(await errorOf(skipPasswordUpdate(client, { stateToken }))).toMatchObject({ code: 'TIMEOUT' })
    await server.requests[0]?.closed
  })

  it('is TIMEOUT also where fetch observes no signal', async () => {
    const client = createTestClient({ timeoutMs: 50, fetch: () => new Promise(() => undefined) })
    expect((await errorOf(skipPasswordUpdate(client, { stateToken }))).code).toBe('TIMEOUT')
  })
})
