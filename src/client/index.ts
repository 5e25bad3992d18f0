export { type ChangePasswordOptions, changePassword } from './changePassword.js'
export {
  type CiamClient,
  type CiamConfig,
  createCiamClient,
  type DeviceConfig,
  type DeviceSignal,
} from './createCiamClient.js'
export { CiamError, type CiamErrorCode, type CiamErrorDetails, type CiamRecovery, isCiamError } from './errors.js'
export { decodeIdToken, type IdTokenClaims } from './idToken.js'
export { type PasswordPolicy, parsePasswordPolicy } from './parsePasswordPolicy.js'
export { type SignInCredentials, type SignInOptions, type SignInResult, signIn } from './signIn.js'
export type { SignedIn } from './signInResponse.js'
export { type StateTokenOptions, skipPasswordUpdate } from './skipPasswordUpdate.js'
