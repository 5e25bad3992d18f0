// @vitest-environment node
import { type CiamEmulator, createCiamEmulator } from 'ciam-react/testing'
import { beforeEach, describe, expect, it } from 'vitest'
import { createCaller } from './createCaller.js'

const users = [
  {
    userName: 'jdoe',
    password: 'Old-pass-1',
    name: 'Li Lei',
    mobile: '+86-15912345678',
    email: 'lucky@example.com',
    passwordHistory: ['Former-pass-1'],
  },
  { userName: 'late', password: 'Old-pass-1', status: 'PASSWORD_EXPIRED' as const },
  { userName: 'refused', password: 'Old-pass-1', deniedAfterWarning: true },
  { userName: 'suspended', password: 'Old-pass-1', disabledAfterWarning: true },
  { userName: 'hostile', password: 'Old-pass-1', data: '{"regEx":"^(a+)+$"}' },
]

let emulator: CiamEmulator
let caller: ReturnType<typeof createCaller>
beforeEach(() => {
  emulator = createCiamEmulator({ users })
  caller = createCaller(emulator.fetch)
})
const change = async (newPassword: string, userName = 'jdoe', headers = {}) =>
  (await caller.update(await emulator.issueStateToken({ userName }), 'Old-pass-1', newPassword, headers)).json()

describe('changing the password', () => {
  it('signs in, and the new password is the only one from then on', async () => {
    const answer = await change('New-pass-2')
    expect(Object.keys(answer)).toEqual(['status', 'expire', 'session_token', 'id_token'])
    expect(answer.status).toBe('SUCCESS')
    expect((await caller.signIn('jdoe', 'Old-pass-1')).status).toBe(400)
    expect(await (await caller.signIn('jdoe', 'New-pass-2')).json()).toMatchObject({ status: 'SUCCESS' })
  })

  it('works for an expired password', async () => {
    const { state_token } = await (await caller.signIn('late', 'Old-pass-1')).json()
    expect(await (await caller.update(state_token, 'Old-pass-1', 'New-pass-2')).json()).toMatchObject({
      status: 'SUCCESS',
    })
  })

  it('spends the state token', async () => {
    const token = await emulator.issueStateToken({ userName: 'jdoe' })
    await caller.update(token, 'Old-pass-1', 'New-pass-2')
    expect((await (await caller.update(token, 'New-pass-2', 'New-pass-3')).json()).error_code).toMatch(/PARAM.0014$/)
    expect((await (await caller.skip(token)).json()).error_code).toMatch(/PARAM.0014$/)
  })

  it('keeps the state token after a refusal, so that a skip is still possible', async () => {
    const token = await emulator.issueStateToken({ userName: 'jdoe' })
    await caller.update(token, 'wrong', 'New-pass-2')
    await caller.update(token, 'Old-pass-1', 'short')
    expect((await caller.skip(token)).status).toBe(200)
  })

  it('refuses as a skip is refused', async () => {
    expect(await (await caller.update(undefined, 'a', 'b')).json()).toMatchObject({
      error_code: 'IDAAS.SDK.PARAM.0013',
    })
    expect(await change('New-pass-2', 'suspended')).toMatchObject({ error_code: 'IDAAS.SDK.USER.0039' })
    expect(await change('New-pass-2', 'refused')).toEqual({ status: 'ACCESS_DENIED' })
    expect(await change('New-pass-2', 'jdoe', { 'X-agent': undefined })).toMatchObject({
      error_code: 'IDAAS.SDK.PARAM.0001',
    })
    expect(await change('')).toMatchObject({ error_msg: 'Parameter new_password cannot be left blank' })
  })

  it('never tries the regular expression that an account was told', async () => {
    const answer = await change('aaaaaaaaaaaaaaaaa!', 'hostile')
    expect(answer.error_code).toBe('IDAAS.SDK.PWD.9004')
    expect(await change('New-pass-2', 'hostile')).toMatchObject({ status: 'SUCCESS' })
  })

  it('puts the old password into the history', async () => {
    await change('New-pass-2')
    const token = await emulator.issueStateToken({ userName: 'jdoe' })
    expect((await (await caller.update(token, 'New-pass-2', 'Old-pass-1')).json()).error_code).toBe(
      'IDAAS.SDK.PWD.9012',
    )
  })
})

describe('a new password is refused when it', () => {
  it.each([
    ['is too short', 'Abc-123', '9002', 'The password must have at least 8 characters'],
    ['is too long', 'Abc-123456789012345', '9003', 'The password must have at most 18 characters'],
    ['has too few kinds of character', 'onlylowercase1', '9004', /^The password complexity is too low/],
    ['contains the user name', 'My-JDoe-1', '9005', 'The password cannot contain the user name'],
    ['contains the reversed user name', 'My-eodj-1', '9006', 'The password cannot contain the reversed user name'],
    ['contains the mobile number', 'Ab-15912345678', '9007', 'The password cannot contain the mobile number'],
    ['contains the e-mail prefix', 'My-Lucky-1', '9008', 'The password cannot contain the e-mail prefix'],
    ['contains the name', 'My-lilei-1', '9009', 'The password cannot contain the name'],
    [
      'repeats a character',
      'Paaass-1',
      '9010',
      'The password cannot contain three or more repeated characters in a row',
    ],
    ['is a weak password', 'P@ssw0rd!', '9011', 'The password is a weak password'],
    ['was used before', 'Former-pass-1', '9012', 'The password was used before'],
    ['is the old one', 'Old-pass-1', '9012', 'The password was used before'],
  ])('%s', async (_, newPassword, number, message) => {
    const { error_code, error_msg } = await change(newPassword)
    expect(error_code).toBe(`IDAAS.SDK.PWD.${number}`)
    expect(error_msg).toMatch(message)
  })

  it('comes with a wrong old one', async () => {
    const token = await emulator.issueStateToken({ userName: 'jdoe' })
    const response = await caller.update(token, 'wrong', 'New-pass-2')
    expect(response.status).toBe(400)
    expect(await response.json()).toEqual({
      error_code: 'IDAAS.SDK.PWD.9001',
      error_msg: 'The old password is incorrect',
    })
  })

  it('and says so in Chinese on request', async () => {
    expect((await change('short', 'jdoe', { 'X-L': 'zh' })).error_msg).toBe('密码长度不能少于8个字符')
  })
})
