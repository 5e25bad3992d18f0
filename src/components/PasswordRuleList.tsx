import type { FormKit } from './ChangePasswordFormBody.js'

const CIRCLE = 'M21 12a9 9 0 1 1-18 0 9 9 0 0 1 18 0Z'

interface Props extends FormKit {
  id: string
  rules: readonly { key: string; text: string; isMet: boolean }[]
}

/** What the new password has to fulfil, ticked while it is typed, and spoken when the typing pauses. */
export function PasswordRuleList({ id, rules, texts, part, Icon }: Props) {
  return (
    <div {...part('rules')} id={id}>
      <p {...part('rules-heading')} id={`${id}-heading`}>
        {texts.rules}
      </p>
      {/* Polite: what changed is spoken when the person pauses, each rule with what became of it. */}
      <ul {...part('rule-list')} aria-labelledby={`${id}-heading`} aria-live="polite" aria-relevant="text">
        {rules.map(({ key, text, isMet }) => (
          <li key={key} {...part('rule')} data-met={isMet}>
            <Icon {...part('rule-icon')} name="check" path={isMet ? undefined : CIRCLE} />
            {text}
            <span {...part('status')}>{`, ${isMet ? texts.ruleMet : texts.ruleUnmet}`}</span>
          </li>
        ))}
      </ul>
    </div>
  )
}
