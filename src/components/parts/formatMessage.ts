import type { PluralMessage } from '../../locales/messages.js'

/** Puts values into a message's `{placeholders}`. */
export function formatMessage(message: string, values: Readonly<Record<string, string>>): string {
  return message.replace(/\{(\w+)\}/g, (placeholder, name: string) => values[name] ?? placeholder)
}

/** The form of a message that the language uses for a number, with the number written in the language's own digits. */
export function formatCount(message: PluralMessage, count: number, locale: string): string {
  const form = message[new Intl.PluralRules(locale).select(count)] ?? message.other
  return formatMessage(form, { count: new Intl.NumberFormat(locale).format(count) })
}

/** Several things in a row, with the language's own commas and no "and". */
export const formatList = (items: readonly string[], locale: string): string =>
  new Intl.ListFormat(locale, { type: 'unit' }).format(items)
