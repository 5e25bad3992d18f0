// @vitest-environment node
import { type CiamEmulatorDialect, type CiamEmulatorOptions, createCiamEmulator } from 'ciam-react/testing'
import { createLocalJWKSet, type JSONWebKeySet, jwtVerify } from 'jose'
import { describe, expect, it } from 'vitest'
import { createCaller, origin } from './createCaller.js'

const fingerprint = '156aysdna213sc50'
const device = { operating_sys_version: 'windows10.1.1', device_ip: '10.10.10.1', device_fingerprint: fingerprint }
const basic = (clientId: string, secret: string) => `Basic ${Buffer.from(`${clientId}:${secret}`).toString('base64')}`

/** An application's server: it holds an access token, and goes on from a browser's session. */
async function startServer(options: CiamEmulatorOptions = {}) {
  const emulator = createCiamEmulator(options)
  const caller = createCaller(emulator.fetch)
  const post = (path: string, body: unknown, headers: Record<string, string> = {}) =>
    emulator.fetch(`${origin}/api/v2/tenant/${path}`, {
      method: 'POST',
      headers: { 'content-type': 'application/json;charset=utf8', ...headers },
      body: typeof body === 'string' ? body : JSON.stringify(body),
    })
  const token = (authorization: string) => post('token', '', { authorization })
  const { access_token } = await (await token(basic('demo-client', 'demo-client-secret'))).json()
  const authorized = (path: string, body: unknown, headers: Record<string, string> = {}) =>
    post(path, body, { authorization: `Bearer ${access_token}`, ...headers })
  return {
    ...caller,
    emulator,
    postTo: post,
    token,
    session: async () => (await (await caller.signIn('welcome')).json()).session_token as string,
    ticketFor: (session_token: string, changes: object = {}) =>
      authorized('sso/session-token/sso-ticket', { session_token, ...device, ...changes }),
    verify: (sso_ticket: unknown, changes: object = {}) =>
      authorized('sso/sso-ticket/verify', { sso_ticket, ...device, ...changes }),
    refresh: (session_token: string, changes: object = {}) =>
      authorized('sso/session-token/refresh', { session_token, ...device, ...changes }),
  }
}

const codeOf = async (response: Promise<Response> | Response) => (await (await response).json()).error_code

describe('the access token', () => {
  it('is given for client credentials by HTTP Basic', async () => {
    const { token } = await startServer()
    expect(await (await token(basic('demo-client', 'demo-client-secret'))).json()).toEqual({
      access_token: expect.stringMatching(/^[A-Za-z0-9]{32}$/),
      token_type: 'Bearer',
      expires_in: 1_800,
      scope: 'all',
    })
  })

  it('is given for client credentials in a form, as OneAccess documents it', async () => {
    const { emulator } = await startServer({ dialect: 'oneaccess' })
    const body = new URLSearchParams({
      grant_type: 'client_credentials',
      client_id: 'demo-client',
      client_secret: 'demo-client-secret',
    })
    const response = await emulator.fetch(`${origin}/api/v2/tenant/token`, { method: 'POST', body })
    expect(await response.json()).toMatchObject({ token_type: 'Bearer' })
    expect(emulator.requests.at(-1)?.body).toEqual({
      grant_type: 'client_credentials',
      client_id: 'demo-client',
      client_secret: '[redacted]',
    })
  })

  it('is refused to wrong credentials, to none, and to another grant', async () => {
    const { token, postTo } = await startServer({ clients: [{ clientId: 'demo-client' }, 'other-client'] })
    expect(await codeOf(token(basic('demo-client', 'wrong')))).toBe('IDAAS.TENANT.SSO.9001')
    expect(await codeOf(token(basic('nobody', 'nobody-secret')))).toBe('IDAAS.TENANT.SSO.9001')
    expect(await codeOf(token(basic('demo-client', 'other-client-secret')))).toBe('IDAAS.TENANT.SSO.9001')
    expect((await token('Basic %%%')).status).toBe(400)
    expect((await token('')).status).toBe(400)
    const body = { grant_type: 'password', client_id: 'demo-client', client_secret: 'demo-client-secret' }
    expect(await codeOf(postTo('token', body))).toBe('IDAAS.SDK.COMMON.9003')
  })

  it('takes the secret that a client is given, of any letters', async () => {
    const clientSecret = 'p:ä 王'
    const emulator = createCiamEmulator({ clients: [{ clientId: 'shop', clientSecret }] })
    const headers = { authorization: basic('shop', clientSecret) }
    expect((await emulator.fetch(`${origin}/api/v2/tenant/token`, { method: 'POST', headers })).status).toBe(200)
  })

  it('is refused to a disabled application', async () => {
    const { token } = await startServer({ dialect: 'oneaccess' })
    expect(await codeOf(token(basic('disabled-client', 'disabled-client-secret')))).toBe('APP.0003')
  })

  it.each(['', 'Bearer nonsense', basic('demo-client', 'demo-client-secret')])(
    'is asked for by every other call: "%s" is answered 401',
    async (authorization) => {
      const { postTo, session } = await startServer()
      const session_token = await session()
      for (const path of ['sso/session-token/sso-ticket', 'sso/session-token/refresh', 'sso/sso-ticket/verify']) {
        const response = await postTo(path, { session_token, sso_ticket: 'x', ...device }, { authorization })
        expect([response.status, (await response.json()).error_code]).toEqual([401, 'IDAAS.TENANT.SSO.9002'])
      }
    },
  )

  it('ends after half an hour', async () => {
    let now = new Date('2030-01-01T00:00:00Z')
    const { session, ticketFor } = await startServer({ now: () => now })
    const sessionToken = await session()
    now = new Date('2030-01-01T00:30:00Z')
    expect((await ticketFor(sessionToken)).status).toBe(401)
  })
})

describe('a session token', () => {
  it.each<[CiamEmulatorDialect, number]>([
    ['ciam', 300],
    ['eiam', 300],
    ['oneaccess', 9_600],
  ])('leads over a ticket to the user, in the dialect %s', async (dialect, seconds) => {
    const { signIn, skip, ticketFor, verify } = await startServer({ dialect })
    const { state_token } = await (await signIn('demo')).json()
    const { session_token } = await (await skip(state_token)).json()
    const { expire, sso_ticket } = await (await ticketFor(session_token)).json()
    expect(expire).toBe(seconds)
    expect(await (await verify(sso_ticket)).json()).toEqual({
      code: '200',
      message: 'success',
      data: {
        user: {
          userName: 'demo',
          id: '20220101000000000-BF1B-000000000001',
          name: 'Zhang Wei',
          mobile: '+86-15900000001',
          email: 'zhang.wei@example.com',
        },
      },
    })
  })

  it('is bound to the fingerprint of the login', async () => {
    const { session, ticketFor, verify, refresh } = await startServer()
    const sessionToken = await session()
    const other = { device_fingerprint: 'another' }
    expect(await codeOf(ticketFor(sessionToken, other))).toBe('IDAAS.TENANT.SSO.9004')
    expect(await codeOf(refresh(sessionToken, other))).toBe('IDAAS.TENANT.SSO.9004')
    const { sso_ticket } = await (await ticketFor(sessionToken)).json()
    expect(await codeOf(verify(sso_ticket, other))).toBe('IDAAS.TENANT.SSO.9004')
    expect((await verify(sso_ticket)).status).toBe(200)
  })

  it('does not ask for the IP or the operating system of the login', async () => {
    const { session, ticketFor } = await startServer()
    const changes = { device_ip: '192.168.7.7', operating_sys_version: 'Android 10', agent: 'any' }
    expect((await ticketFor(await session(), changes)).status).toBe(200)
  })

  it('keeps the fingerprint of the login where another device skips', async () => {
    const { signIn, skip, ticketFor } = await startServer()
    const { state_token } = await (await signIn('demo', 'demo', { 'X-device-fingerprint': 'login' })).json()
    const { session_token } = await (await skip(state_token, { 'X-device-fingerprint': 'skip' })).json()
    expect(await codeOf(ticketFor(session_token, { device_fingerprint: 'skip' }))).toBe('IDAAS.TENANT.SSO.9004')
    expect((await ticketFor(session_token, { device_fingerprint: 'login' })).status).toBe(200)
  })

  it('has the fingerprint of the skip or the change where nobody logged in', async () => {
    const { emulator, skip, update, ticketFor } = await startServer()
    const token = () => emulator.issueStateToken({ userName: 'demo' })
    const headers = { 'X-device-fingerprint': 'first seen' }
    for (const response of [
      await skip(await token(), headers),
      await update(await token(), 'demo', 'New-pass-2', headers),
    ]) {
      const { session_token } = await response.json()
      expect(await codeOf(ticketFor(session_token))).toBe('IDAAS.TENANT.SSO.9004')
      expect((await ticketFor(session_token, { device_fingerprint: 'first seen' })).status).toBe(200)
    }
  })

  it.each(['session_token', 'operating_sys_version', 'device_ip', 'device_fingerprint'])(
    'is exchanged only with %s',
    async (field) => {
      const { session, ticketFor } = await startServer({ dialect: 'eiam' })
      const response = await ticketFor(await session(), { [field]: undefined })
      expect(await response.json()).toEqual({
        error_code: 'SDK.COMMON.1001',
        error_msg: `Parameter ${field} cannot be left blank`,
      })
    },
  )

  it('is refused when it is unknown, has expired, or is another application’s', async () => {
    let now = new Date('2030-01-01T00:00:00Z')
    const options = { now: () => now, sessionLifetimeSeconds: 60, clients: ['demo-client', 'other-client'] }
    const { session, signIn, ticketFor } = await startServer(options)
    expect(await codeOf(ticketFor('garbage'))).toBe('IDAAS.TENANT.SSO.9003')
    const { session_token } = await (await signIn('welcome', 'welcome', { 'X-client-id': 'other-client' })).json()
    expect(await codeOf(ticketFor(session_token))).toBe('IDAAS.TENANT.SSO.9003')
    const sessionToken = await session()
    now = new Date('2030-01-01T00:01:00Z')
    expect(await codeOf(ticketFor(sessionToken))).toBe('IDAAS.TENANT.SSO.9003')
  })

  it('can be refreshed, for the same device', async () => {
    const { emulator, session, refresh, ticketFor } = await startServer()
    const sessionToken = await session()
    const refreshed = await (await refresh(sessionToken)).json()
    expect(refreshed).toEqual({
      session_token: expect.stringMatching(/^[A-Za-z0-9]{32}$/),
      id_token: expect.any(String),
      expire: 432_000,
    })
    expect(refreshed.session_token).not.toBe(sessionToken)
    expect((await ticketFor(refreshed.session_token)).status).toBe(200)
    const keys: JSONWebKeySet = await (await emulator.fetch(`${origin}/api/v1/oauth2/keys`)).json()
    const { payload } = await jwtVerify(refreshed.id_token, createLocalJWKSet(keys), { audience: 'demo-client' })
    expect(payload.iss).toBe(origin)
  })

  it('ends with a reset', async () => {
    const { emulator, session, ticketFor } = await startServer()
    const sessionToken = await session()
    emulator.reset()
    expect((await ticketFor(sessionToken)).status).toBe(401)
  })
})

describe('a ticket', () => {
  it('works once', async () => {
    const { session, ticketFor, verify } = await startServer()
    const { sso_ticket } = await (await ticketFor(await session())).json()
    const statuses = (await Promise.all([verify(sso_ticket), verify(sso_ticket)])).map(({ status }) => status)
    expect(statuses.sort()).toEqual([200, 400])
    expect(await codeOf(verify(sso_ticket))).toBe('IDAAS.TENANT.SSO.9006')
  })

  it('has to be there, and to be one', async () => {
    const { verify } = await startServer({ dialect: 'oneaccess' })
    expect(await (await verify(undefined)).json()).toEqual({
      error_code: 'PARAM.0031',
      error_msg: 'sso_ticket required.',
    })
    expect(await codeOf(verify('garbage'))).toBe('SSO.9005')
  })

  it('expires by the clock', async () => {
    let now = new Date('2030-01-01T00:00:00Z')
    const { session, ticketFor, verify } = await startServer({ now: () => now })
    const { sso_ticket } = await (await ticketFor(await session())).json()
    now = new Date('2030-01-01T00:05:00Z')
    expect(await codeOf(verify(sso_ticket))).toBe('IDAAS.TENANT.SSO.9006')
  })
})

describe('the calls of an application’s server', () => {
  it('are refused to a browser, whose every page they would give the credentials to', async () => {
    const { postTo } = await startServer({ allowedOrigins: '*' })
    const response = await postTo('token', {}, { Origin: 'http://localhost:5173' })
    expect(response.status).toBe(403)
    expect(response.headers.get('access-control-allow-origin')).toBeNull()
    expect(await response.text()).toContain('from your server')
  })

  it('carry the X-tenant-id of a client that has one', async () => {
    const clients = [{ clientId: 'demo-client', tenantId: 'tenant-7' }]
    const { emulator, ticketFor } = await startServer({ clients })
    expect(await codeOf(ticketFor('x'))).toBe('IDAAS.SDK.PARAM.0003')
    expect(emulator.requests.at(-1)?.path).toBe('/api/v2/tenant/sso/session-token/sso-ticket')
  })

  it('can be made to fail', async () => {
    const { emulator, session, ticketFor, verify } = await startServer()
    emulator.failNext({ kind: 'busy', endpoint: 'sso-ticket-verify' })
    emulator.failNext({ kind: 'response', status: 503, endpoint: 'token' })
    const { sso_ticket } = await (await ticketFor(await session())).json()
    expect((await verify(sso_ticket)).status).toBe(500)
    expect((await verify(sso_ticket)).status).toBe(200)
    expect((await emulator.fetch(`${origin}/api/v2/tenant/token`, { method: 'POST' })).status).toBe(503)
  })
})
