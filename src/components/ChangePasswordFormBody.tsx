import { useId } from 'react'
import type { Messages } from '../locales/messages.js'
import type { useChangePassword } from '../react/useChangePassword.js'
import type { CiamFlow } from '../react/useCiamFlow.js'
import type { ChangePasswordFormProps } from './ChangePasswordForm.js'
import type { formatCount } from './formatMessage.js'
import { PasswordField } from './PasswordField.js'
import { PasswordRuleList } from './PasswordRuleList.js'
import type { PromptAlert } from './PromptAlert.js'
import type { PromptButton } from './PromptButton.js'
import type { PromptIcon } from './PromptIcon.js'
import type { PromptPart, partProps } from './promptParts.js'
import { useChangePasswordForm } from './useChangePasswordForm.js'

/**
 * What the form and its fields share with the rest of the library. It is handed over and not imported: else a bundler
 * that shares modules between chunks (esbuild) would give all of it to applications that use hooks alone.
 */
export interface FormKit {
  texts: Messages
  part: (name: PromptPart) => ReturnType<typeof partProps>
  Icon: typeof PromptIcon
}

export interface ChangePasswordFormBodyProps extends Omit<ChangePasswordFormProps, 'messages'>, FormKit {
  formatLocale: string
  formatCount: typeof formatCount
  flow: CiamFlow
  useChangePassword: typeof useChangePassword
  Button: typeof PromptButton
  Alert: typeof PromptAlert
}

/** The form itself: the part of `ChangePasswordForm` that is loaded when it is wanted. */
export function ChangePasswordFormBody(props: ChangePasswordFormBodyProps) {
  const { onBack, classNames, components, texts, part, Button, Icon, Alert } = props
  const { form, rules, fault, alert, isPending, userName, onSubmit, onNewPasswordInput } = useChangePasswordForm(props)
  const rulesId = useId()
  const faultOf = (field: string) => (fault?.field === field ? fault.text : undefined)
  const kit = { texts, part, Icon }
  return (
    <form {...part('form')} ref={form} noValidate method="post" onSubmit={onSubmit}>
      {/* Tells a password manager whose password this is; nobody else meets it. */}
      <input
        {...part('status')}
        type="text"
        name="username"
        autoComplete="username"
        defaultValue={userName ?? ''}
        readOnly
        tabIndex={-1}
        aria-hidden="true"
      />
      {alert && (
        <Alert
          region={{ role: 'alert' }}
          heading={{ children: alert[0] }}
          text={{ children: alert[1] }}
          classNames={classNames}
          components={components}
        />
      )}
      <PasswordField
        name="oldPassword"
        label={texts.currentPassword}
        autoComplete="current-password"
        fault={faultOf('oldPassword')}
        isPending={isPending}
        {...kit}
      />
      <PasswordField
        name="newPassword"
        label={texts.newPassword}
        autoComplete="new-password"
        fault={faultOf('newPassword')}
        describedBy={rules.length > 0 ? rulesId : undefined}
        onInput={onNewPasswordInput}
        isPending={isPending}
        {...kit}
      />
      {rules.length > 0 && <PasswordRuleList id={rulesId} rules={rules} {...kit} />}
      <div {...part('actions')}>
        <Button
          type="submit"
          variant="primary"
          aria-busy={isPending || undefined}
          aria-disabled={isPending || undefined}
          classNames={classNames}
          components={components}
        >
          {isPending ? texts.saving : texts.savePassword}
        </Button>
        {onBack && (
          <Button
            type="button"
            variant="secondary"
            aria-disabled={isPending || undefined}
            onClick={() => isPending || onBack()}
            classNames={classNames}
            components={components}
          >
            {texts.back}
          </Button>
        )}
      </div>
      <p {...part('status')} role="status">
        {isPending ? texts.saving : ''}
      </p>
    </form>
  )
}
