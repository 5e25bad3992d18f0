import { type FormEventHandler, useId, useState } from 'react'
import type { Messages } from '../../locales/messages.js'
import { PromptIcon } from '../parts/PromptIcon.js'
import { type PromptClassNames, type PromptPart, partProps } from '../parts/promptParts.js'
import type { PasswordFieldName } from './useChangePasswordForm.js'

const EYE = 'M2.5 12S6 5.5 12 5.5 21.5 12 21.5 12 18 18.5 12 18.5 2.5 12 2.5 12ZM15 12a3 3 0 1 1-6 0 3 3 0 0 1 6 0Z'
/** The same, crossed out. */
const EYE_CLOSED = `${EYE}M4 4l16 16`

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
export function PasswordField(props: Props) {
  const { name, label, autoComplete, fault, describedBy, isPending, onInput, messages, classNames } = props
  const part = (part: PromptPart) => partProps(part, classNames)
  const id = useId()
  const [isShown, setIsShown] = useState(false)
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
          <PromptIcon name="key" path={isShown ? EYE_CLOSED : EYE} />
        </button>
      </div>
      {fault !== undefined && (
        <p {...part('error')} id={`${id}-fault`} role="alert" dir="auto">
          {fault}
        </p>
      )}
    </div>
  )
}
