import type { Dialect } from './ciamDialect.js'
import type { RefusalText } from './Refusal.js'

const wrongLength: RefusalText = [
  'PWD.0002',
  'The password must have {0} to {1} characters',
  '密码长度必须为{0}~{1}个字符',
]
const invalidStateToken: RefusalText = ['PARAM.0014', 'Invalid state token', '临时令牌无效']

/**
 * Huawei Cloud OneAccess: codes without a prefix. What of its error table is public is used as it stands; the texts of
 * `PWD.*`, and of `LOGIN.0002` the end of the Chinese, are worded after their published meaning. `PARAM.0013`,
 * `PARAM.0014` and `USER.0039` are **assumed** to be those of BambooCloud CIAM, whose product this is. A number that begins
 * with 9 is **invented**.
 */
export const oneAccessDialect: Dialect = {
  signInSeconds: 604_800,
  continuedSeconds: 43_200,
  idTokenSeconds: 7_200,
  ssoTicketSeconds: 9_600,
  refusals: {
    incompleteDevice: ['PARAM.9001', 'Device information is incomplete', '设备信息不完整'],
    missingClientId: ['APP.0002', 'Application ID required.', '应用ID不能为空'],
    unregisteredApp: ['APP.0001', 'Application does not exist.', '应用不存在'],
    appDisabled: ['APP.0003', 'Application disabled.', '应用已禁用'],
    missingStateToken: ['PARAM.0013', 'State token cannot be empty', '临时令牌不能为空'],
    invalidStateToken,
    endedStateToken: invalidStateToken,
    userNotFound: ['USER.0001', 'User does not exist.', '用户不存在'],
    userDisabled: ['USER.0039', 'User is disabled', '用户已被禁用'],
    wrongCredentials: [
      'LOGIN.0002',
      'Invalid account name or password. Remaining attempts: {0}.',
      '无效的账号或密码。剩余尝试次数:{0}',
    ],
    userLocked: [
      'LOGIN.0001',
      'User has been locked due to multiple login failures. It will be unlocked in {0} minutes and {1} seconds',
      '由于多次登录失败,用户已被锁定。它将在 {0} 分钟和 {1} 秒内解锁',
    ],
    // The text is published, its code and status are not.
    busy: ['COMMON.9001', 'System busy. Please try again later.', '系统繁忙,请稍后重试', 500],
    blankParameter: ['PARAM.9002', '{0} required.', '{0}不能为空'],
    malformedParameter: ['PARAM.9003', 'Invalid {0}.', '{0}格式错误'],
    notFound: ['COMMON.9404', 'Not found', '未找到', 404],
    bodyTooLarge: ['COMMON.9413', 'The request body is too large', '请求体过大', 413],

    wrongOldPassword: ['PWD.9001', 'The old password is incorrect', '旧密码错误'],
    emptyPassword: ['PWD.0001', 'Password required.', '密码不能为空'],
    tooShort: wrongLength,
    tooLong: wrongLength,
    lowComplexity: [
      'PWD.0005',
      'The password does not meet the rules: upper-case letters, lower-case letters, digits and special characters',
      '密码不符合校验规则:大写字母、小写字母、数字和特殊字符',
    ],
    equalsUserName: ['PWD.0003', 'The password cannot be the same as the user name', '密码不能与用户名一致'],
    containsUserName: ['PWD.9002', 'The password cannot contain the user name', '密码不能包含用户名'],
    containsReversedUserName: [
      'PWD.0004',
      'The password cannot contain the reversed user name',
      '密码不能包含用户名的倒写',
    ],
    containsMobile: ['PWD.9003', 'The password cannot contain the mobile number', '密码不能包含手机号'],
    containsEmailPrefix: ['PWD.9004', 'The password cannot contain the e-mail prefix', '密码不能包含邮箱前缀'],
    containsName: ['PWD.9005', 'The password cannot contain the name', '密码不能包含姓名'],
    repeatedCharacters: [
      'PWD.9006',
      'The password cannot contain three or more repeated characters in a row',
      '密码不能包含三个及以上连续重复的字符',
    ],
    weakPassword: ['PWD.0006', 'The password is a weak password', '密码为弱密码'],
    reusedPassword: ['PWD.9007', 'The password was used before', '密码不能与历史密码相同'],

    wrongClientCredentials: ['SSO.9001', 'Incorrect client ID or client secret', '应用标识或应用密钥错误'],
    invalidAccessToken: ['SSO.9002', 'Invalid access token', '访问凭据无效', 401],
    invalidSession: ['SSO.9003', 'Invalid session token', 'session_token无效'],
    otherDevice: ['SSO.9004', 'The device fingerprint differs from that of the login', '设备指纹与登录时不一致'],
    missingTicket: ['PARAM.0031', 'sso_ticket required.', 'sso_ticket不能为空'],
    invalidTicket: ['SSO.9005', 'Invalid sso_ticket', 'sso_ticket无效'],
  },
}
