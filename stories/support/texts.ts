import { CiamError, type CiamErrorCode, type Messages } from 'ciam-react'
import { locales } from '../../.storybook/locales.js'
import { errorText } from '../../src/components/parts/errorText.js'
import { formatCount } from '../../src/components/parts/formatMessage.js'
import { formatDay } from '../../src/components/prompt/formatDay.js'

/** The texts of the language that the toolbar chose: play functions press the buttons of any language. */
export function textsOf({ globals }: { globals: { locale?: string } }): Messages {
  const texts = locales.find(({ locale }) => locale === globals.locale) ?? locales[0]
  if (!texts) throw new Error('No language is loaded.')
  return texts
}

/** A day by the calendar, from today on. */
export function inDays(days: number): Date {
  const date = new Date()
  date.setDate(date.getDate() + days)
  return date
}

/** A day as the prompt writes it. */
export function writeDay(date: Date, { locale }: Messages): string {
  return formatDay(date, locale, undefined)
}

/** A plural text, filled in. */
export function writeCount(message: Messages['expiresInDays'], count: number, { locale }: Messages): string {
  return formatCount(message, count, locale)
}

/** Title and text of an error as the prompt writes them, where nothing more is known than its code. */
export function writeError(code: CiamErrorCode, messages: Messages): Messages['errors'][CiamErrorCode] {
  return errorText(messages, messages.locale, new CiamError(code, ''))
}
