import type { Messages } from '../locales/messages.js'
import type { PasswordExpiringPromptState } from './usePromptState.js'

interface PromptText {
  heading: string
  description: string
  /** Spoken politely while an act is under way and when it is done, else empty. */
  announcement: string
}

/** What the prompt says in a state. `question` is what it asks before anything happened. */
export function promptText(
  state: PasswordExpiringPromptState,
  messages: Messages,
  question: { heading: string; description: string },
): PromptText {
  switch (state.status) {
    case 'continuing':
      return { ...question, announcement: messages.continuing }
    case 'expired':
      return { heading: messages.expired, description: messages.expiredText, announcement: '' }
    case 'changing':
      return state.isExpired
        ? { heading: messages.expired, description: messages.expiredText, announcement: '' }
        : { heading: messages.changePassword, description: '', announcement: '' }
    case 'ended': {
      const [heading, text] = messages.errors[state.error.code]
      // Chinese and Japanese put no space after a full stop.
      const space = text.endsWith('。') ? '' : ' '
      const description = state.isUnchanged ? text + space + messages.passwordUnchanged : text
      return { heading, description, announcement: '' }
    }
    case 'refused': {
      const [heading, description] = messages.errors[state.error.code]
      return { heading, description, announcement: '' }
    }
    case 'signedIn':
      return { heading: messages.signedIn, description: messages.signedInText, announcement: messages.signedIn }
    default:
      return { ...question, announcement: '' }
  }
}
