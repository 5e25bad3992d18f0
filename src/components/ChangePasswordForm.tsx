import { useId } from 'react'
import { PasswordField } from './PasswordField.js'
import { PasswordRuleList } from './PasswordRuleList.js'
import { PromptAlert } from './PromptAlert.js'
import { PromptButton } from './PromptButton.js'
import { type PromptClassNames, type PromptComponents, partProps } from './promptParts.js'
import { type ChangePasswordFormOptions, useChangePasswordForm } from './useChangePasswordForm.js'

export interface ChangePasswordFormProps extends ChangePasswordFormOptions {
  /** The person does not want to change the password after all. Default: no "Back" is offered. */
  onBack?: (() => void) | undefined
  /** Class names by part. Default: none. */
  classNames?: PromptClassNames | undefined
  /** Components to put in place of ours, a host's own button for one. Default: plain elements. */
  components?: Pick<PromptComponents, 'Button' | 'Icon'> | undefined
}

/**
 * Current and new password, with the policy's rules ticked while typing. A refusal is shown at the field in the
 * server's own words. The prompt opens this form by itself where it has no `onChangePassword`.
 *
 * @throws {Error} Outside a `CiamProvider`.
 * @see The vendors' documentation of `pwd/update`.
 * @example
 * <ChangePasswordForm onSignedIn={({ sessionToken }) => finishSignIn(sessionToken)} />
 */
export function ChangePasswordForm({ onBack, classNames, components, ...options }: ChangePasswordFormProps) {
  const { messages, form, rules, fault, alert, isPending, userName, onSubmit, onNewPasswordInput } =
    useChangePasswordForm(options)
  const rulesId = useId()
  const faultOf = (field: string) => (fault?.field === field ? fault.text : undefined)
  const common = { messages, isPending, classNames }
  return (
    <form {...partProps('form', classNames)} ref={form} noValidate method="post" onSubmit={onSubmit}>
      {/* Tells a password manager whose password this is; nobody else meets it. */}
      <input
        {...partProps('status', classNames)}
        type="text"
        name="username"
        autoComplete="username"
        defaultValue={userName ?? ''}
        readOnly
        tabIndex={-1}
        aria-hidden="true"
      />
      {alert && (
        <PromptAlert
          region={{ role: 'alert' }}
          heading={{ children: alert[0] }}
          text={{ children: alert[1] }}
          classNames={classNames}
          components={components}
        />
      )}
      <PasswordField
        name="oldPassword"
        label={messages.currentPassword}
        autoComplete="current-password"
        fault={faultOf('oldPassword')}
        {...common}
      />
      <PasswordField
        name="newPassword"
        label={messages.newPassword}
        autoComplete="new-password"
        fault={faultOf('newPassword')}
        describedBy={rules.length > 0 ? rulesId : undefined}
        onInput={onNewPasswordInput}
        {...common}
      />
      {rules.length > 0 && <PasswordRuleList id={rulesId} rules={rules} messages={messages} classNames={classNames} />}
      <div {...partProps('actions', classNames)}>
        <PromptButton
          type="submit"
          variant="primary"
          aria-busy={isPending || undefined}
          aria-disabled={isPending || undefined}
          classNames={classNames}
          components={components}
        >
          {isPending ? messages.saving : messages.savePassword}
        </PromptButton>
        {onBack && (
          <PromptButton
            type="button"
            variant="secondary"
            aria-disabled={isPending || undefined}
            onClick={() => isPending || onBack()}
            classNames={classNames}
            components={components}
          >
            {messages.back}
          </PromptButton>
        )}
      </div>
      <p {...partProps('status', classNames)} role="status">
        {isPending ? messages.saving : ''}
      </p>
    </form>
  )
}
