// @vitest-environment node
import { type CiamConfig, signIn, skipPasswordUpdate } from 'ciam-react/client'
import { type CiamEmulatorOptions, createCiamEmulator } from 'ciam-react/testing'
import { describe, expect, it } from 'vitest'
import { createTestClient, device } from '../support/createTestClient.js'
import { errorOf } from '../support/errorOf.js'
import { everythingOf } from '../support/everythingOf.js'
import { reasonOf } from '../support/reasonOf.js'
import { recordFetch } from '../support/recordFetch.js'
import { sendJson, serve, success } from '../support/serve.js'

function emulate(options?: CiamEmulatorOptions, changes?: Partial<CiamConfig>) {
  const emulator = createCiamEmulator({ logPasswords: true, ...options })
  const client = createTestClient({ fetch: emulator.fetch, ...changes })
  return { emulator, client, enter: (name: string) => signIn(client, { userName: name, password: name }) }
}
const answering = (body: unknown, init?: ResponseInit) =>
  signIn(createTestClient({ fetch: recordFetch(() => Response.json(body, init)).fetch }), {
    userName: 'demo',
    password: 'demo',
  })

describe('signing in ends with', () => {
  it('a session', async () => {
    const result = await emulate().enter('welcome')
    expect(result).toEqual({
      status: 'SUCCESS',
      sessionToken: expect.stringMatching(/./),
      expiresInSeconds: 432_000,
      expiresAt: expect.any(Date),
      idToken: expect.stringMatching(/./),
      idTokenClaims: expect.objectContaining({ apiClaims: expect.objectContaining({ userName: 'welcome' }) }),
      device: { ...device, ip: '' },
    })
  })

  it.each([
    ['demo', 'PASSWORD_WARN'],
    ['expired', 'PASSWORD_EXPIRED'],
  ])('%s: a state token and the policy, %s', async (name, status) => {
    const result = await emulate().enter(name)
    expect(result).toEqual({
      status,
      stateToken: expect.stringMatching(/./),
      passwordPolicy: { minLength: 8, maxLength: 18, pattern: expect.any(RegExp) },
    })
  })

  it('a state token that can be skipped', async () => {
    const { client, enter } = emulate()
    const result = await enter('demo')
    if (result.status !== 'PASSWORD_WARN') throw new Error(result.status)
    expect(await skipPasswordUpdate(client, result)).toHaveProperty('sessionToken')
  })

  it('a second factor, its data as sent', async () => {
    expect(await emulate().enter('mfa')).toEqual({
      status: 'MFA_AUTH',
      stateToken: expect.stringMatching(/./),
      data: '{"mfaTypes":["SMS"],"mobile":"+86-159****0000"}',
    })
  })

  it.each([
    ['denied', 'ciam', { code: 'ACCESS_DENIED', recovery: 'contact-administrator' }],
    ['disabled', 'ciam', { code: 'USER_DISABLED', recovery: 'contact-administrator' }],
    ['locked', 'eiam', { code: 'USER_LOCKED', recovery: 'try-again-later', retryAfterSeconds: 1_800 }],
    ['locked', 'oneaccess', { code: 'USER_LOCKED', recovery: 'try-again-later', retryAfterSeconds: 1_800 }],
  ] as const)('%s (%s): the error %j', async (name, dialect, error) => {
    expect(await errorOf(emulate({ dialect }).enter(name))).toMatchObject(error)
  })

  it.each(['eiam', 'oneaccess'] as const)('a wrong password (%s), with the attempts that are left', async (dialect) => {
    const { client } = emulate({ dialect })
    const left = []
    for (const password of ['wrong', 'wrong again']) {
      const error = await errorOf(signIn(client, { userName: 'demo', password }))
      expect(error).toMatchObject({ code: 'WRONG_CREDENTIALS', recovery: 'try-again', outcome: 'refused' })
      left.push(error.attemptsLeft ?? Number.NaN)
    }
    expect(left[1]).toBe(Number(left[0]) - 1)
  })

  it('a wrong password, in the server’s words', async () => {
    const { client } = emulate()
    expect(await errorOf(signIn(client, { userName: 'demo', password: 'wrong' }))).toMatchObject({
      code: 'SERVER_REJECTED',
      status: 400,
      serverMessage: expect.stringMatching(/incorrect/i),
    })
  })
})

describe('the request', () => {
  it('is a POST with the device and no state token', async () => {
    const { emulator, enter } = emulate(undefined, { locale: 'zh-CN' })
    await enter('demo')
    expect(emulator.requests).toHaveLength(1)
    const [request] = emulator.requests
    expect(request).toMatchObject({
      method: 'POST',
      path: '/api/v2/sdk/login',
      headers: { 'content-type': 'application/json' },
    })
    expect(request?.body).toEqual({ user_name: 'demo', password: 'demo' })
    expect(Object.keys(request?.headers ?? {}).filter((name) => name.startsWith('x-'))).toEqual([
      'x-agent',
      'x-client-id',
      'x-device-fingerprint',
      'x-l',
      'x-operating-sys-version',
    ])
  })

  it.each(['zhang.wei@example.com', '15900000001', '+86-15900000001', 'demo'])(
    'with the identifier %s goes to /login/auth',
    async (identifier) => {
      const { emulator, client } = emulate()
      expect(await signIn(client, { identifier, password: 'demo' })).toHaveProperty('status', 'PASSWORD_WARN')
      expect(emulator.requests[0]).toMatchObject({
        path: '/api/v2/sdk/login/auth',
        body: { user_name: identifier, password: 'demo' },
      })
    },
  )

  it('carries names and passwords of any letters, exactly as given', async () => {
    const { url, requests } = await serve((response) => sendJson(response, success))
    const credentials = { userName: ' Łukasz "王" \\', password: ' päss\u0000word\n😀 ' }
    await signIn(createTestClient({ domain: url }), credentials)
    expect(JSON.parse(requests[0]?.body ?? '')).toEqual({
      user_name: credentials.userName,
      password: credentials.password,
    })
  })

  it.each<[unknown, string]>([
    [20_260_101, '20260101'],
    [20260101123456789012n, '20260101123456789012'],
  ])(
    'carries a password that is no text but a number as its digits (%s, from a caller without types)',
    async (password, digits) => {
      const { url, requests } = await serve((response) => sendJson(response, success))
      const client = createTestClient({ domain: url })
      await signIn(client, { userName: 'demo', password: password as string })
      await signIn(client, { identifier: 'demo', password: password as string })
      expect(requests.map(({ body }) => JSON.parse(body))).toEqual([
        { user_name: 'demo', password: digits },
        { user_name: 'demo', password: digits },
      ])
    },
  )

  it('is sent once for each call: two users may sign in at once', async () => {
    const { emulator, enter } = emulate({ latencyMs: 20 })
    const [first, second] = await Promise.all([enter('demo'), enter('mfa')])
    expect([first.status, second.status]).toEqual(['PASSWORD_WARN', 'MFA_AUTH'])
    expect(emulator.requests).toHaveLength(2)
  })
})

describe('an answer that is not as documented', () => {
  it.each([
    ['an unknown status', { status: 'PASSWORD_ON_FIRE', state_token: 'x' }],
    ['no status', { session_token: 'x' }],
    ['a status in other letters', { status: 'success', session_token: 'x' }],
    ['SUCCESS without a session', { status: 'SUCCESS' }],
    ['PASSWORD_WARN without a state token', { status: 'PASSWORD_WARN', data: '{}' }],
    ['PASSWORD_EXPIRED with an empty one', { status: 'PASSWORD_EXPIRED', state_token: ' ' }],
    ['MFA_AUTH with one that is no text', { status: 'MFA_AUTH', state_token: 7 }],
    ['a list', []],
  ])('%s is UNEXPECTED_RESPONSE', async (_, body) => {
    expect(await errorOf(answering(body))).toMatchObject({ code: 'UNEXPECTED_RESPONSE', status: 200 })
  })

  it.each([
    ['absent', undefined],
    ['null', null],
    ['not JSON', 'minLength=8'],
    ['empty', ''],
    ['a list', '[8,18]'],
    ['no text', 8],
  ])('with data that is %s has no policy', async (_, data) => {
    expect(await answering({ status: 'PASSWORD_WARN', state_token: 's', data })).toEqual({
      status: 'PASSWORD_WARN',
      stateToken: 's',
      passwordPolicy: undefined,
    })
  })

  it.each([
    ['hostile', '^(a+)+$'],
    ['not to be compiled', '^[a-z'],
    ['of another language', '^(?i)[a-z]++$'],
    ['no text', 8],
  ])('with a regEx that is %s keeps the rest of the policy', async (_, regEx) => {
    const data = JSON.stringify({ minLength: 8, maxLength: 18, regEx, more: { unknown: true } })
    expect(await answering({ status: 'PASSWORD_EXPIRED', state_token: 's', data, extra: 1 })).toMatchObject({
      status: 'PASSWORD_EXPIRED',
      passwordPolicy: { minLength: 8, maxLength: 18 },
    })
  })

  it.each([[undefined], [{ types: ['SMS'] }], ['not JSON']])('hands MFA data %j over as sent', async (data) => {
    expect(await answering({ status: 'MFA_AUTH', state_token: 's', data })).toEqual({
      status: 'MFA_AUTH',
      stateToken: 's',
      data,
    })
  })
})

describe('time and leaving', () => {
  it('is TIMEOUT when no answer comes in time', async () => {
    const { emulator, enter } = emulate(undefined, { timeoutMs: 30 })
    emulator.failNext({ kind: 'hang' })
    expect(await errorOf(enter('demo'))).toMatchObject({ code: 'TIMEOUT', recovery: 'try-again' })
  })

  it('rejects with the caller’s own reason when it leaves', async () => {
    const { emulator, client } = emulate()
    emulator.failNext({ kind: 'hang' })
    const controller = new AbortController()
    const signedIn = signIn(client, { userName: 'demo', password: 'demo', signal: controller.signal })
    const reason = new Error('The page was left.')
    setTimeout(() => controller.abort(reason), 10)
    expect(await reasonOf(signedIn)).toBe(reason)
  })

  it('sends nothing for who has left already', async () => {
    const { emulator, client } = emulate()
    const signal = AbortSignal.abort()
    expect(await reasonOf(signIn(client, { userName: 'demo', password: 'demo', signal }))).toBe(signal.reason)
    expect(emulator.requests).toEqual([])
  })
})

describe('a password', () => {
  const password = 'Tr0ub4dor&"3"'

  it.each([
    ['in its words', 400, (echo: string) => ({ error_code: 'X', error_msg: `No such password: ${echo}` })],
    ['in its code', 400, (echo: string) => ({ error_code: echo, error_msg: 'Wrong' })],
    ['at the wrong place', 200, (echo: string) => ({ status: echo, session_token: echo })],
    ['in what is no JSON', 500, (echo: string) => echo],
  ])('is in no error, although the server echoes it %s', async (_, status, answer) => {
    const { url } = await serve((response) => sendJson(response, answer(password), status))
    const error = await errorOf(signIn(createTestClient({ domain: url }), { userName: 'demo', password }))
    expect(everythingOf(error)).not.toContain(password)
    expect(everythingOf(error)).not.toContain('Tr0ub4dor')
    expect(JSON.stringify(error)).not.toContain('Tr0ub4dor')
  })

  it('that is empty leaves the server’s words whole', async () => {
    const { client } = emulate()
    const error = await errorOf(signIn(client, { userName: 'demo', password: '' }))
    expect(error.serverMessage).toBe('Parameter password cannot be left blank')
  })
})
