// @vitest-environment node
import { type CiamErrorCode, changePassword, signIn, skipPasswordUpdate } from 'ciam-react/client'
import type { CiamEmulatorDialect } from 'ciam-react/testing'
import { type CiamEmulatorServer, startCiamEmulator } from 'ciam-react/testing/node'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { createTestClient } from '../support/createTestClient.js'
import { errorOf } from '../support/errorOf.js'

const operations = {
  signIn: (server: CiamEmulatorServer) =>
    signIn(createTestClient({ domain: server.url }), { userName: 'demo', password: 'Old-pass-1' }),
  skip: async (server: CiamEmulatorServer) =>
    skipPasswordUpdate(createTestClient({ domain: server.url }), {
      stateToken: await server.issueStateToken({ userName: 'demo' }),
    }),
  change: async (server: CiamEmulatorServer) =>
    changePassword(createTestClient({ domain: server.url }), {
      stateToken: await server.issueStateToken({ userName: 'demo' }),
      oldPassword: 'Old-pass-1',
      newPassword: 'New-pass-2',
    }),
}

type Row = readonly [
  serverCode: string,
  text: string,
  code: CiamErrorCode,
  recovery: string,
  more?: {
    by?: keyof typeof operations
    status?: number
    outcome?: 'unknown'
    reason?: string
    attemptsLeft?: number
    retryAfterSeconds?: number
  },
]

const onSignIn = { by: 'signIn' } as const
const onChange = (reason: string) => ({ by: 'change', reason }) as const
const fix = 'fix-integration'
const ask = 'contact-administrator'
const again = 'try-again'
const another = 'choose-another-password'

/** Each row of the vendors' tables of codes; where a code is told by its text, one row for each text. */
const tables: Record<string, { dialect: CiamEmulatorDialect; rows: readonly Row[] }> = {
  'BambooCloud EIAM': {
    dialect: 'eiam',
    rows: [
      ['SDK.COMMON.1001', 'Parameter X-client-id cannot be left blank', 'MISSING_CLIENT_ID', fix],
      ['SDK.COMMON.1001', '参数X-client-id不能为空', 'MISSING_CLIENT_ID', fix],
      ['SDK.COMMON.1001', 'Parameter X-state-token cannot be left blank', 'MISSING_STATE_TOKEN', 'sign-in-again'],
      ['SDK.COMMON.1001', 'Parameter X-device-fingerprint cannot be left blank', 'INCOMPLETE_DEVICE_INFORMATION', fix],
      ['SDK.COMMON.1001', 'Parameter X-agent cannot be left blank', 'INCOMPLETE_DEVICE_INFORMATION', fix],
      [
        'SDK.COMMON.1001',
        'Parameter X-operating-sys-version cannot be left blank',
        'INCOMPLETE_DEVICE_INFORMATION',
        fix,
      ],
      ['SDK.COMMON.1001', 'Parameter user_name cannot be left blank', 'SERVER_REJECTED', fix, onSignIn],
      ['SDK.COMMON.1002', 'The mobile parameter format is incorrect', 'SERVER_REJECTED', fix],
      ['SDK.COMMON.1002', 'The X-device-ip parameter format is incorrect', 'INCOMPLETE_DEVICE_INFORMATION', fix],
      ['SDK.COMMON.1003', 'Device information is incomplete', 'INCOMPLETE_DEVICE_INFORMATION', fix],
      ['SDK.COMMON.1004', 'Signature decryption error', 'SERVER_REJECTED', fix],
      ['SDK.COMMON.1005', 'The X-state-token has failed (has expired)', 'INVALID_STATE_TOKEN', 'sign-in-again'],
      ['SDK.COMMON.1005', 'The token has failed (has expired)', 'INVALID_STATE_TOKEN', 'sign-in-again'],
      ['SDK.COMMON.1005', '验证码已失效(已过期)', 'SERVER_REJECTED', again],
      ['SDK.COMMON.1005', 'The token has failed (has expired)', 'SERVER_REJECTED', ask, onSignIn],
      ['SDK.COMMON.1006', 'The X-state-token parameter error', 'INVALID_STATE_TOKEN', 'sign-in-again'],
      ['SDK.COMMON.1006', '临时令牌参数错误', 'INVALID_STATE_TOKEN', 'sign-in-again'],
      ['SDK.COMMON.1006', 'The mobile parameter error', 'SERVER_REJECTED', fix],
      ['SDK.COMMON.1007', 'The mobile parameter type error', 'SERVER_REJECTED', fix],
      [
        'SDK.COMMON.1008',
        'The system is busy. Try again later',
        'SERVER_BUSY',
        again,
        { status: 500, outcome: 'unknown' },
      ],
      ['SDK.COMMON.1008', 'The system is busy. Try again later', 'SERVER_BUSY', again, { outcome: 'unknown' }],
      ['SDK.COMMON.1009', 'Unknown authentication configuration', 'SERVER_REJECTED', ask],
      ['SDK.COMMON.1010', 'The global configuration was not obtained', 'SERVER_BUSY', again],
      ['SDK.COMMON.1011', 'The area code configuration was not obtained', 'SERVER_REJECTED', again],
      ['SDK.COMMON.1012', 'The x-client-ID is incorrect', 'UNREGISTERED_APP', fix],
      ['SDK.COMMON.1013', 'The corresponding user is not found', 'USER_NOT_FOUND', 'register'],
      ['SDK.COMMON.1014', 'The private key was not found', 'SERVER_REJECTED', ask],
      ['SDK.LOGIN.1001', 'Error calling interface login', 'SERVER_BUSY', again],
      ['SDK.LOGIN.1002', 'User not bound', 'SERVER_REJECTED', ask, onSignIn],
      [
        'SDK.LOGIN.1003',
        'The user has been locked due to too many unsuccessful login attempts. It will be unlocked in 29 minutes and 30 seconds',
        'USER_LOCKED',
        'try-again-later',
        { ...onSignIn, retryAfterSeconds: 1_770 },
      ],
      [
        'SDK.LOGIN.1003',
        '用户已被锁定,将在0分30秒后解锁',
        'USER_LOCKED',
        'try-again-later',
        { ...onSignIn, retryAfterSeconds: 30 },
      ],
      ['SDK.LOGIN.1004', 'The password policy was not obtained', 'SERVER_BUSY', again, onSignIn],
      [
        'SDK.LOGIN.1005',
        '用户名或密码错误,剩余登录尝试次数:8',
        'WRONG_CREDENTIALS',
        again,
        { ...onSignIn, attemptsLeft: 8 },
      ],
      ['SDK.SMS.1005', 'The verification code is incorrect', 'SERVER_REJECTED', again],
      ['SDK.SMS.1006', 'The verification code is incorrect', 'SERVER_REJECTED', again],
      ['SDK.SMS.1001', 'Any text', 'SERVER_REJECTED', ask],
      ['SDK.PWD.1001', '新密码不可用', 'PASSWORD_REFUSED', another, onChange('other')],
      ['SDK.PWD.1001', '新密码不可用', 'SERVER_REJECTED', ask],
      ['SDK.LOGIN.1006', 'Any text', 'SERVER_REJECTED', ask, onSignIn],
    ],
  },
  'BambooCloud CIAM': {
    dialect: 'ciam',
    rows: [
      ['IDAAS.SDK.PARAM.0001', '设备信息不完整', 'INCOMPLETE_DEVICE_INFORMATION', fix],
      ['IDAAS.SDK.PARAM.0002', 'clientId不能为空', 'MISSING_CLIENT_ID', fix],
      ['IDAAS.SDK.PARAM.0003', '应用未注册,请先注册应用', 'UNREGISTERED_APP', fix],
      ['IDAAS.SDK.PARAM.0013', '临时令牌不能为空', 'MISSING_STATE_TOKEN', 'sign-in-again'],
      ['IDAAS.SDK.PARAM.0014', '临时令牌无效', 'INVALID_STATE_TOKEN', 'sign-in-again'],
      ['IDAAS.SDK.USER.0001', '用户未找到', 'USER_NOT_FOUND', 'register'],
      ['IDAAS.SDK.USER.0039', '用户已被禁用', 'USER_DISABLED', ask],
      ['IDAAS.SDK.CAPTCHA.0002', 'The check failed', 'SERVER_REJECTED', again],
      ['IDAAS.SDK.CAPTCHA.0006', 'The code could not be sent', 'SERVER_REJECTED', again],
      ['IDAAS.SDK.CAPTCHA.0007', 'The code is wrong', 'SERVER_REJECTED', again],
      ['IDAAS.SDK.LOGIN.0007', 'Any text', 'SERVER_REJECTED', ask, onSignIn],
      ['IDAAS.SDK.PWD.0003', '密码不可用', 'PASSWORD_REFUSED', another, onChange('other')],
      ['IDAAS.TENANT.COM.0002', '系统繁忙', 'SERVER_BUSY', again, { status: 500, outcome: 'unknown' }],
      ['IDAAS.TENANT.PWD.0001', '不能与历史密码相同', 'PASSWORD_REFUSED', another, onChange('reused')],
      ['IDAAS.TENANT.PWD.0002', '不能为倒写', 'PASSWORD_REFUSED', another, onChange('contains-user-data')],
      ['IDAAS.TENANT.PWD.0003', '不允许包含用户名', 'PASSWORD_REFUSED', another, onChange('contains-user-data')],
      ['IDAAS.TENANT.PWD.0004', '复杂度低', 'PASSWORD_REFUSED', another, onChange('too-weak')],
      ['IDAAS.TENANT.PWD.0005', '弱密码', 'PASSWORD_REFUSED', another, onChange('too-weak')],
      ['IDAAS.TENANT.PWD.0006', '最大字符重复数:3', 'PASSWORD_REFUSED', another, onChange('repeated-characters')],
      ['IDAAS.TENANT.PWD.0007', '长度为8到18', 'PASSWORD_REFUSED', another, onChange('wrong-length')],
      ['IDAAS.TENANT.USER.0001', 'A field is missing', 'SERVER_REJECTED', ask],
    ],
  },
  'Huawei Cloud OneAccess': {
    dialect: 'oneaccess',
    rows: [
      ['APP.0001', '应用不存在', 'UNREGISTERED_APP', fix],
      ['APP.0002', '应用ID不能为空', 'MISSING_CLIENT_ID', fix],
      ['APP.0003', '应用已禁用', 'APP_DISABLED', ask],
      ...['0001', '0002', '0003', '0004', '0006', '0007', '0008', '0035', '0036'].map(
        (number): Row => [`APP_ACCOUNT.${number}`, 'Any text', 'SERVER_REJECTED', ask],
      ),
      // Of these rows the vendor publishes the text and not the code.
      ['PARAM.0002', '应用标识 clientId 不能为空', 'MISSING_CLIENT_ID', fix],
      ['PARAM.0030', '签名无效或已过期', 'SERVER_REJECTED', fix],
      ['COMMON.0001', 'System busy. Please try again later.', 'SERVER_BUSY', again],
      ['PARAM.0004', 'Captcha coordinates required.', 'SERVER_REJECTED', fix],
      ['PARAM.0005', 'Captcha token required.', 'SERVER_REJECTED', fix],
      ['PARAM.0031', 'sso_ticket required.', 'SERVER_REJECTED', fix],
      ['PARAM.0013', 'State token cannot be empty', 'MISSING_STATE_TOKEN', 'sign-in-again'],
      ['PARAM.0014', '临时令牌无效', 'INVALID_STATE_TOKEN', 'sign-in-again'],
      [
        'LOGIN.0001',
        '用户已被锁定,它将在 30 分钟和 0 秒内解锁',
        'USER_LOCKED',
        'try-again-later',
        { ...onSignIn, retryAfterSeconds: 1_800 },
      ],
      ['LOGIN.0001', '用户已被锁定', 'USER_LOCKED', 'try-again-later', onSignIn],
      [
        'LOGIN.0002',
        'Invalid account name or password. Remaining attempts: 8.',
        'WRONG_CREDENTIALS',
        again,
        { ...onSignIn, attemptsLeft: 8 },
      ],
      ['LOGIN.0002', '无效的账号或密码', 'WRONG_CREDENTIALS', again, onSignIn],
      ['LOGIN.0003', 'The id_token could not be generated.', 'SERVER_BUSY', again],
      ['CAPTCHA.0003', '令牌已失效', 'SERVER_REJECTED', again],
      ['CAPTCHA.0004', 'Invalid token.', 'SERVER_REJECTED', again],
      ['USER.0001', '用户不存在', 'USER_NOT_FOUND', 'register'],
      ['USER.0036', 'Any text', 'SERVER_REJECTED', ask],
      ['USER.0037', 'Any text', 'SERVER_REJECTED', ask],
      ['USER.0039', '用户已被禁用', 'USER_DISABLED', ask],
      ['PWD.0001', '密码不能为空', 'PASSWORD_REFUSED', another, onChange('empty')],
      ['PWD.0002', '密码长度必须为8~18', 'PASSWORD_REFUSED', another, onChange('wrong-length')],
      ['PWD.0003', '不能与用户名一致', 'PASSWORD_REFUSED', another, onChange('contains-user-data')],
      ['PWD.0004', '不能为用户名的倒写', 'PASSWORD_REFUSED', another, onChange('contains-user-data')],
      ['PWD.0005', '不符合校验规则', 'PASSWORD_REFUSED', another, onChange('too-weak')],
      ['PWD.0006', '弱密码', 'PASSWORD_REFUSED', another, onChange('too-weak')],
      ['PWD.0007', '旧密码错误', 'PASSWORD_REFUSED', another, onChange('other')],
      ['PWD.0007', 'Any text', 'SERVER_REJECTED', ask, onSignIn],
    ],
  },
}

describe.each(Object.entries(tables))('%s', (_, { dialect, rows }) => {
  let server: CiamEmulatorServer
  beforeAll(async () => {
    server = await startCiamEmulator({ dialect })
  })
  afterAll(() => server.close())

  for (const [serverCode, text, code, recovery, more = {}] of rows) {
    const { by = 'skip', status = 400, outcome = 'refused', reason, attemptsLeft, retryAfterSeconds } = more
    it(`answers ${by} with ${status} ${serverCode}, "${text}": ${code}, ${recovery}`, async () => {
      server.failNext({ kind: 'response', status, body: { error_code: serverCode, error_msg: text } })
      expect(await errorOf(operations[by](server))).toMatchObject({
        code,
        recovery,
        outcome,
        status,
        serverCode,
        serverMessage: text,
        reason,
        attemptsLeft,
        retryAfterSeconds,
      })
    })
  }
})

describe('a number under another prefix', () => {
  it.each([
    ['PWD.0001', 'empty'],
    ['IDAAS.TENANT.PWD.0001', 'reused'],
    ['IDAAS.SDK.PWD.0001', 'other'],
    ['SDK.PWD.0001', 'other'],
  ])('means something else: %s, %s', async (serverCode, reason) => {
    await using server = await startCiamEmulator()
    server.failNext({ kind: 'response', status: 400, body: { error_code: serverCode, error_msg: 'No' } })
    expect(await errorOf(operations.change(server))).toMatchObject({ code: 'PASSWORD_REFUSED', reason })
  })
})
