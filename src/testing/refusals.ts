/** What the emulator refuses with: the wire's code and its text in the two languages that the vendors document. */
interface RefusalText {
  code: string
  en: string
  zh: string
  /** HTTP status. Default: 400. */
  status?: number
}

/**
 * Every refusal by name.
 *
 * - `IDAAS.SDK.PARAM.*`, `IDAAS.SDK.USER.0001` and `.0039` are the contract's own, in its exact words.
 * - `SDK.*` are the employee deployment's documented ones; only their English is published.
 * - `IDAAS.SDK.USER.0010`, `IDAAS.SDK.PWD.*` and `IDAAS.SDK.COMMON.0404` are the emulator's choice: no vendor documents a
 *   code for a wrong password, for a refused new password, or for a path that does not exist.
 *
 * @see Skip Forced Password Change › Error Codes
 */
export const refusals = {
  incompleteDevice: { code: 'IDAAS.SDK.PARAM.0001', en: 'Device information is incomplete', zh: '设备信息不完整' },
  missingClientId: { code: 'IDAAS.SDK.PARAM.0002', en: 'clientId cannot be empty', zh: 'clientId不能为空' },
  unregisteredApp: {
    code: 'IDAAS.SDK.PARAM.0003',
    en: 'The app is not registered, please register the app first',
    zh: '应用未注册,请先注册应用',
  },
  missingStateToken: { code: 'IDAAS.SDK.PARAM.0013', en: 'State token cannot be empty', zh: '临时令牌不能为空' },
  invalidStateToken: { code: 'IDAAS.SDK.PARAM.0014', en: 'Invalid state token', zh: '临时令牌无效' },
  userNotFound: { code: 'IDAAS.SDK.USER.0001', en: 'User not found', zh: '用户未找到' },
  userDisabled: { code: 'IDAAS.SDK.USER.0039', en: 'User is disabled', zh: '用户已被禁用' },
  incorrectSignIn: { code: 'IDAAS.SDK.USER.0010', en: 'Incorrect user name or password', zh: '用户名或密码错误' },
  blankParameter: {
    code: 'SDK.COMMON.1001',
    en: 'Parameter {0} cannot be left blank',
    zh: 'Parameter {0} cannot be left blank',
  },
  malformedParameter: {
    code: 'SDK.COMMON.1002',
    en: 'The {0} parameter format is incorrect',
    zh: 'The {0} parameter format is incorrect',
  },
  busy: {
    code: 'SDK.COMMON.1008',
    en: 'The system is busy. Try again later',
    zh: 'The system is busy. Try again later',
    status: 500,
  },
  userLocked: {
    code: 'SDK.LOGIN.1003',
    en: 'The user has been locked due to too many unsuccessful login attempts. It will be unlocked in {0} minutes and {1} seconds',
    zh: 'The user has been locked due to too many unsuccessful login attempts. It will be unlocked in {0} minutes and {1} seconds',
  },
  incorrectOldPassword: { code: 'IDAAS.SDK.PWD.0001', en: 'The old password is incorrect', zh: '旧密码错误' },
  tooShort: {
    code: 'IDAAS.SDK.PWD.0002',
    en: 'The password must have at least {0} characters',
    zh: '密码长度不能少于{0}个字符',
  },
  tooLong: {
    code: 'IDAAS.SDK.PWD.0003',
    en: 'The password must have at most {0} characters',
    zh: '密码长度不能超过{0}个字符',
  },
  lowComplexity: {
    code: 'IDAAS.SDK.PWD.0004',
    en: 'The password complexity is too low: it must follow the required pattern of upper-case letters, lower-case letters, digits and special characters',
    zh: '密码复杂度过低:须符合大写字母、小写字母、数字和特殊字符的组合要求',
  },
  containsUserName: {
    code: 'IDAAS.SDK.PWD.0005',
    en: 'The password cannot contain the user name',
    zh: '密码不能包含用户名',
  },
  containsReversedUserName: {
    code: 'IDAAS.SDK.PWD.0006',
    en: 'The password cannot contain the reversed user name',
    zh: '密码不能包含倒序的用户名',
  },
  containsMobile: {
    code: 'IDAAS.SDK.PWD.0007',
    en: 'The password cannot contain the mobile number',
    zh: '密码不能包含手机号',
  },
  containsEmailPrefix: {
    code: 'IDAAS.SDK.PWD.0008',
    en: 'The password cannot contain the e-mail prefix',
    zh: '密码不能包含邮箱前缀',
  },
  containsName: { code: 'IDAAS.SDK.PWD.0009', en: 'The password cannot contain the name', zh: '密码不能包含姓名' },
  repeatedCharacters: {
    code: 'IDAAS.SDK.PWD.0010',
    en: 'The password cannot contain three or more repeated characters in a row',
    zh: '密码不能包含三个及以上连续重复的字符',
  },
  weakPassword: { code: 'IDAAS.SDK.PWD.0011', en: 'The password is a weak password', zh: '密码为弱密码' },
  reusedPassword: {
    code: 'IDAAS.SDK.PWD.0012',
    en: 'The password was used before',
    zh: '密码不能与历史密码相同',
  },
  notFound: { code: 'IDAAS.SDK.COMMON.0404', en: 'Not found', zh: '未找到', status: 404 },
} satisfies Record<string, RefusalText>
