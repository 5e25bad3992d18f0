import type { Messages } from 'ciam-react'
import { locales } from '../../.storybook/locales.js'
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
  const text = message[new Intl.PluralRules(locale).select(count)] ?? message.other
  return text.replace('{count}', new Intl.NumberFormat(locale).format(count))
}
