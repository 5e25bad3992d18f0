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

  it('403 without JSON names the settings that keep a page out', () => {
    const error = serverError(new Response(null, { status: 403 }), undefined, [], onSkip)
    expect(error).toMatchObject({ code: 'SERVER_REJECTED' })
    expect(error?.message).toMatch(/Cross-Origin Configuration \(ten domains.*IP allow list/)
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
    ['The remaining rules: 2 digits. 3 attempts left', undefined],
    ['attempts left', undefined],
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
  ])('"%s" is %s seconds', (message, seconds) => {
    expect(secondsLeft(message)).toBe(seconds)
  })
})
