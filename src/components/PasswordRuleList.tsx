import type { Messages } from '../locales/messages.js'
import { PromptIcon } from './PromptIcon.js'
import { type PromptClassNames, partProps } from './promptParts.js'

interface Props {
  id: string
  rules: readonly { key: string; text: string; isMet: boolean }[]
  messages: Messages
  classNames: PromptClassNames | undefined
}

/** What the new password has to fulfil, ticked while it is typed, and spoken when the typing pauses. */
export function PasswordRuleList({ id, rules, messages, classNames }: Props) {
  const part = (name: Parameters<typeof partProps>[0]) => partProps(name, classNames)
  return (
    <div {...part('rules')} id={id}>
      <p {...part('rules-heading')} id={`${id}-heading`}>
        {messages.rules}
      </p>
      {/* Polite: what changed is spoken when the person pauses, each rule with what became of it. */}
      <ul {...part('rule-list')} aria-labelledby={`${id}-heading`} aria-live="polite" aria-relevant="text">
        {rules.map(({ key, text, isMet }) => (
          <li key={key} {...part('rule')} data-met={isMet}>
            <PromptIcon {...part('rule-icon')} name={isMet ? 'check' : 'open'} />
            {text}
            <span {...part('status')}>{`, ${isMet ? messages.ruleMet : messages.ruleUnmet}`}</span>
          </li>
        ))}
      </ul>
    </div>
  )
}
