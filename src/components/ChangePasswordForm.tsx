import { type ComponentType, useEffect, useState } from 'react'
import { useChangePassword } from '../react/useChangePassword.js'
import { useCiamFlow } from '../react/useCiamFlow.js'
import { useMessages } from '../react/useMessages.js'
import type { ChangePasswordFormBodyProps } from './ChangePasswordFormBody.js'
import { formatCount } from './formatMessage.js'
import { PromptAlert } from './PromptAlert.js'
import { PromptButton } from './PromptButton.js'
import { PromptIcon } from './PromptIcon.js'
import { type PromptClassNames, type PromptComponents, type PromptPart, partProps } from './promptParts.js'
import type { ChangePasswordFormOptions } from './useChangePasswordForm.js'

export interface ChangePasswordFormProps extends ChangePasswordFormOptions {
  /** The person does not want to change the password after all. Default: no "Back" is offered. */
  onBack?: (() => void) | undefined
  /** Class names by part. Default: none. */
  classNames?: PromptClassNames | undefined
  /** Components to put in place of ours, a host's own button for one. Default: plain elements. */
  components?: Pick<PromptComponents, 'Button' | 'Icon'> | undefined
}

let loaded: ComponentType<ChangePasswordFormBodyProps> | undefined

/**
 * Current and new password, with the policy's rules ticked while typing. A refusal is shown at the field in the
 * server's own words. The prompt opens this form by itself where it has no `onChangePassword`.
 *
 * @throws {Error} Outside a `CiamProvider`.
 * @see The vendors' documentation of `pwd/update`.
 * @example
 * <ChangePasswordForm onSignedIn={({ sessionToken }) => finishSignIn(sessionToken)} />
 */
export function ChangePasswordForm({ classNames, components, ...options }: ChangePasswordFormProps) {
  const { messages, formatLocale } = useMessages('ChangePasswordForm', options.messages)
  const flow = useCiamFlow()
  const [Body, setBody] = useState(() => loaded)
  const [failures, setFailures] = useState(0)
  const load = () => {
    // Only who wants to change the password loads the form.
    import('./ChangePasswordFormBody.js').then(
      (module) => {
        loaded = module.ChangePasswordFormBody
        setBody(() => loaded)
      },
      () => setFailures((count) => count + 1),
    )
  }
  // biome-ignore lint/correctness/useExhaustiveDependencies: once, when the form appears; then at the press of a button.
  useEffect(() => {
    if (!Body) load()
  }, [])

  const part = (name: PromptPart) => partProps(name, classNames)
  if (Body)
    return (
      <Body
        {...options}
        classNames={classNames}
        components={components}
        texts={messages}
        formatLocale={formatLocale}
        formatCount={formatCount}
        flow={flow}
        useChangePassword={useChangePassword}
        part={part}
        Button={PromptButton}
        Icon={PromptIcon}
        Alert={PromptAlert}
      />
    )
  if (failures === 0) return null
  const [title, text] = messages.errors.NETWORK
  return (
    <div {...part('form')}>
      {/* The button stays, and focus on it; the alert is made anew, so that each failure is spoken. */}
      <PromptAlert
        key={failures}
        region={{ role: 'alert' }}
        heading={{ children: title }}
        text={{ children: text }}
        classNames={classNames}
      />
      <div {...part('actions')}>
        <PromptButton type="button" variant="primary" onClick={load} classNames={classNames} components={components}>
          {messages.tryAgain}
        </PromptButton>
        {options.onBack && (
          <PromptButton
            type="button"
            variant="secondary"
            onClick={options.onBack}
            classNames={classNames}
            components={components}
          >
            {messages.back}
          </PromptButton>
        )}
      </div>
    </div>
  )
}
