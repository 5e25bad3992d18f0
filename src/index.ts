'use client'

export type { ChangePasswordOptions } from './client/changePassword.js'
export type { CiamClient, CiamConfig, DeviceConfig, DeviceSignal } from './client/createCiamClient.js'
export {
  CiamError,
  type CiamErrorCode,
  type CiamErrorDetails,
  type CiamRecovery,
  isCiamError,
} from './client/errors.js'
export type { IdTokenClaims } from './client/idToken.js'
export type { PasswordPolicy } from './client/parsePasswordPolicy.js'
export type { SignInCredentials, SignInResult } from './client/signIn.js'
export type { SignedIn } from './client/signInResponse.js'
export { ChangePasswordForm, type ChangePasswordFormProps } from './components/ChangePasswordForm.js'
export { PasswordExpiringPrompt, type PasswordExpiringPromptProps } from './components/PasswordExpiringPrompt.js'
export { PromptIcon, type PromptIconName, type PromptIconProps } from './components/PromptIcon.js'
export type { PromptButtonPartProps, PromptClassNames, PromptComponents, PromptPart } from './components/promptParts.js'
export type { ChangePasswordFormOptions } from './components/useChangePasswordForm.js'
export {
  type PromptButtonProps,
  type UsePasswordExpiringPromptOptions,
  type UsePasswordExpiringPromptResult,
  usePasswordExpiringPrompt,
} from './components/usePasswordExpiringPrompt.js'
export type { PasswordExpiringPromptState, PromptStateOptions } from './components/usePromptState.js'
export type { ErrorMessage, Messages, PluralMessage } from './locales/messages.js'
export type { Ciam } from './react/CiamContext.js'
export { CiamProvider, type CiamProviderProps } from './react/CiamProvider.js'
export {
  type ChangePasswordVariables,
  type UseChangePasswordOptions,
  type UseChangePasswordResult,
  useChangePassword,
} from './react/useChangePassword.js'
export { useCiam } from './react/useCiam.js'
export { type CiamFlow, useCiamFlow } from './react/useCiamFlow.js'
export type { CiamMutationOptions, CiamMutationResult } from './react/useCiamMutation.js'
export type { MessageOverrides } from './react/useMessages.js'
export { type UseSignInOptions, type UseSignInResult, useSignIn } from './react/useSignIn.js'
export {
  type UseSkipPasswordUpdateOptions,
  type UseSkipPasswordUpdateResult,
  useSkipPasswordUpdate,
} from './react/useSkipPasswordUpdate.js'
