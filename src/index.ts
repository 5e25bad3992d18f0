'use client'

export { ChangePasswordForm, type ChangePasswordFormProps } from './components/form/ChangePasswordForm.js'
export type { ChangePasswordFormOptions } from './components/form/useChangePasswordForm.js'
export type { PromptButtonProps } from './components/parts/PromptButton.js'
export { PromptIcon, type PromptIconName, type PromptIconProps } from './components/parts/PromptIcon.js'
export type {
  PromptButtonPartProps,
  PromptClassNames,
  PromptComponents,
  PromptPart,
} from './components/parts/promptParts.js'
export { PasswordExpiringPrompt, type PasswordExpiringPromptProps } from './components/prompt/PasswordExpiringPrompt.js'
export {
  type UsePasswordExpiringPromptOptions,
  type UsePasswordExpiringPromptResult,
  usePasswordExpiringPrompt,
} from './components/prompt/usePasswordExpiringPrompt.js'
export type { PasswordExpiringPromptState, PromptStateOptions } from './components/prompt/usePromptState.js'
export * from './hooks.js'
export type { MessageOverrides } from './react/messages/useMessages.js'
