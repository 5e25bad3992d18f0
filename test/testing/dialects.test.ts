// @vitest-environment node
import { type CiamEmulatorDialect, createCiamEmulator, demoUsers } from 'ciam-react/testing'
import { describe, expect, it } from 'vitest'
import { createCaller } from './createCaller.js'

type Caller = ReturnType<typeof createCaller> & { issue: (userName: string) => Promise<string> }
type Call = (caller: Caller, language: Record<string, string>) => Promise<Response>

let clock = new Date('2030-01-01T00:00:00Z')

function start(dialect: CiamEmulatorDialect): Caller {
  clock = new Date('2030-01-01T00:00:00Z')
  const emulator = createCiamEmulator({ dialect, now: () => clock })
  return { ...createCaller(emulator.fetch), issue: (userName) => emulator.issueStateToken({ userName }) }
}

const situations = {
  'device information is missing': async ({ skip, issue }, language) =>
    skip(await issue('demo'), { 'X-device-fingerprint': undefined, ...language }),
  'the client id is missing': async ({ skip, issue }, language) =>
    skip(await issue('demo'), { 'X-client-id': undefined, ...language }),
  'the client id is unknown': async ({ skip, issue }, language) =>
    skip(await issue('demo'), { 'X-client-id': 'nobody', ...language }),
  'the application is disabled': ({ signIn }, language) =>
    signIn('demo', 'demo', { 'X-client-id': 'disabled-client', ...language }),
  'the state token is missing': ({ skip }, language) => skip(undefined, language),
  'the state token was never issued': ({ skip }, language) => skip('garbage', language),
  'the state token has expired': async ({ skip, issue }, language) => {
    const token = await issue('demo')
    clock = new Date('2030-01-01T01:00:00Z')
    return skip(token, language)
  },
  'the state token is spent': async ({ skip, issue }, language) => {
    const token = await issue('demo')
    await skip(token)
    return skip(token, language)
  },
  'there is no such user': async ({ skip, issue }, language) => skip(await issue('removed'), language),
  'the user is disabled': ({ signIn }, language) => signIn('disabled', 'disabled', language),
  'the password is wrong': ({ signIn }, language) => signIn('demo', 'wrong', language),
  'the user is locked': ({ signIn }, language) => signIn('locked', 'locked', language),
  'a field is blank': ({ signIn }, language) => signIn('', 'demo', language),
  'the new password is blank': async ({ update, issue }, language) => update(await issue('demo'), 'demo', '', language),
  'the old password is wrong': async ({ update, issue }, language) =>
    update(await issue('demo'), 'wrong', 'New-pass-2', language),
  'the new password is too short': async ({ update, issue }, language) =>
    update(await issue('demo'), 'demo', 'Ab-1', language),
  'the new password is too simple': async ({ update, issue }, language) =>
    update(await issue('demo'), 'demo', 'onlylowercase', language),
  'the new password is weak': async ({ update, issue }, language) =>
    update(await issue('demo'), 'demo', 'P@ssw0rd', language),
  'the new password holds the reversed user name': async ({ update, issue }, language) =>
    update(await issue('demo'), 'demo', 'My-omed-123', language),
  'the new password was used before': async ({ update, issue }, language) =>
    update(await issue('demo'), 'demo', 'Spring-2024', language),
} satisfies Record<string, Call>

type Expected = readonly [code: string, en: string | RegExp, zh: string | RegExp]

const lockedInEnglish = /locked.* unlocked in 30 minutes and 0 seconds$/
const lockedInChinese = /用户已被锁定.*30 ?分钟?(和 )?0 ?秒/

const expected: Record<CiamEmulatorDialect, Record<keyof typeof situations, Expected>> = {
  ciam: {
    'device information is missing': ['IDAAS.SDK.PARAM.0001', 'Device information is incomplete', '设备信息不完整'],
    'the client id is missing': ['IDAAS.SDK.PARAM.0002', 'clientId cannot be empty', 'clientId不能为空'],
    'the client id is unknown': [
      'IDAAS.SDK.PARAM.0003',
      'The app is not registered, please register the app first',
      '应用未注册,请先注册应用',
    ],
    'the application is disabled': ['IDAAS.SDK.APP.9001', 'The app is disabled', '应用已禁用'],
    'the state token is missing': ['IDAAS.SDK.PARAM.0013', 'State token cannot be empty', '临时令牌不能为空'],
    'the state token was never issued': ['IDAAS.SDK.PARAM.0014', 'Invalid state token', '临时令牌无效'],
    'the state token has expired': ['IDAAS.SDK.PARAM.0014', 'Invalid state token', '临时令牌无效'],
    'the state token is spent': ['IDAAS.SDK.PARAM.0014', 'Invalid state token', '临时令牌无效'],
    'there is no such user': ['IDAAS.SDK.USER.0001', 'User not found', '用户未找到'],
    'the user is disabled': ['IDAAS.SDK.USER.0039', 'User is disabled', '用户已被禁用'],
    'the password is wrong': ['IDAAS.SDK.LOGIN.9001', 'Incorrect user name or password', '用户名或密码错误'],
    'the user is locked': ['IDAAS.SDK.LOGIN.9002', lockedInEnglish, lockedInChinese],
    'a field is blank': ['IDAAS.SDK.COMMON.9002', 'Parameter user_name cannot be left blank', '参数user_name不能为空'],
    'the new password is blank': [
      'IDAAS.SDK.COMMON.9002',
      'Parameter new_password cannot be left blank',
      '参数new_password不能为空',
    ],
    'the old password is wrong': ['IDAAS.SDK.PWD.9001', 'The old password is incorrect', '旧密码错误'],
    'the new password is too short': [
      'IDAAS.SDK.PWD.9002',
      'The password must have at least 8 characters',
      '密码长度不能少于8个字符',
    ],
    'the new password is too simple': ['IDAAS.SDK.PWD.9004', /complexity is too low/, /复杂度过低/],
    'the new password is weak': ['IDAAS.SDK.PWD.9011', 'The password is a weak password', '密码为弱密码'],
    'the new password holds the reversed user name': ['IDAAS.SDK.PWD.9006', /reversed user name/, /倒序/],
    'the new password was used before': ['IDAAS.SDK.PWD.9012', 'The password was used before', /历史密码/],
  },
  eiam: {
    'device information is missing': ['SDK.COMMON.1003', 'Device information is incomplete', '设备信息不完整'],
    'the client id is missing': ['SDK.COMMON.1001', 'Parameter X-client-id cannot be left blank', /X-client-id/],
    'the client id is unknown': [
      'SDK.COMMON.1012',
      'The x-client-ID is incorrect and the corresponding application cannot be found',
      /x-client-id/,
    ],
    'the application is disabled': ['SDK.APP.9001', 'The application is disabled', '应用已禁用'],
    'the state token is missing': ['SDK.COMMON.1001', 'Parameter X-state-token cannot be left blank', /X-state-token/],
    'the state token was never issued': ['SDK.COMMON.1006', 'The X-state-token parameter error', /X-state-token/],
    'the state token has expired': ['SDK.COMMON.1005', 'The X-state-token has failed (has expired)', /X-state-token/],
    'the state token is spent': ['SDK.COMMON.1005', 'The X-state-token has failed (has expired)', /X-state-token/],
    'there is no such user': ['SDK.COMMON.1013', 'The corresponding user is not found', /用户/],
    'the user is disabled': ['SDK.USER.9001', 'User is disabled', '用户已被禁用'],
    'the password is wrong': [
      'SDK.LOGIN.1005',
      'The user name or password is incorrect. Remaining login attempts: 4',
      /剩余登录尝试次数:4$/,
    ],
    'the user is locked': ['SDK.LOGIN.1003', lockedInEnglish, lockedInChinese],
    'a field is blank': ['SDK.COMMON.1001', 'Parameter user_name cannot be left blank', /user_name/],
    'the new password is blank': ['SDK.COMMON.1001', 'Parameter new_password cannot be left blank', /new_password/],
    'the old password is wrong': ['PWD.9001', 'The old password is incorrect', '旧密码错误'],
    'the new password is too short': ['PWD.0002', 'The password must have 8 to 18 characters', /8~18/],
    'the new password is too simple': ['PWD.0005', /does not meet the rules/, /不符合校验规则/],
    'the new password is weak': ['PWD.0006', 'The password is a weak password', /弱密码/],
    'the new password holds the reversed user name': ['PWD.0004', /reversed user name/, /倒写/],
    'the new password was used before': ['PWD.9007', 'The password was used before', /历史密码/],
  },
  oneaccess: {
    'device information is missing': ['PARAM.9001', 'Device information is incomplete', '设备信息不完整'],
    'the client id is missing': ['APP.0002', 'Application ID required.', '应用ID不能为空'],
    'the client id is unknown': ['APP.0001', 'Application does not exist.', '应用不存在'],
    'the application is disabled': ['APP.0003', 'Application disabled.', '应用已禁用'],
    'the state token is missing': ['PARAM.0013', 'State token cannot be empty', '临时令牌不能为空'],
    'the state token was never issued': ['PARAM.0014', 'Invalid state token', '临时令牌无效'],
    'the state token has expired': ['PARAM.0014', 'Invalid state token', '临时令牌无效'],
    'the state token is spent': ['PARAM.0014', 'Invalid state token', '临时令牌无效'],
    'there is no such user': ['USER.0001', 'User does not exist.', '用户不存在'],
    'the user is disabled': ['USER.0039', 'User is disabled', '用户已被禁用'],
    'the password is wrong': [
      'LOGIN.0002',
      'Invalid account name or password. Remaining attempts: 4.',
      '无效的账号或密码。剩余尝试次数:4',
    ],
    'the user is locked': ['LOGIN.0001', lockedInEnglish, lockedInChinese],
    'a field is blank': ['PARAM.9002', 'user_name required.', 'user_name不能为空'],
    'the new password is blank': ['PWD.0001', 'Password required.', '密码不能为空'],
    'the old password is wrong': ['PWD.9001', 'The old password is incorrect', '旧密码错误'],
    'the new password is too short': ['PWD.0002', 'The password must have 8 to 18 characters', /8~18/],
    'the new password is too simple': ['PWD.0005', /does not meet the rules/, /不符合校验规则/],
    'the new password is weak': ['PWD.0006', 'The password is a weak password', /弱密码/],
    'the new password holds the reversed user name': ['PWD.0004', /reversed user name/, /倒写/],
    'the new password was used before': ['PWD.9007', 'The password was used before', /历史密码/],
  },
}

const dialects = Object.keys(expected) as CiamEmulatorDialect[]
const names = Object.keys(situations) as (keyof typeof situations)[]

describe.each(dialects)('the dialect %s', (dialect) => {
  it.each(names)('says in English and in Chinese that %s', async (name) => {
    const [error_code, en, zh] = expected[dialect][name]
    for (const [language, text] of [
      [{}, en],
      [{ 'X-L': 'en' }, en],
      [{ 'X-L': 'zh' }, zh],
      [{ 'X-L': 'zh-CN' }, zh],
    ] as const) {
      const response = await situations[name](start(dialect), language)
      expect(response.status).toBe(400)
      expect(await response.json()).toEqual({
        error_code,
        error_msg: typeof text === 'string' ? text : expect.stringMatching(text),
      })
    }
  })

  it('knows every demo account', async () => {
    const { signIn } = start(dialect)
    for (const { userName, password, status = 'PASSWORD_WARN', disabled, locked } of demoUsers) {
      const answer = await (await signIn(userName, password)).json()
      expect(answer.status).toBe(disabled || locked ? undefined : status)
      expect(typeof answer.state_token).toBe(/PASSWORD|MFA/.test(answer.status ?? '') ? 'string' : 'undefined')
    }
  })

  it('locks after five wrong passwords, for a time that the text gives', async () => {
    const { signIn } = start(dialect)
    for (let count = 0; count < 5; count += 1) await signIn('demo', 'wrong')
    clock = new Date('2030-01-01T00:00:18Z')
    const { error_code, error_msg } = await (await signIn('demo')).json()
    expect(error_code).toBe(expected[dialect]['the user is locked'][0])
    expect(error_msg).toMatch(/29 minutes and 42 seconds$/)
    clock = new Date('2030-01-01T00:30:00Z')
    expect((await signIn('demo')).status).toBe(200)
  })
})

describe('attempts left', () => {
  it.each(['eiam', 'oneaccess'] as const)('are counted down to 0 in the dialect %s', async (dialect) => {
    const { signIn } = start(dialect)
    const left: (string | undefined)[] = []
    for (let count = 0; count < 5; count += 1) {
      const { error_msg } = await (await signIn('demo', 'wrong')).json()
      left.push(/Remaining \D*(\d+)/.exec(error_msg)?.[1])
    }
    expect(left).toEqual(['4', '3', '2', '1', '0'])
  })
})

describe('a busy system', () => {
  it.each([
    ['ciam', 'IDAAS.SDK.COMMON.9001'],
    ['eiam', 'SDK.COMMON.1008'],
    ['oneaccess', 'COMMON.9001'],
  ] as const)('answers 500 in the dialect %s', async (dialect, error_code) => {
    const emulator = createCiamEmulator({ dialect })
    emulator.failNext({ kind: 'busy' })
    const response = await createCaller(emulator.fetch).skip('x')
    expect(response.status).toBe(500)
    expect(await response.json()).toEqual({ error_code, error_msg: expect.stringMatching(/try again later/i) })
  })
})

describe('lifetimes', () => {
  const lifeOf = (idToken: string) => {
    const { exp, iat } = JSON.parse(Buffer.from(idToken.split('.')[1] ?? '', 'base64url').toString())
    return exp - iat
  }

  it.each([
    ['ciam', 432_000, 300],
    ['eiam', 604_800, 18_000],
    ['oneaccess', 604_800, 7_200],
  ] as const)('are those that the vendor of %s documents', async (dialect, signInSeconds, idTokenSeconds) => {
    const { signIn, skip, update, issue } = start(dialect)
    const signedIn = await (await signIn('welcome')).json()
    const skipped = await (await skip(await issue('demo'))).json()
    const changed = await (await update(await issue('demo'), 'demo', 'New-pass-2')).json()
    expect([signedIn.expire, skipped.expire, changed.expire]).toEqual([signInSeconds, 43_200, 43_200])
    for (const { id_token } of [signedIn, skipped, changed]) expect(lifeOf(id_token)).toBe(idTokenSeconds)
  })

  it('follow the options where these are given', async () => {
    const emulator = createCiamEmulator({ dialect: 'eiam', sessionLifetimeSeconds: 60, idTokenLifetimeSeconds: 30 })
    const { expire, id_token } = await (await createCaller(emulator.fetch).signIn('welcome')).json()
    expect([expire, lifeOf(id_token)]).toEqual([60, 30])
  })
})

describe('an application', () => {
  it('that is disabled is told so before its state token is looked at', async () => {
    const emulator = createCiamEmulator({
      dialect: 'oneaccess',
      clients: [{ clientId: 'demo-client', disabled: true }],
    })
    const response = await createCaller(emulator.fetch).skip(undefined)
    expect(await response.json()).toEqual({ error_code: 'APP.0003', error_msg: 'Application disabled.' })
  })
})

it('an unknown dialect is refused at once', () => {
  const dialect = 'toString' as CiamEmulatorDialect
  expect(() => createCiamEmulator({ dialect })).toThrow("There are 'ciam', 'eiam', 'oneaccess'.")
})

it('the data of a warning is a string that holds the policy as JSON, in every dialect', async () => {
  for (const dialect of dialects)
    for (const userName of ['demo', 'expired']) {
      const { data } = await (await start(dialect).signIn(userName)).json()
      expect(JSON.parse(data)).toEqual({ maxLength: 18, minLength: 8, regEx: expect.any(String) })
    }
})

it('a new password that equals the user name is told from one that contains it where the vendor does', async () => {
  const users = [{ userName: 'Long-name-1', password: 'Old-pass-2' }]
  const codes: unknown[] = []
  for (const dialect of dialects) {
    const emulator = createCiamEmulator({ dialect, users })
    const { update } = createCaller(emulator.fetch)
    for (const password of ['Long-name-1', 'A-Long-name-1']) {
      const token = await emulator.issueStateToken({ userName: 'Long-name-1' })
      codes.push((await (await update(token, 'Old-pass-2', password)).json()).error_code)
    }
  }
  expect(codes).toEqual(['IDAAS.SDK.PWD.9005', 'IDAAS.SDK.PWD.9005', 'PWD.0003', 'PWD.9002', 'PWD.0003', 'PWD.9002'])
})
