import { type FormEventHandler, useId, useState } from 'react'
import type { Messages } from '../locales/messages.js'
import { PromptIcon } from './PromptIcon.js'
import { type PromptClassNames, partProps } from './promptParts.js'
import type { PasswordFieldName } from './useChangePasswordForm.js'

interface Props {
  name: PasswordFieldName
  label: string
  autoComplete: 'current-password' | 'new-password'
  /** What is wrong with it, if anything is. */
  fault: string | undefined
  /** The element that describes it, besides the fault. */
  describedBy?: string | undefined
  isPending: boolean
  onInput?: FormEventHandler<HTMLInputElement> | undefined
  messages: Messages
  classNames: PromptClassNames | undefined
}

/** A password's label, input and show/hide button. Sent or not, it is hidden again when its form is submitted. */
export function PasswordField({
  name,
  label,
  autoComplete,
  fault,
  describedBy,
  isPending,
  onInput,
  messages,
  classNames,
}: Props) {
  const id = useId()
  const [isShown, setIsShown] = useState(false)
  const part = (name: Parameters<typeof partProps>[0]) => partProps(name, classNames)
  const descriptions = [fault !== undefined && `${id}-fault`, describedBy].filter(Boolean).join(' ')
  return (
    <div {...part('field')} data-invalid={fault === undefined ? undefined : ''}>
      <label {...part('label')} id={`${id}-label`} htmlFor={id}>
        {label}
      </label>
      <div {...part('input-row')}>
        <input
          {...part('input')}
          id={id}
          name={name}
          // A password manager saves what was typed only where it was typed as a password.
          type={isShown && !isPending ? 'text' : 'password'}
          autoComplete={autoComplete}
          autoCapitalize="none"
          autoCorrect="off"
          spellCheck={false}
          required
          aria-required
          aria-invalid={fault !== undefined || undefined}
          aria-describedby={descriptions || undefined}
          readOnly={isPending}
          onInput={onInput}
        />
        <button
          {...part('reveal')}
          type="button"
          aria-label={isShown ? messages.hidePassword : messages.showPassword}
          aria-describedby={`${id}-label`}
          aria-controls={id}
          onClick={() => setIsShown(!isShown)}
        >
          <PromptIcon name={isShown ? 'hidden' : 'shown'} />
        </button>
      </div>
      {fault !== undefined && (
        <p {...part('error')} id={`${id}-fault`} role="alert">
          {fault}
        </p>
      )}
    </div>
  )
}
