'use client'

export type { ChangePasswordOptions } from './client/changePassword.js'
export type { CiamConfig, DeviceConfig, DeviceSignal, DeviceValue } from './client/config.js'
export type { CiamClient } from './client/createCiamClient.js'
export type { IdTokenClaims } from './client/decodeIdToken.js'
export {
  CiamError,
  type CiamErrorCode,
  type CiamErrorDetails,
  type CiamOutcome,
  type CiamRecovery,
  isCiamError,
  type PasswordRefusalReason,
} from './client/errors.js'
export type { PasswordPolicy } from './client/parsePasswordPolicy.js'
export type { DeviceInformation, SignedIn, SignInCredentials, SignInResult } from './client/request/index.js'
export type { ErrorMessage, Messages, PluralMessage } from './locales/messages.js'
export {
  type ChangePasswordVariables,
  type UseChangePasswordOptions,
  type UseChangePasswordResult,
  useChangePassword,
} from './react/hooks/useChangePassword.js'
export { useCiam } from './react/hooks/useCiam.js'
export { useCiamFlow } from './react/hooks/useCiamFlow.js'
export type { CiamMutationOptions, CiamMutationResult } from './react/hooks/useCiamMutation.js'
export { type UseSignInOptions, type UseSignInResult, useSignIn } from './react/hooks/useSignIn.js'
export {
  type UseSkipPasswordUpdateOptions,
  type UseSkipPasswordUpdateResult,
  useSkipPasswordUpdate,
} from './react/hooks/useSkipPasswordUpdate.js'
export type { Ciam } from './react/provider/CiamContext.js'
export { CiamProvider, type CiamProviderProps } from './react/provider/CiamProvider.js'
export type { CiamFlow } from './react/provider/flow.js'
export type { RawSignInAnswer, SignInAnswer, StateTokenSource } from './react/provider/signInAnswer.js'
export type { CiamEvent } from './react/provider/useEvents.js'
