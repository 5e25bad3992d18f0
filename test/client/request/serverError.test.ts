// @vitest-environment node
import { describe, expect, it } from 'vitest'
import { attemptsLeft, secondsLeft } from '../../../src/client/request/messageNumbers.js'
import { serverCodes } from '../../../src/client/request/serverCodes.js'
import { serverError } from '../../../src/client/request/serverError.js'

const onSkip = { stateToken: true, newPassword: false }
const onChange = { stateToken: true, newPassword: true }
const onSignIn = { stateToken: false, newPassword: false }

function errorFor(error_code: string, error_msg = '', { status = 400, sent = onSkip } = {}) {
  return serverError(new Response(null, { status }), { error_code, error_msg }, [], sent)
}

describe('a server’s code', () => {
  it.each([
    ['SDK.COMMON.1001', 'Parameter X-client-id cannot be left blank', 'MISSING_CLIENT_ID', 'fix-integration'],
    ['SDK.COMMON.1001', 'Parameter X-state-token cannot be left blank', 'MISSING_STATE_TOKEN', 'sign-in-again'],
    ['SDK.COMMON.1001', 'Parameter X-agent cannot be left blank', 'INCOMPLETE_DEVICE_INFORMATION', 'fix-integration'],
    ['SDK.COMMON.1001', 'Parameter mobile cannot be left blank', 'SERVER_REJECTED', 'fix-integration'],
    ['SDK.COMMON.1004', 'Signature decryption error', 'SERVER_REJECTED', 'fix-integration'],
    ['SDK.COMMON.1005', 'The state token has failed (has expired)', 'INVALID_STATE_TOKEN', 'sign-in-again'],
    ['SDK.COMMON.1005', 'The captcha has failed (has expired)', 'SERVER_REJECTED', 'try-again'],
    ['SDK.COMMON.1005', 'The password has failed (has expired)', 'SERVER_REJECTED', 'contact-administrator'],
    ['SDK.COMMON.1006', 'The state_token parameter error', 'INVALID_STATE_TOKEN', 'sign-in-again'],
    ['SDK.COMMON.1006', 'The mobile parameter error', 'SERVER_REJECTED', 'fix-integration'],
    ['SDK.COMMON.1010', '', 'SERVER_BUSY', 'try-again'],
    ['SDK.LOGIN.1002', 'User not bound', 'SERVER_REJECTED', 'contact-administrator'],
    ['SDK.LOGIN.1004', '', 'SERVER_BUSY', 'try-again'],
    ['SDK.SMS.1005', '', 'SERVER_REJECTED', 'try-again'],
    ['IDAAS.SDK.CAPTCHA.0007', '', 'SERVER_REJECTED', 'try-again'],
    ['APP.0001', '应用不存在', 'UNREGISTERED_APP', 'fix-integration'],
    ['APP.0002', '应用ID不能为空', 'MISSING_CLIENT_ID', 'fix-integration'],
    ['APP.0003', '应用已禁用', 'APP_DISABLED', 'contact-administrator'],
    ['PARAM.0014', '临时令牌无效', 'INVALID_STATE_TOKEN', 'sign-in-again'],
    ['PARAM.0013', 'State token cannot be empty', 'MISSING_STATE_TOKEN', 'sign-in-again'],
    ['PARAM.0014', 'Something else', 'SERVER_REJECTED', 'fix-integration'],
    ['LOGIN.0001', '用户已被锁定', 'USER_LOCKED', 'try-again-later'],
    ['LOGIN.0002', '无效的账号或密码', 'WRONG_CREDENTIALS', 'try-again'],
    ['LOGIN.0003', '', 'SERVER_BUSY', 'try-again'],
    ['USER.0001', '用户不存在', 'USER_NOT_FOUND', 'register'],
    ['USER.0039', 'User is disabled', 'USER_DISABLED', 'contact-administrator'],
    ['APP_ACCOUNT.0001', '', 'SERVER_REJECTED', 'contact-administrator'],
    ['SDK.COMMON.1001', '参数设备指纹不能为空', 'INCOMPLETE_DEVICE_INFORMATION', 'fix-integration'],
    ['SDK.COMMON.1002', 'The X-state-token parameter format is incorrect', 'INVALID_STATE_TOKEN', 'sign-in-again'],
    ['SDK.COMMON.1005', 'The verifyCode has failed (has expired)', 'SERVER_REJECTED', 'try-again'],
    [
      'SDK.COMMON.1005',
      'The X-device-fingerprint has failed (has expired)',
      'SERVER_REJECTED',
      'contact-administrator',
    ],
    ['SDK.COMMON.1005', 'The X-client-id has failed (has expired)', 'SERVER_REJECTED', 'contact-administrator'],
    [' SDK.COMMON.1013 ', '', 'USER_NOT_FOUND', 'register'],
    // Of OneAccess these texts are published, their codes are not.
    ['PARAM.0003', '应用标识 clientId 不能为空', 'MISSING_CLIENT_ID', 'fix-integration'],
    ['PARAM.0030', '签名无效或已过期', 'SERVER_REJECTED', 'fix-integration'],
    ['COMMON.0001', 'System busy. Please try again later.', 'SERVER_BUSY', 'try-again'],
    ['COMMON.0001', '系统繁忙,请稍后重试', 'SERVER_BUSY', 'try-again'],
    ['OTHER.SDK.COMMON.1008', '', 'SERVER_REJECTED', 'contact-administrator'],
    ['IDAAS.APP.0003', '', 'SERVER_REJECTED', 'contact-administrator'],
  ])('%s, "%s", is %s: %s', (serverCode, message, code, recovery) => {
    expect(errorFor(serverCode, message)).toMatchObject({ code, recovery, outcome: 'refused' })
  })

  it.each([
    ['PWD.0001', 'empty'],
    ['PWD.0002', 'wrong-length'],
    ['PWD.0004', 'contains-user-data'],
    ['PWD.0006', 'too-weak'],
    ['PWD.0007', 'other'],
    ['IDAAS.SDK.PWD.0003', 'other'],
    ['SDK.PWD.1001', 'other'],
    ['IDAAS.TENANT.PWD.0001', 'reused'],
    ['IDAAS.TENANT.PWD.0006', 'repeated-characters'],
  ])('%s refuses a new password (%s), and nothing else', (serverCode, reason) => {
    expect(errorFor(serverCode, 'text', { sent: onChange })).toMatchObject({
      code: 'PASSWORD_REFUSED',
      recovery: 'choose-another-password',
      reason,
      serverMessage: 'text',
    })
    expect(errorFor(serverCode, 'text', { sent: onSignIn })?.code).toBe('SERVER_REJECTED')
  })

  it('never changes the meaning of a number under another prefix', () => {
    for (const code of serverCodes.keys())
      expect(errorFor(`X.${code}`, '', { sent: onSignIn })?.code).toBe('SERVER_REJECTED')
  })
})

describe('the HTTP status, where the code says nothing', () => {
  it.each([
    [408, 'SERVER_BUSY', 'unknown'],
    [421, 'SERVER_BUSY', 'refused'],
    [425, 'SERVER_BUSY', 'refused'],
    [429, 'SERVER_BUSY', 'refused'],
    [500, 'SERVER_BUSY', 'unknown'],
    [503, 'SERVER_BUSY', 'unknown'],
    [400, 'SERVER_REJECTED', 'refused'],
    [404, 'SERVER_REJECTED', 'refused'],
  ])('%i is %s, outcome %s', (status, code, outcome) => {
    expect(errorFor('', '', { status })).toMatchObject({ code, outcome })
  })

  it('and SDK.COMMON.1008 leave open whether the server acted', () => {
    expect(errorFor('SDK.COMMON.1008', '', { status: 500 })).toMatchObject({ code: 'SERVER_BUSY', outcome: 'unknown' })
  })

  it.each([undefined, {}, { message: 'Forbidden' }])(
    '403 without the vendors’ JSON (%j) names the settings that keep a page out',
    (body) => {
      const error = serverError(new Response(null, { status: 403 }), body, [], onSkip)
      expect(error).toMatchObject({ code: 'SERVER_REJECTED', outcome: 'refused' })
      expect(error?.message).toMatch(/Cross-Origin Configuration \(ten domains.*IP allow list/)
    },
  )

  it('403 with the vendors’ JSON is told by its code', () => {
    const error = errorFor('APP.0003', '', { status: 403 })
    expect(error?.code).toBe('APP_DISABLED')
    expect(error?.message).not.toContain('Cross-Origin')
  })
})

describe('a number in the server’s text', () => {
  it.each([
    ['Invalid account name or password. Remaining attempts: 8.', 8],
    ['Wrong password, 3 attempts left', 3],
    ['You have 1 more attempt remaining.', 1],
    ['用户名或密码错误,剩余登录尝试次数:8', 8],
    ['密码错误,您还有2次机会', 2],
    ['密码错误,还剩5次', 5],
    ['剩余尝试次数:８', 8],
    ['Error 1005 at 10.0.0.1', undefined],
    ['At least 8 characters are needed', undefined],
    ['The remaining rules: 2 digits. 3 attempts left', 3],
    ['3 attempts left, remaining attempts: 5', undefined],
    ['attempts left', undefined],
    ['剩余 3 次机会', 3],
    ['还可以尝试3次', 3],
    ['剩餘嘗試次數:3', 3],
    ['You have 2 of 5 attempts left', 2],
    ['还有 2/5 次机会', 2],
    ['3 of 5 attempts used', undefined],
    ['4 attempts remaining before your account is locked for 30 minutes', 4],
    ['Locked after 5 failed attempts', undefined],
    ['连续输错5次将锁定', undefined],
    ['30 minutes remaining', undefined],
    ['剩余锁定时间:30分钟', undefined],
    ['Your password has 2 days left', undefined],
    ['剩余尝试次数:-1', undefined],
    ['remaining attempts: 3.5', undefined],
    ['Remaining attempts: {0}', undefined],
    ['', undefined],
  ])('"%s" leaves %s attempts', (message, left) => {
    expect(attemptsLeft(message)).toBe(left)
  })

  it.each([
    ['It will be unlocked in 29 minutes and 30 seconds', 1_770],
    ['它将在 30 分钟和 0 秒内解锁', 1_800],
    ['5次失败后锁定10分钟,请在8分5秒后重试', 485],
    ['Try again in 45 seconds', 45],
    ['Try again in 2 minutes', 120],
    ['5 failures within 10 minutes lock for 30 minutes', undefined],
    ['locked after 5 attempts', undefined],
    ['locked for 15 minutes 30 seconds', 930],
    ['１５分３０秒', 930],
    ['30 minute(s) 0 second(s)', 1_800],
    ['1 hour 5 minutes', 3_900],
    ['1小时5分钟', 3_900],
    ['1 day and 2 hours', undefined],
    ['请在10点30分后重试', undefined],
    ['10时30分', undefined],
    ['30.5 minutes', undefined],
    ['2,000 seconds', undefined],
    ['minutes: 15, seconds: 30', undefined],
    ['Locked after 5 failures within 10 minutes', undefined],
    ['10分钟内失败5次', undefined],
    ['10分钟内失败5次,请在8分5秒后重试', 485],
    ['10分之1', undefined],
  ])('"%s" is %s seconds', (message, seconds) => {
    expect(secondsLeft(message)).toBe(seconds)
  })

  it('says how long to wait where a busy server’s text does, and no header does', () => {
    const busy = (error_msg: string, headers: Record<string, string> = {}) =>
      serverError(new Response(null, { status: 429, headers }), { error_msg }, [], onSkip)?.retryAfterSeconds
    expect(busy('Too many requests. Try again in 20 seconds')).toBe(20)
    expect(busy('操作过于频繁,请20秒后重试')).toBe(20)
    expect(busy('Try again in 20 seconds', { 'Retry-After': '60' })).toBe(60)
    expect(busy('Timed out after 30 seconds')).toBeUndefined()
    expect(busy('', { 'Retry-After': '1.5' })).toBeUndefined()
  })

  it('is found in a few milliseconds, however long the text is', () => {
    const texts = [
      '1'.repeat(64_000),
      `remaining${' '.repeat(64_000)}x`,
      '1 minute '.repeat(7_000),
      '\ufdfa'.repeat(20_000),
    ]
    const startedAt = performance.now()
    for (const text of texts) expect([attemptsLeft(text), secondsLeft(text)]).not.toContain(Number.NaN)
    // It takes 0.02 s; looked through whole, tens of seconds.
    expect(performance.now() - startedAt).toBeLessThan(5_000)
  })
})
