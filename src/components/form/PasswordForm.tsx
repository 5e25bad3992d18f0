import { useId } from 'react'
import { PromptAlert } from '../parts/PromptAlert.js'
import { PromptButton } from '../parts/PromptButton.js'
import { type PromptClassNames, type PromptComponents, type PromptPart, partProps } from '../parts/promptParts.js'
import { PasswordField } from './PasswordField.js'
import { PasswordRuleList } from './PasswordRuleList.js'
import { type ChangePasswordFormOptions, useChangePasswordForm } from './useChangePasswordForm.js'

export interface PasswordFormProps extends ChangePasswordFormOptions {
  /** The user does not want to change the password after all. Default: no "Back" is offered. */
  onBack?: (() => void) | undefined
  /** Class names by part. Default: none. */
  classNames?: PromptClassNames | undefined
  /** Components to put in place of ours, a host's own button for one. Default: plain elements. */
  components?: Pick<PromptComponents, 'Button' | 'Icon'> | undefined
}

/**
 * The form itself. `ChangePasswordForm` shows it by itself, and the prompt loads it when it is opened: a module of its own,
 * because bundlers put a lazy module that an entry also names into the entry.
 */
export function PasswordForm({ onBack, classNames, components, ...options }: PasswordFormProps) {
  const form = useChangePasswordForm(options)
  const { messages, rules, fault, alert, isPending } = form
  const rulesId = useId()
  const part = (name: PromptPart) => partProps(name, classNames)
  const parts = { classNames, components }
  const fieldProps = (name: 'oldPassword' | 'newPassword') => ({
    name,
    messages,
    classNames,
    isPending,
    fault: fault?.field === name ? fault.text : undefined,
  })
  return (
    <form {...part('form')} ref={form.ref} noValidate method="post" onSubmit={form.onSubmit}>
      {/* Tells a password manager whose password this is; no user sees or hears it. */}
      <input
        {...part('status')}
        type="text"
        name="username"
        autoComplete="username"
        defaultValue={form.userName ?? ''}
        readOnly
        tabIndex={-1}
        aria-hidden="true"
      />
      {alert && (
        <PromptAlert
          region={{ role: 'alert' }}
          heading={{ children: alert[0] }}
          text={{ children: alert[1] }}
          {...parts}
        />
      )}
      <PasswordField {...fieldProps('oldPassword')} label={messages.currentPassword} autoComplete="current-password" />
      <PasswordField
        {...fieldProps('newPassword')}
        label={messages.newPassword}
        autoComplete="new-password"
        describedBy={rules.length > 0 ? rulesId : undefined}
        onInput={form.onNewPasswordInput}
      />
      {rules.length > 0 && <PasswordRuleList id={rulesId} rules={rules} messages={messages} classNames={classNames} />}
      <div {...part('actions')}>
        <PromptButton
          type="submit"
          variant="primary"
          aria-busy={isPending || undefined}
          aria-disabled={isPending || undefined}
          {...parts}
        >
          {isPending ? messages.saving : messages.savePassword}
        </PromptButton>
        {onBack && (
          <PromptButton
            type="button"
            variant="secondary"
            aria-disabled={isPending || undefined}
            onClick={() => isPending || onBack()}
            {...parts}
          >
            {messages.back}
          </PromptButton>
        )}
        {form.reload && (
          <PromptButton type="button" variant="secondary" onClick={form.reload} {...parts}>
            {messages.reloadPage}
          </PromptButton>
        )}
      </div>
      <p {...part('status')} role="status">
        {isPending ? messages.saving : ''}
      </p>
    </form>
  )
}
