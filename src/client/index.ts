export { type ChangePasswordOptions, changePassword } from './changePassword.js'
export type { CiamConfig, DeviceConfig, DeviceSignal, DeviceValue } from './config.js'
export { type CiamClient, createCiamClient } from './createCiamClient.js'
export { decodeIdToken, type IdTokenClaims } from './decodeIdToken.js'
export {
  CiamError,
  type CiamErrorCode,
  type CiamErrorDetails,
  type CiamOutcome,
  type CiamRecovery,
  isCiamError,
  type PasswordRefusalReason,
} from './errors.js'
export { type PasswordPolicy, parsePasswordPolicy } from './parsePasswordPolicy.js'
export { readDevice } from './readDevice.js'
export type { DeviceInformation, SignedIn, SignInCredentials, SignInResult } from './request/index.js'
export { type SignInOptions, signIn } from './signIn.js'
export { type StateTokenOptions, skipPasswordUpdate } from './skipPasswordUpdate.js'
