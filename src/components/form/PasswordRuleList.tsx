import type { Messages } from '../../locales/messages.js'
import { formatMessage } from '../parts/formatMessage.js'
import { PromptIcon } from '../parts/PromptIcon.js'
import { type PromptClassNames, type PromptPart, partProps } from '../parts/promptParts.js'

const CIRCLE = 'M21 12a9 9 0 1 1-18 0 9 9 0 0 1 18 0Z'

interface Props {
  messages: Messages
  classNames: PromptClassNames | undefined
  id: string
  rules: readonly { key: string; text: string; isMet: boolean }[]
}

/** What the new password has to fulfil, ticked while it is typed, and announced when the typing pauses. */
export function PasswordRuleList({ id, rules, messages, classNames }: Props) {
  const part = (name: PromptPart) => partProps(name, classNames)
  return (
    <div {...part('rules')} id={id}>
      <p {...part('rules-heading')} id={`${id}-heading`}>
        {messages.rules}
      </p>
      {/* Polite: what changed is announced when the user pauses, each rule with its new state. */}
      <ul {...part('rule-list')} aria-labelledby={`${id}-heading`} aria-live="polite" aria-relevant="text">
        {rules.map(({ key, text, isMet }) => (
          <li key={key} {...part('rule')} data-met={isMet}>
            <PromptIcon {...part('rule-icon')} name="check" path={isMet ? undefined : CIRCLE} />
            <span aria-hidden="true">{text}</span>
            <span {...part('status')}>
              {formatMessage(messages.ruleStatus, {
                rule: text,
                status: isMet ? messages.ruleMet : messages.ruleUnmet,
              })}
            </span>
          </li>
        ))}
      </ul>
    </div>
  )
}
