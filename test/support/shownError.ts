import type { CiamErrorCode } from 'ciam-react'
import { en } from '../../src/locales/en.js'
import type { ErrorMessage, Messages } from '../../src/locales/messages.js'

/** Title and text of an error as a language shows them, where nothing more is known than its code. */
export function shownError(code: CiamErrorCode, messages: Messages = en): ErrorMessage {
  const [title, text] = messages.errors[code]
  return [title, text.replace('{unlock}', messages.unlocksLater).replace('{support}', messages.support)]
}
