import { type MessageOverrides, PasswordExpiringPrompt } from 'ciam-react'

/** Outside the component: the same object on every render. */
const messages: MessageOverrides = {
  notNow: 'Remind me next time',
  errors: { USER_LOCKED: ['Your account is locked', 'Call us: 0800 123 456.'] },
}

export function PromptInOurWords() {
  return <PasswordExpiringPrompt messages={messages} autoFocus={false} />
}
