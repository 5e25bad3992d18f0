// @vitest-environment node
import { type CiamConfig, changePassword, skipPasswordUpdate } from 'ciam-react/client'
import { type CiamEmulatorFault, type CiamEmulatorOptions, createCiamEmulator } from 'ciam-react/testing'
import { describe, expect, it } from 'vitest'
import { createTestClient } from '../support/createTestClient.js'
import { errorOf } from '../support/errorOf.js'
import { everythingOf } from '../support/everythingOf.js'
import { reasonOf } from '../support/reasonOf.js'
import { recordFetch } from '../support/recordFetch.js'
import { sendJson, serve, success } from '../support/serve.js'
import { nextStateToken, stateToken } from '../support/stateToken.js'

async function emulate(userName = 'demo', options?: CiamEmulatorOptions, changes?: Partial<CiamConfig>) {
  const emulator = createCiamEmulator({ logPasswords: true, ...options })
  const client = createTestClient({ fetch: emulator.fetch, ...changes })
  const stateToken = await emulator.issueStateToken({ userName })
  const change = (newPassword = 'New-pass-2', oldPassword = userName) =>
    changePassword(client, { stateToken, oldPassword, newPassword })
  return { emulator, client, stateToken, change, skip: () => skipPasswordUpdate(client, { stateToken }) }
}

describe('the request', () => {
  it('is a POST with the state token in its header and the passwords in its body', async () => {
    const { emulator, change, stateToken } = await emulate()
    await change()
    expect(emulator.requests).toHaveLength(1)
    expect(emulator.requests[0]).toMatchObject({
      method: 'POST',
      url: 'https://login.example.com/api/v2/sdk/pwd/update',
      headers: { 'x-state-token': stateToken, 'content-type': 'application/json' },
    })
    expect(emulator.requests[0]?.body).toEqual({ old_password: 'demo', new_password: 'New-pass-2' })
  })

  it('is as closed as a skip’s', async () => {
    const { fetch, requests } = recordFetch(() => Response.json(success))
    await changePassword(createTestClient({ fetch }), { stateToken, oldPassword: 'a', newPassword: 'b' })
    expect(requests[0]).toMatchObject({
      cache: 'no-store',
      credentials: 'omit',
      redirect: 'manual',
      referrerPolicy: 'no-referrer',
    })
  })

  it('carries passwords of any letters, exactly as given', async () => {
    const { url, requests } = await serve((response) => sendJson(response, success))
    const passwords = { oldPassword: ' päss\u0000"\\ ', newPassword: '新しい😀\n' }
    await changePassword(createTestClient({ domain: url }), { stateToken, ...passwords })
    expect(JSON.parse(requests[0]?.body ?? '')).toEqual({
      old_password: passwords.oldPassword,
      new_password: passwords.newPassword,
    })
  })

  it.each<[unknown, string]>([
    [20_260_101, '20260101'],
    [20260101123456789012n, '20260101123456789012'],
    [0, '0'],
  ])(
    'carries a password that is no text but a number as its digits (%s, from a caller without types)',
    async (password, digits) => {
      const { url, requests } = await serve((response) => sendJson(response, success))
      const client = createTestClient({ domain: url })
      const text = 'New-pass-2'
      const old = { oldPassword: password as string, newPassword: text }
      await changePassword(client, { stateToken, ...old })
      await changePassword(client, { stateToken: nextStateToken(), oldPassword: text, newPassword: password as string })
      expect(requests.map(({ body }) => JSON.parse(body))).toEqual([
        { old_password: digits, new_password: text },
        { old_password: text, new_password: digits },
      ])
    },
  )
})

describe('the answer', () => {
  it('is a session, for an expired password too', async () => {
    for (const userName of ['demo', 'expired'])
      expect(await (await emulate(userName)).change()).toMatchObject({
        sessionToken: expect.stringMatching(/./),
        expiresInSeconds: 43_200,
        expiresAt: expect.any(Date),
        idTokenClaims: { apiClaims: { userName } },
      })
  })

  it.each<[string, CiamEmulatorFault]>([
    ['ACCESS_DENIED', { kind: 'access-denied' }],
    ['SERVER_BUSY', { kind: 'busy' }],
    ['NETWORK', { kind: 'network' }],
    ['UNEXPECTED_RESPONSE', { kind: 'redirect' }],
    ['UNEXPECTED_RESPONSE', { kind: 'response', status: 200, body: '<html>' }],
    ['UNEXPECTED_RESPONSE', { kind: 'response', status: 200, body: { status: 'SUCCESS' } }],
    ['UNEXPECTED_RESPONSE', { kind: 'response', status: 200, body: { status: 'PASSWORD_WARN', state_token: 's' } }],
    ['INVALID_STATE_TOKEN', { kind: 'response', status: 400, body: { error_code: 'IDAAS.SDK.PARAM.0014' } }],
    ['MISSING_STATE_TOKEN', { kind: 'response', status: 400, body: { error_code: 'IDAAS.SDK.PARAM.0013' } }],
    ['UNREGISTERED_APP', { kind: 'response', status: 400, body: { error_code: 'SDK.COMMON.1012' } }],
    ['USER_LOCKED', { kind: 'response', status: 400, body: { error_code: 'SDK.LOGIN.1003' } }],
    ['SERVER_REJECTED', { kind: 'response', status: 200, body: { ...success, error_code: 'SOMETHING.NEW' } }],
  ])('is %s for a change as for a skip', async (code, fault) => {
    const { emulator, change, skip } = await emulate()
    emulator.failNext(fault, 2)
    const [ofChange, ofSkip] = [await errorOf(change()), await errorOf(skip())]
    expect(ofChange.code).toBe(code)
    expect({ ...ofChange, cause: undefined }).toEqual({ ...ofSkip, cause: undefined })
  })

  it.each([
    ['suspended', 'USER_DISABLED'],
    ['removed', 'USER_NOT_FOUND'],
    ['refused', 'ACCESS_DENIED'],
  ])('to %s is %s', async (userName, code) => {
    expect(await errorOf((await emulate(userName)).change())).toMatchObject({ code })
  })

  it.each([
    ['wrong', 'New-pass-2', 'IDAAS.SDK.PWD.9001', 'The old password is incorrect'],
    ['demo', 'short', 'IDAAS.SDK.PWD.9002', 'The password must have at least 8 characters'],
    ['demo', 'Spring-2024', 'IDAAS.SDK.PWD.9012', 'The password was used before'],
  ])('to %s and %s is PASSWORD_REFUSED, in the server’s words', async (oldPassword, newPassword, code, message) => {
    const { change, skip } = await emulate()
    expect(await errorOf(change(newPassword, oldPassword))).toMatchObject({
      code: 'PASSWORD_REFUSED',
      status: 400,
      serverCode: code,
      serverMessage: message,
    })
    // The token is as good as before.
    expect(await skip()).toHaveProperty('sessionToken')
  })

  it.each(['', '  ', undefined])('without a state token (%j) is MISSING_STATE_TOKEN, nothing sent', async (token) => {
    const { client, emulator } = await emulate()
    const options = { stateToken: token as string, oldPassword: 'demo', newPassword: 'New-pass-2' }
    expect(await errorOf(changePassword(client, options))).toMatchObject({ code: 'MISSING_STATE_TOKEN' })
    expect(emulator.requests).toEqual([])
  })

  it('is TIMEOUT when it does not come in time', async () => {
    const { emulator, change } = await emulate('demo', undefined, { timeoutMs: 30 })
    emulator.failNext({ kind: 'hang' })
    expect(await errorOf(change())).toMatchObject({ code: 'TIMEOUT' })
  })

  it('is the caller’s own reason for who leaves', async () => {
    const { emulator, client, stateToken } = await emulate()
    emulator.failNext({ kind: 'hang' })
    const controller = new AbortController()
    const options = { stateToken, oldPassword: 'demo', newPassword: 'New-pass-2', signal: controller.signal }
    const changed = changePassword(client, options)
    setTimeout(() => controller.abort(), 10)
    expect(await reasonOf(changed)).toBe(controller.signal.reason)
  })
})

describe('at once, for one token,', () => {
  it('the same change twice is one request with one session for both', async () => {
    const { emulator, change } = await emulate('demo', { latencyMs: 20 })
    const [first, second] = await Promise.all([change(), change()])
    expect(first).toBe(second)
    expect(emulator.requests).toHaveLength(1)
  })

  it('a change to another password is refused, and not sent', async () => {
    const { emulator, change } = await emulate('demo', { latencyMs: 20 })
    const first = change()
    expect(await errorOf(change('Other-pass-3'))).toMatchObject({ code: 'STATE_TOKEN_IN_USE', recovery: 'try-again' })
    expect(await errorOf(change('New-pass-2', 'another'))).toMatchObject({ code: 'STATE_TOKEN_IN_USE' })
    await first
    expect(emulator.requests.map(({ body }) => body)).toEqual([{ old_password: 'demo', new_password: 'New-pass-2' }])
  })

  it('a skip and a change are one request: the later is refused', async () => {
    const { emulator, change, skip } = await emulate('demo', { latencyMs: 20 })
    const skipped = skip()
    expect(await errorOf(change())).toMatchObject({ code: 'STATE_TOKEN_IN_USE' })
    await skipped
    expect(emulator.requests.map(({ path }) => path)).toEqual(['/api/v2/sdk/pwd/skip-update'])
  })

  it('a change and a skip are one request: the later is refused', async () => {
    const { emulator, change, skip } = await emulate('demo', { latencyMs: 20 })
    const changed = change()
    expect(await errorOf(skip())).toMatchObject({ code: 'STATE_TOKEN_IN_USE' })
    await changed
    expect(emulator.requests.map(({ path }) => path)).toEqual(['/api/v2/sdk/pwd/update'])
  })

  it('passwords that only look the same when joined are two', async () => {
    const { client, stateToken } = await emulate('demo', { latencyMs: 20 })
    const first = changePassword(client, { stateToken, oldPassword: 'a","b', newPassword: 'c' })
    const second = changePassword(client, { stateToken, oldPassword: 'a', newPassword: 'b","c' })
    expect(await errorOf(second)).toMatchObject({ code: 'STATE_TOKEN_IN_USE' })
    await errorOf(first)
  })
})

it.each([
  ['in its words', 400, (echo: string) => ({ error_code: 'X', error_msg: `Too weak: ${echo}` })],
  ['in its code', 400, (echo: string) => ({ error_code: echo, error_msg: 'Weak' })],
  ['at the wrong place', 200, (echo: string) => ({ status: echo })],
  ['in what is no JSON', 500, (echo: string) => echo],
])('no error holds a password that the server echoes %s', async (_, status, answer) => {
  const [oldPassword, newPassword] = ['Old-Tr0ub4dor', 'New-Tr0ub4dor"2"']
  const { url } = await serve((response) => sendJson(response, answer(`${oldPassword} ${newPassword}`), status))
  const options = { stateToken, oldPassword, newPassword }
  const error = await errorOf(changePassword(createTestClient({ domain: url }), options))
  expect(everythingOf(error)).not.toContain('Tr0ub4dor')
})

it('an old password that is undefined, from a caller without types, is left to the server to refuse', async () => {
  const { emulator, client, stateToken } = await emulate()
  const options = { stateToken, oldPassword: undefined as unknown as string, newPassword: 'New-pass-2' }
  expect(await errorOf(changePassword(client, options))).toMatchObject({
    code: 'SERVER_REJECTED',
    outcome: 'refused',
    status: 400,
  })
  expect(emulator.requests.map(({ body }) => body)).toEqual([{ new_password: 'New-pass-2' }])
})

it('an empty old password leaves the server’s words whole', async () => {
  const { change } = await emulate()
  const error = await errorOf(change('New-pass-2', ''))
  expect(error.serverMessage).toBe('Parameter old_password cannot be left blank')
})
