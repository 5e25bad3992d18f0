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
        {rules.map(({ key, text, isMet }) => {
          const spoken = formatMessage(messages.ruleStatus, { status: isMet ? messages.ruleMet : messages.ruleUnmet })
          const [before, after] = spoken.split('{rule}')
          return (
            <li key={key} {...part('rule')} data-met={isMet}>
              <PromptIcon {...part('rule-icon')} name="check" path={isMet ? undefined : CIRCLE} />
              {before && <span {...part('status')}>{before}</span>}
              {text}
              {after && <span {...part('status')}>{after}</span>}
            </li>
          )
        })}
      </ul>
    </div>
  )
}
