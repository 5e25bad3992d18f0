import type { CiamErrorCode } from 'ciam-react'
import { en } from '../../src/locales/en.js'

/** Title and text of an error as English shows them, where nothing more is known than its code. */
export function englishError(code: CiamErrorCode): [title: string, text: string] {
  const [title, text] = en.errors[code]
  return [title, text.replace('{unlock}', en.unlocksLater).replace('{support}', en.support)]
}
