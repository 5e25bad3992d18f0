import type { CiamError } from '../../client/errors.js'
import type { ErrorMessage, Messages } from '../../locales/messages.js'
import { formatCount, formatMessage } from './formatMessage.js'
import { joinSentences } from './joinSentences.js'

/** What the user is told about an error. Where a reload is offered, the text says what it costs. */
export function errorText(
  messages: Messages,
  formatLocale: string,
  { code, retryAfterSeconds }: CiamError,
  offersReload = false,
): ErrorMessage {
  const { support, unlocksIn, unlocksLater, reloadText } = messages
  const [title, template] = messages.errors[code]
  const unlock = retryAfterSeconds
    ? formatCount(unlocksIn, Math.ceil(retryAfterSeconds / 60), formatLocale)
    : unlocksLater
  const text = formatMessage(template, { support, unlock })
  return [title, offersReload ? joinSentences(text, reloadText) : text]
}

/** The way out where the application gives none: the page starts over. */
export const reloadPage = () => location.reload()
