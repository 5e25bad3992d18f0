import type { Dialect } from './ciamDialect.js'
import { oneAccessDialect } from './oneAccessDialect.js'

/**
 * BambooCloud IDaaS, Employee Identity. `SDK.*` is documented, in this English; of the Chinese only the end of
 * `SDK.LOGIN.1005` is known, the rest is a translation. Why a password is refused is published for the management API
 * alone, with the same unprefixed `PWD.*` as OneAccess. A number that begins with 9 is **invented**.
 */
export const eiamDialect: Dialect = {
  signInSeconds: 604_800,
  continuedSeconds: 43_200,
  // As in the vendor's example of an id_token: five hours.
  idTokenSeconds: 18_000,
  ssoTicketSeconds: 300,
  refusals: {
    ...oneAccessDialect.refusals,
    incompleteDevice: ['SDK.COMMON.1003', 'Device information is incomplete', '设备信息不完整'],
    missingClientId: ['SDK.COMMON.1001', 'Parameter X-client-id cannot be left blank', '参数X-client-id不能为空'],
    unregisteredApp: [
      'SDK.COMMON.1012',
      'The x-client-ID is incorrect and the corresponding application cannot be found',
      'x-client-id错误,找不到对应的应用',
    ],
    appDisabled: ['SDK.APP.9001', 'The application is disabled', '应用已禁用'],
    missingStateToken: ['SDK.COMMON.1001', 'Parameter X-state-token cannot be left blank', '参数X-state-token不能为空'],
    invalidStateToken: ['SDK.COMMON.1006', 'The X-state-token parameter error', '参数X-state-token错误'],
    endedStateToken: ['SDK.COMMON.1005', 'The X-state-token has failed (has expired)', 'X-state-token已失效(已过期)'],
    userNotFound: ['SDK.COMMON.1013', 'The corresponding user is not found', '找不到对应的用户'],
    userDisabled: ['SDK.USER.9001', 'User is disabled', '用户已被禁用'],
    wrongCredentials: [
      'SDK.LOGIN.1005',
      'The user name or password is incorrect. Remaining login attempts: {0}',
      '用户名或密码错误,剩余登录尝试次数:{0}',
    ],
    userLocked: [
      'SDK.LOGIN.1003',
      'The user has been locked due to too many unsuccessful login attempts. It will be unlocked in {0} minutes and {1} seconds',
      '登录失败次数过多,用户已被锁定,将在{0}分{1}秒后解锁',
    ],
    busy: ['SDK.COMMON.1008', 'The system is busy. Try again later', '系统繁忙,请稍后重试', 500],
    blankParameter: ['SDK.COMMON.1001', 'Parameter {0} cannot be left blank', '参数{0}不能为空'],
    malformedParameter: ['SDK.COMMON.1002', 'The {0} parameter format is incorrect', '参数{0}格式错误'],
    emptyPassword: ['SDK.COMMON.1001', 'Parameter new_password cannot be left blank', '参数new_password不能为空'],
    missingTicket: ['SDK.COMMON.1001', 'Parameter sso_ticket cannot be left blank', '参数sso_ticket不能为空'],
  },
}
