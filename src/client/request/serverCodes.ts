import type { CiamErrorCode, CiamRecovery, PasswordRefusalReason } from '../errors.js'

/** What a call has sent besides: some codes mean one thing with a state token or a new password, and another without. */
export interface SentAlong {
  stateToken: boolean
  newPassword: boolean
}

/** What a server's code means. */
export interface Meaning {
  code: CiamErrorCode
  /** Where another recovery than the code's own helps. */
  recovery?: CiamRecovery
  reason?: PasswordRefusalReason
}

type Reader = (message: string, sent: SentAlong) => Meaning

const means = (code: CiamErrorCode): Reader => {
  const meaning = { code }
  return () => meaning
}
const rejected = (recovery: CiamRecovery): Reader => {
  const meaning: Meaning = { code: 'SERVER_REJECTED', recovery }
  return () => meaning
}
/** A refusal of the new password, where one was sent. */
const refuses =
  (reason: PasswordRefusalReason): Reader =>
  (_, sent) =>
    sent.newPassword ? { code: 'PASSWORD_REFUSED', reason } : { code: 'SERVER_REJECTED' }

const STATE_TOKEN = /state.?token|临时令牌|状态令牌/i
const CLIENT_ID = /client.?id|应用(?:ID|标识)/i
const DEVICE = /device|agent|operating|设备|操作系统/i
const VERIFICATION_CODE = /captcha|verif|code\b|验证码/i
const SIGNATURE = /signature|签名/i
const OTHER_THING = /password|client|certificate|licen[cs]e|密码|证书/i

/** EIAM names the parameter that is blank or wrong in its text. */
const byParameter =
  (ofStateToken: CiamErrorCode): Reader =>
  (message) => {
    if (STATE_TOKEN.test(message)) return { code: ofStateToken }
    if (CLIENT_ID.test(message)) return { code: 'MISSING_CLIENT_ID' }
    if (DEVICE.test(message)) return { code: 'INCOMPLETE_DEVICE_INFORMATION' }
    return { code: 'SERVER_REJECTED', recovery: 'fix-integration' }
  }

/** OneAccess' texts are known, its numbers are not: these two count only where the text speaks of the state token. */
const ofStateToken =
  (code: CiamErrorCode): Reader =>
  (message) =>
    STATE_TOKEN.test(message) ? { code } : { code: 'SERVER_REJECTED', recovery: 'fix-integration' }

/**
 * The codes of the three vendors' servers, each as it is sent: the same number means different things under different
 * prefixes, so a prefix is never stripped. Whatever is not here is SERVER_REJECTED, or what its HTTP status says.
 *
 * @see The contract, "Skip Forced Password Change › Error Codes"; the return codes of EIAM and of OneAccess.
 */
export const serverCodes: ReadonlyMap<string, Reader> = new Map<string, Reader>([
  // BambooCloud CIAM: the contract's seven, and the captcha.
  ['IDAAS.SDK.PARAM.0001', means('INCOMPLETE_DEVICE_INFORMATION')],
  ['IDAAS.SDK.PARAM.0002', means('MISSING_CLIENT_ID')],
  ['IDAAS.SDK.PARAM.0003', means('UNREGISTERED_APP')],
  ['IDAAS.SDK.PARAM.0013', means('MISSING_STATE_TOKEN')],
  ['IDAAS.SDK.PARAM.0014', means('INVALID_STATE_TOKEN')],
  ['IDAAS.SDK.USER.0001', means('USER_NOT_FOUND')],
  ['IDAAS.SDK.USER.0039', means('USER_DISABLED')],
  ['IDAAS.SDK.CAPTCHA.0002', rejected('try-again')],
  ['IDAAS.SDK.CAPTCHA.0006', rejected('try-again')],
  ['IDAAS.SDK.CAPTCHA.0007', rejected('try-again')],
  // BambooCloud's management API: the only full list of reasons against a password.
  ['IDAAS.TENANT.COM.0002', means('SERVER_BUSY')],
  ['IDAAS.TENANT.PWD.0001', refuses('reused')],
  ['IDAAS.TENANT.PWD.0002', refuses('contains-user-data')],
  ['IDAAS.TENANT.PWD.0003', refuses('contains-user-data')],
  ['IDAAS.TENANT.PWD.0004', refuses('too-weak')],
  ['IDAAS.TENANT.PWD.0005', refuses('too-weak')],
  ['IDAAS.TENANT.PWD.0006', refuses('repeated-characters')],
  ['IDAAS.TENANT.PWD.0007', refuses('wrong-length')],
  // BambooCloud EIAM.
  ['SDK.COMMON.1001', byParameter('MISSING_STATE_TOKEN')],
  ['SDK.COMMON.1002', byParameter('INVALID_STATE_TOKEN')],
  ['SDK.COMMON.1003', means('INCOMPLETE_DEVICE_INFORMATION')],
  ['SDK.COMMON.1004', rejected('fix-integration')],
  [
    'SDK.COMMON.1005',
    // "The {0} has failed (has expired)": the one code that fits an expired state token.
    (message, sent) => {
      if (STATE_TOKEN.test(message)) return { code: 'INVALID_STATE_TOKEN' }
      if (VERIFICATION_CODE.test(message)) return { code: 'SERVER_REJECTED', recovery: 'try-again' }
      const isOther = [SIGNATURE, DEVICE, OTHER_THING].some((thing) => thing.test(message))
      return sent.stateToken && !isOther ? { code: 'INVALID_STATE_TOKEN' } : { code: 'SERVER_REJECTED' }
    },
  ],
  ['SDK.COMMON.1006', ofStateToken('INVALID_STATE_TOKEN')],
  ['SDK.COMMON.1007', rejected('fix-integration')],
  ['SDK.COMMON.1008', means('SERVER_BUSY')],
  ['SDK.COMMON.1010', means('SERVER_BUSY')],
  ['SDK.COMMON.1011', rejected('try-again')],
  ['SDK.COMMON.1012', means('UNREGISTERED_APP')],
  ['SDK.COMMON.1013', means('USER_NOT_FOUND')],
  ['SDK.LOGIN.1001', means('SERVER_BUSY')],
  ['SDK.LOGIN.1003', means('USER_LOCKED')],
  ['SDK.LOGIN.1004', means('SERVER_BUSY')],
  ['SDK.LOGIN.1005', means('WRONG_CREDENTIALS')],
  ['SDK.SMS.1005', rejected('try-again')],
  ['SDK.SMS.1006', rejected('try-again')],
  // Huawei Cloud OneAccess, and EIAM's management API.
  ['APP.0001', means('UNREGISTERED_APP')],
  ['APP.0002', means('MISSING_CLIENT_ID')],
  ['APP.0003', means('APP_DISABLED')],
  ['PARAM.0004', rejected('fix-integration')],
  ['PARAM.0005', rejected('fix-integration')],
  ['PARAM.0013', ofStateToken('MISSING_STATE_TOKEN')],
  ['PARAM.0014', ofStateToken('INVALID_STATE_TOKEN')],
  ['PARAM.0031', rejected('fix-integration')],
  ['LOGIN.0001', means('USER_LOCKED')],
  ['LOGIN.0002', means('WRONG_CREDENTIALS')],
  ['LOGIN.0003', means('SERVER_BUSY')],
  ['CAPTCHA.0003', rejected('try-again')],
  ['CAPTCHA.0004', rejected('try-again')],
  ['USER.0001', means('USER_NOT_FOUND')],
  ['USER.0039', (message) => ({ code: /disabled|禁用/i.test(message) ? 'USER_DISABLED' : 'SERVER_REJECTED' })],
  ['PWD.0001', refuses('empty')],
  ['PWD.0002', refuses('wrong-length')],
  ['PWD.0003', refuses('contains-user-data')],
  ['PWD.0004', refuses('contains-user-data')],
  ['PWD.0005', refuses('too-weak')],
  ['PWD.0006', refuses('too-weak')],
])

/**
 * What is known of a code that is not listed. A PWD code that answers a new password refuses it. Of OneAccess some texts
 * are published without their code: those speak for themselves.
 */
export const unlistedCode =
  (serverCode: string): Reader =>
  (message, sent) => {
    if (sent.newPassword && /(^|\.)PWD\.\d+$/.test(serverCode)) return { code: 'PASSWORD_REFUSED', reason: 'other' }
    if (/system (?:is )?busy|系统繁忙/i.test(message)) return { code: 'SERVER_BUSY' }
    if (!/^PARAM\.\d+$/.test(serverCode)) return { code: 'SERVER_REJECTED' }
    return CLIENT_ID.test(message)
      ? { code: 'MISSING_CLIENT_ID' }
      : { code: 'SERVER_REJECTED', ...(SIGNATURE.test(message) && { recovery: 'fix-integration' }) }
  }
