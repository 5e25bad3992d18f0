import type { ErrorMessage, Messages } from '../../locales/messages.js'
import { errorText } from '../parts/errorText.js'
import { joinSentences } from '../parts/joinSentences.js'
import type { PasswordExpiringPromptState } from './usePromptState.js'

/** Heading and description of a state, or `undefined` where the prompt still asks its question. */
export function promptText(
  state: PasswordExpiringPromptState,
  messages: Messages,
  formatLocale: string,
): ErrorMessage | undefined {
  const { status } = state
  if (status === 'signedIn') return [messages.signedIn, messages.signedInText]
  if (status === 'expired' || (status === 'changing' && state.isExpired))
    return [messages.expired, messages.expiredText]
  if (status === 'changing') return [messages.changePasswordHeading, '']
  if (status !== 'ended' && status !== 'refused') return undefined
  const [heading, text] = errorText(messages, formatLocale, state.error)
  if (status === 'refused' || !state.isUnchanged) return [heading, text]
  return [heading, joinSentences(text, messages.passwordUnchanged)]
}
