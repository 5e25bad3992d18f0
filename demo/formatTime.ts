import type { Language } from './texts.js'

/** A moment as a date with its time, in the user's own time zone. */
export function formatDate(date: Date, language: Language): string {
  return new Intl.DateTimeFormat(language, { dateStyle: 'long', timeStyle: 'short' }).format(date)
}

/** A duration in whole hours where it is some, else in minutes: `12 hours`. */
export function formatDuration(seconds: number, language: Language): string {
  const [count, unit] = seconds >= 3600 && seconds % 3600 === 0 ? [seconds / 3600, 'hour'] : [seconds / 60, 'minute']
  const style = { style: 'unit', unit, unitDisplay: 'long', maximumFractionDigits: 1 } as const
  return new Intl.NumberFormat(language, style).format(count)
}
