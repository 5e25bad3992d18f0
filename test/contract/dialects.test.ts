// @vitest-environment node
import { changePassword, signIn, skipPasswordUpdate } from 'ciam-react/client'
import type { CiamEmulatorDialect } from 'ciam-react/testing'
import { type CiamEmulatorServer, startCiamEmulator } from 'ciam-react/testing/node'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { createTestClient, device } from '../support/createTestClient.js'
import { errorOf } from '../support/errorOf.js'

/** Seconds that a sign-in and an id_token are valid, by the vendors' documentation. */
const lifetimes: Record<CiamEmulatorDialect, { signIn: number; idToken: number }> = {
  ciam: { signIn: 432_000, idToken: 300 },
  eiam: { signIn: 604_800, idToken: 18_000 },
  oneaccess: { signIn: 604_800, idToken: 7_200 },
}

/** What each dialect's own server says of the same situation; `SERVER_REJECTED` where the vendor publishes no code. */
const refusals: Record<CiamEmulatorDialect, Record<string, object>> = {
  ciam: {
    wrongPassword: { code: 'SERVER_REJECTED', serverMessage: 'Incorrect user name or password' },
    locked: { code: 'SERVER_REJECTED', serverMessage: expect.stringContaining('unlocked in 30 minutes and 0 seconds') },
    spent: { code: 'INVALID_STATE_TOKEN', recovery: 'sign-in-again', serverCode: 'IDAAS.SDK.PARAM.0014' },
    unknown: { code: 'INVALID_STATE_TOKEN', recovery: 'sign-in-again', serverCode: 'IDAAS.SDK.PARAM.0014' },
    stranger: { code: 'UNREGISTERED_APP', recovery: 'fix-integration', serverCode: 'IDAAS.SDK.PARAM.0003' },
    disabledApp: { code: 'SERVER_REJECTED', recovery: 'contact-administrator', serverMessage: 'The app is disabled' },
    removed: { code: 'USER_NOT_FOUND', recovery: 'register', serverCode: 'IDAAS.SDK.USER.0001' },
    suspended: { code: 'USER_DISABLED', recovery: 'contact-administrator', serverCode: 'IDAAS.SDK.USER.0039' },
    tooShort: { code: 'PASSWORD_REFUSED', recovery: 'choose-another-password', reason: 'other' },
    busy: { code: 'SERVER_BUSY', recovery: 'try-again', outcome: 'unknown', status: 500 },
  },
  eiam: {
    wrongPassword: { code: 'WRONG_CREDENTIALS', serverCode: 'SDK.LOGIN.1005', attemptsLeft: 4 },
    locked: { code: 'USER_LOCKED', serverCode: 'SDK.LOGIN.1003', retryAfterSeconds: 1_800 },
    spent: { code: 'INVALID_STATE_TOKEN', recovery: 'sign-in-again', serverCode: 'SDK.COMMON.1005' },
    unknown: { code: 'INVALID_STATE_TOKEN', recovery: 'sign-in-again', serverCode: 'SDK.COMMON.1006' },
    stranger: { code: 'UNREGISTERED_APP', recovery: 'fix-integration', serverCode: 'SDK.COMMON.1012' },
    disabledApp: { code: 'SERVER_REJECTED', serverMessage: 'The application is disabled' },
    removed: { code: 'USER_NOT_FOUND', recovery: 'register', serverCode: 'SDK.COMMON.1013' },
    suspended: { code: 'SERVER_REJECTED', serverMessage: 'User is disabled' },
    tooShort: { code: 'PASSWORD_REFUSED', reason: 'wrong-length', serverCode: 'PWD.0002' },
    busy: { code: 'SERVER_BUSY', outcome: 'unknown', status: 500, serverCode: 'SDK.COMMON.1008' },
  },
  oneaccess: {
    wrongPassword: { code: 'WRONG_CREDENTIALS', serverCode: 'LOGIN.0002', attemptsLeft: 4 },
    locked: { code: 'USER_LOCKED', serverCode: 'LOGIN.0001', retryAfterSeconds: 1_800 },
    spent: { code: 'INVALID_STATE_TOKEN', recovery: 'sign-in-again', serverCode: 'PARAM.0014' },
    unknown: { code: 'INVALID_STATE_TOKEN', recovery: 'sign-in-again', serverCode: 'PARAM.0014' },
    stranger: { code: 'UNREGISTERED_APP', recovery: 'fix-integration', serverCode: 'APP.0001' },
    disabledApp: { code: 'APP_DISABLED', recovery: 'contact-administrator', serverCode: 'APP.0003' },
    removed: { code: 'USER_NOT_FOUND', recovery: 'register', serverCode: 'USER.0001' },
    suspended: { code: 'USER_DISABLED', recovery: 'contact-administrator', serverCode: 'USER.0039' },
    tooShort: { code: 'PASSWORD_REFUSED', reason: 'wrong-length', serverCode: 'PWD.0002' },
    busy: { code: 'SERVER_BUSY', outcome: 'unknown', status: 500 },
  },
}

describe.each(Object.keys(lifetimes) as CiamEmulatorDialect[])('%s, over the wire', (dialect) => {
  let server: CiamEmulatorServer
  let locale = 'en'
  beforeAll(async () => {
    server = await startCiamEmulator({
      dialect,
      clients: [
        'demo-client',
        { clientId: 'isv', tenantId: 'tenant-7' },
        { clientId: 'disabled-client', disabled: true },
      ],
    })
  })
  beforeEach(() => {
    locale = 'en'
    server.reset()
  })
  afterAll(() => server.close())

  const clientFor = (changes: Parameters<typeof createTestClient>[0] = {}) =>
    createTestClient({ domain: server.url, locale, ...changes })
  const issue = (userName = 'demo') => server.issueStateToken({ userName })
  const passwords = { oldPassword: 'demo', newPassword: 'Winter-Boots-7' }

  it.each([
    ['GET', '/api/v2/sdk/pwd/skip-update', undefined],
    ['POST', '/api/v2/sdk/pwd/update', { old_password: '[redacted]', new_password: '[redacted]' }],
    ['POST', '/api/v2/sdk/login', { user_name: 'demo', password: '[redacted]' }],
    ['POST', '/api/v2/sdk/login/auth', { user_name: '15900000001', password: '[redacted]' }],
  ])('%s %s arrives once, with the documented headers and body, and is accepted', async (method, path, body) => {
    const client = clientFor({ clientId: 'isv', tenantId: 'tenant-7', device: { ...device, ip: '192.168.1.2' } })
    const stateToken = await server.issueStateToken({ userName: 'demo', clientId: 'isv' })
    if (path.endsWith('skip-update')) await skipPasswordUpdate(client, { stateToken })
    else if (path.endsWith('update')) await changePassword(client, { stateToken, ...passwords })
    else if (path.endsWith('auth')) await signIn(client, { identifier: '15900000001', password: 'demo' })
    else await signIn(client, { userName: 'demo', password: 'demo' })
    expect(server.requests).toHaveLength(1)
    expect(server.requests[0]).toMatchObject({ method, path, status: 200 })
    expect(server.requests[0]?.body).toEqual(body)
    expect(server.requests[0]?.headers).toMatchObject({
      'x-operating-sys-version': device.operatingSystem,
      'x-device-fingerprint': device.fingerprint,
      'x-device-ip': '192.168.1.2',
      'x-agent': device.userAgent,
      'x-l': 'en',
      'x-client-id': 'isv',
      'x-tenant-id': 'tenant-7',
      'content-type': expect.stringMatching(/^application\/json/),
      ...(path.includes('/pwd/') && { 'x-state-token': stateToken }),
    })
  })

  it('answers a sign-in with each documented status', async () => {
    const as = (userName: string) => signIn(clientFor(), { userName, password: userName })
    expect(await as('welcome')).toMatchObject({
      status: 'SUCCESS',
      sessionToken: expect.stringMatching(/^\w{32}$/),
      expiresInSeconds: lifetimes[dialect].signIn,
      device: { ...device, ip: '' },
    })
    const policy = { minLength: 8, maxLength: 18, pattern: expect.any(RegExp) }
    const stateToken = expect.stringMatching(/./)
    expect(await as('demo')).toEqual({ status: 'PASSWORD_WARN', stateToken, passwordPolicy: policy })
    expect(await as('expired')).toEqual({ status: 'PASSWORD_EXPIRED', stateToken, passwordPolicy: policy })
    expect(await as('mfa')).toMatchObject({ status: 'MFA_AUTH', stateToken })
    expect(await errorOf(as('denied'))).toMatchObject({ code: 'ACCESS_DENIED', status: 200, outcome: 'refused' })
  })

  it('answers a skip and a change with the session, its id_token and the device that was sent', async () => {
    for (const request of [
      async () => skipPasswordUpdate(clientFor(), { stateToken: await issue() }),
      async () => changePassword(clientFor(), { stateToken: await issue(), ...passwords }),
    ]) {
      const { idTokenClaims, ...signedIn } = await request()
      expect(signedIn).toMatchObject({ expiresInSeconds: 43_200, device: { ...device, ip: '' } })
      expect(idTokenClaims).toMatchObject({ aud: 'demo-client', iss: server.url, apiClaims: { userName: 'demo' } })
      expect((idTokenClaims?.exp ?? 0) - (idTokenClaims?.iat ?? 0)).toBe(lifetimes[dialect].idToken)
    }
  })

  it('leaves ACCESS_DENIED a refusal, though it comes with a 200', async () => {
    const skipping = skipPasswordUpdate(clientFor(), { stateToken: await issue('refused') })
    expect(await errorOf(skipping)).toMatchObject({ code: 'ACCESS_DENIED', status: 200, outcome: 'refused' })
  })

  const situations: Record<string, () => Promise<unknown>> = {
    wrongPassword: () => signIn(clientFor(), { userName: 'demo', password: 'Not-it-at-all-1' }),
    locked: () => signIn(clientFor(), { userName: 'locked', password: 'Locked-2024' }),
    spent: async () => {
      const stateToken = await issue()
      await fetch(`${server.url}/api/v2/sdk/pwd/skip-update`, {
        headers: {
          'content-type': 'application/json',
          'X-operating-sys-version': device.operatingSystem,
          'X-device-fingerprint': device.fingerprint,
          'X-agent': device.userAgent,
          'X-client-id': 'demo-client',
          'X-state-token': stateToken,
        },
      })
      return skipPasswordUpdate(clientFor(), { stateToken })
    },
    unknown: () => skipPasswordUpdate(clientFor(), { stateToken: `never-issued-${dialect}` }),
    stranger: async () => skipPasswordUpdate(clientFor({ clientId: 'nobody' }), { stateToken: await issue() }),
    disabledApp: async () =>
      skipPasswordUpdate(clientFor({ clientId: 'disabled-client' }), { stateToken: await issue() }),
    removed: async () => skipPasswordUpdate(clientFor(), { stateToken: await issue('removed') }),
    suspended: async () => skipPasswordUpdate(clientFor(), { stateToken: await issue('suspended') }),
    tooShort: async () =>
      changePassword(clientFor(), { stateToken: await issue(), oldPassword: 'demo', newPassword: 'Sh0rt-1' }),
    busy: async () => {
      const stateToken = await issue()
      server.failNext({ kind: 'busy' })
      return skipPasswordUpdate(clientFor(), { stateToken })
    },
  }

  it.each(Object.keys(situations))('says in its own code and words, in two languages: %s', async (name) => {
    const refuse = async () => errorOf(situations[name]?.() ?? Promise.resolve())
    const english = await refuse()
    expect(english).toMatchObject({ outcome: 'refused', status: 400, ...refusals[dialect][name] })
    expect(english.serverMessage).toMatch(/^[\x20-\x7e]+$/)
    server.reset()
    locale = 'zh-CN'
    const { code, recovery, attemptsLeft, retryAfterSeconds } = english
    const chinese = await refuse()
    expect(chinese).toMatchObject({ code, recovery, attemptsLeft, retryAfterSeconds })
    expect(chinese.serverMessage).toMatch(/\p{Script=Han}/u)
  })
})
