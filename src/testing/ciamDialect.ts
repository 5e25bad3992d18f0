import type { RefusalName, RefusalText } from './Refusal.js'

/** How one vendor's server answers where the vendors differ. Lifetimes in seconds. */
export interface Dialect {
  /** `expire` of a sign-in, and of a session that was refreshed. */
  signInSeconds: number
  /** `expire` after a skip or a change of the password. */
  continuedSeconds: number
  idTokenSeconds: number
  ssoTicketSeconds: number
  refusals: Readonly<Record<RefusalName, RefusalText>>
}

const blankParameter = 'IDAAS.SDK.COMMON.9002'
const containsUserName: RefusalText = [
  'IDAAS.SDK.PWD.9005',
  'The password cannot contain the user name',
  '密码不能包含用户名',
]
const invalidStateToken: RefusalText = ['IDAAS.SDK.PARAM.0014', 'Invalid state token', '临时令牌无效']

/**
 * BambooCloud IDaaS, Customer Identity. A code whose number begins with 9 is **invented**: the vendor publishes none for
 * that situation, and numbers its own from 0001. Only the contract's seven are documented.
 *
 * @see Skip Forced Password Change › Error Codes
 */
export const ciamDialect: Dialect = {
  signInSeconds: 432_000,
  continuedSeconds: 43_200,
  idTokenSeconds: 300,
  ssoTicketSeconds: 300,
  refusals: {
    incompleteDevice: ['IDAAS.SDK.PARAM.0001', 'Device information is incomplete', '设备信息不完整'],
    missingClientId: ['IDAAS.SDK.PARAM.0002', 'clientId cannot be empty', 'clientId不能为空'],
    unregisteredApp: [
      'IDAAS.SDK.PARAM.0003',
      'The app is not registered, please register the app first',
      '应用未注册,请先注册应用',
    ],
    missingStateToken: ['IDAAS.SDK.PARAM.0013', 'State token cannot be empty', '临时令牌不能为空'],
    invalidStateToken,
    endedStateToken: invalidStateToken,
    userNotFound: ['IDAAS.SDK.USER.0001', 'User not found', '用户未找到'],
    userDisabled: ['IDAAS.SDK.USER.0039', 'User is disabled', '用户已被禁用'],

    // From here on every code is invented.
    appDisabled: ['IDAAS.SDK.APP.9001', 'The app is disabled', '应用已禁用'],
    wrongCredentials: ['IDAAS.SDK.LOGIN.9001', 'Incorrect user name or password', '用户名或密码错误'],
    userLocked: [
      'IDAAS.SDK.LOGIN.9002',
      'The user has been locked due to too many unsuccessful login attempts. It will be unlocked in {0} minutes and {1} seconds',
      '登录失败次数过多,用户已被锁定,将在{0}分{1}秒后解锁',
    ],
    busy: ['IDAAS.SDK.COMMON.9001', 'The system is busy. Try again later', '系统繁忙,请稍后重试', 500],
    blankParameter: [blankParameter, 'Parameter {0} cannot be left blank', '参数{0}不能为空'],
    malformedParameter: ['IDAAS.SDK.COMMON.9003', 'The {0} parameter format is incorrect', '参数{0}格式错误'],
    notFound: ['IDAAS.SDK.COMMON.9404', 'Not found', '未找到', 404],
    bodyTooLarge: ['IDAAS.SDK.COMMON.9413', 'The request body is too large', '请求体过大', 413],

    wrongOldPassword: ['IDAAS.SDK.PWD.9001', 'The old password is incorrect', '旧密码错误'],
    emptyPassword: [blankParameter, 'Parameter new_password cannot be left blank', '参数new_password不能为空'],
    tooShort: ['IDAAS.SDK.PWD.9002', 'The password must have at least {0} characters', '密码长度不能少于{0}个字符'],
    tooLong: ['IDAAS.SDK.PWD.9003', 'The password must have at most {1} characters', '密码长度不能超过{1}个字符'],
    lowComplexity: [
      'IDAAS.SDK.PWD.9004',
      'The password complexity is too low: it must follow the required pattern of upper-case letters, lower-case letters, digits and special characters',
      '密码复杂度过低:须符合大写字母、小写字母、数字和特殊字符的组合要求',
    ],
    equalsUserName: containsUserName,
    containsUserName,
    containsReversedUserName: [
      'IDAAS.SDK.PWD.9006',
      'The password cannot contain the reversed user name',
      '密码不能包含倒序的用户名',
    ],
    containsMobile: ['IDAAS.SDK.PWD.9007', 'The password cannot contain the mobile number', '密码不能包含手机号'],
    containsEmailPrefix: [
      'IDAAS.SDK.PWD.9008',
      'The password cannot contain the e-mail prefix',
      '密码不能包含邮箱前缀',
    ],
    containsName: ['IDAAS.SDK.PWD.9009', 'The password cannot contain the name', '密码不能包含姓名'],
    repeatedCharacters: [
      'IDAAS.SDK.PWD.9010',
      'The password cannot contain three or more repeated characters in a row',
      '密码不能包含三个及以上连续重复的字符',
    ],
    weakPassword: ['IDAAS.SDK.PWD.9011', 'The password is a weak password', '密码为弱密码'],
    reusedPassword: ['IDAAS.SDK.PWD.9012', 'The password was used before', '密码不能与历史密码相同'],

    wrongClientCredentials: ['IDAAS.TENANT.SSO.9001', 'Incorrect client ID or client secret', '应用标识或应用密钥错误'],
    invalidAccessToken: ['IDAAS.TENANT.SSO.9002', 'Invalid access token', '访问凭据无效', 401],
    invalidSession: ['IDAAS.TENANT.SSO.9003', 'Invalid session token', 'session_token无效'],
    otherDevice: [
      'IDAAS.TENANT.SSO.9004',
      'The device fingerprint differs from that of the login',
      '设备指纹与登录时不一致',
    ],
    missingTicket: ['IDAAS.TENANT.SSO.9005', 'sso_ticket cannot be empty', 'sso_ticket不能为空'],
    invalidTicket: ['IDAAS.TENANT.SSO.9006', 'Invalid sso_ticket', 'sso_ticket无效'],
  },
}
