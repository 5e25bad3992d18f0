/** How a language writes the first of a month, where CLDR writes a plain 1. */
const firstOfMonth: Readonly<Record<string, string>> = { fr: '1er', pt: '1º' }

/** Weekday, day and month, the language's own way. Day and month stay in one line, by spaces that do not break. */
export function formatDay(day: Date, locale: string, timeZone: string | undefined): string {
  const parts = new Intl.DateTimeFormat(locale, {
    weekday: 'long',
    day: 'numeric',
    month: 'long',
    timeZone,
  }).formatToParts(day)
  const first = firstOfMonth[new Intl.Locale(locale).language]
  const isOfDate = parts.map(({ type }) => type === 'day' || type === 'month')
  const [from, to] = [isOfDate.indexOf(true), isOfDate.lastIndexOf(true)]
  return parts
    .map(({ type, value }, index) => {
      if (type === 'day' && value === '1' && first) return first
      return index >= from && index <= to ? value.replace(/ /g, '\u00a0') : value
    })
    .join('')
}
