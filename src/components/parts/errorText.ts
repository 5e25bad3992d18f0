import type { CiamError } from '../../client/errors.js'
import type { ErrorMessage, Messages } from '../../locales/messages.js'
import { joinSentences } from './joinSentences.js'

/** What the user is told about an error. Where a reload is offered, the text says what it costs. */
export function errorText(messages: Messages, { code }: CiamError, offersReload = false): ErrorMessage {
  const [title, text] = messages.errors[code]
  return [title, offersReload ? joinSentences(text, messages.reloadText) : text]
}

/** The way out where the application gives none: the page starts over. */
export const reloadPage = () => location.reload()
