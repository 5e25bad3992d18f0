import type { ErrorMessage, Messages } from '../../locales/messages.js'
import { formatCount, formatMessage } from '../parts/formatMessage.js'
import { formatDay } from './formatDay.js'

const DAY_MS = 24 * 60 * 60 * 1000

/** What the question's day goes by. */
export interface ExpiryDay {
  passwordExpiresAt: Date | undefined
  now: Date
  /** Default: the machine's own. */
  timeZone: string | undefined
}

/** Days by the calendar between now and then, in a time zone: 0 is today, 1 tomorrow. */
function daysUntil(then: Date, now: Date, timeZone: string | undefined): number {
  // Swedish writes a date as ISO 8601 does, and that is read back as a midnight of UTC.
  const calendar = new Intl.DateTimeFormat('sv', { timeZone })
  const day = (date: Date) => Date.parse(calendar.format(date)) / DAY_MS
  return day(then) - day(now)
}

/**
 * Heading and description of the question. A day that is unknown, invalid or over is not named: the server, which let
 * the user in, knows better than the page. Nor is today or tomorrow named a second time, as a date.
 */
export function expiryText(messages: Messages, formatLocale: string, given: ExpiryDay): ErrorMessage {
  const { passwordExpiresAt, now, timeZone } = given
  try {
    // What ends at midnight ends with the day before.
    const lastMoment = passwordExpiresAt && new Date(passwordExpiresAt.getTime() - 1)
    const days = lastMoment ? daysUntil(lastMoment, now, timeZone) : Number.NaN
    if (days === 0) return [messages.expiresToday, messages.choice]
    if (days === 1) return [messages.expiresTomorrow, messages.choice]
    if (lastMoment && days > 1) {
      const date = formatDay(lastMoment, formatLocale, timeZone)
      return [formatCount(messages.expiresInDays, days, formatLocale), formatMessage(messages.choiceWithDate, { date })]
    }
  } catch {
    // Intl throws at an invalid date and at a time zone that it does not know: neither is worth a failed sign-in.
  }
  return [messages.aboutToExpire, messages.choice]
}
