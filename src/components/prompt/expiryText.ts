import type { ErrorMessage, Messages } from '../../locales/messages.js'
import { formatCount, formatMessage } from '../parts/formatMessage.js'

const DAY_MS = 24 * 60 * 60 * 1000

/** What the question's day goes by. */
export interface ExpiryDay {
  passwordExpiresAt: Date | undefined
  now: Date
  /** Default: the machine's own. */
  timeZone: string | undefined
}

/** Days by the calendar between now and then, in a time zone: 0 is today, 1 tomorrow. */
function daysUntil({ passwordExpiresAt, now, timeZone }: ExpiryDay): number {
  // Swedish writes a date as ISO 8601 does, and that is read back as a midnight of UTC.
  const calendar = new Intl.DateTimeFormat('sv', { timeZone })
  const day = (date: Date | undefined) => Date.parse(calendar.format(date)) / DAY_MS
  return passwordExpiresAt ? day(passwordExpiresAt) - day(now) : Number.NaN
}

/**
 * Heading and description of the question. A day that is unknown, invalid or over is not named: the server, which let
 * the user in, knows better than the page.
 */
export function expiryText(messages: Messages, formatLocale: string, given: ExpiryDay): ErrorMessage {
  const { passwordExpiresAt, timeZone } = given
  try {
    const days = daysUntil(given)
    if (days >= 0) {
      const heading =
        days === 0
          ? messages.expiresToday
          : days === 1
            ? messages.expiresTomorrow
            : formatCount(messages.expiresInDays, days, formatLocale)
      const date = new Intl.DateTimeFormat(formatLocale, { weekday: 'long', day: 'numeric', month: 'long', timeZone })
      return [heading, formatMessage(messages.choiceWithDate, { date: date.format(passwordExpiresAt) })]
    }
  } catch {
    // Intl throws at an invalid date and at a time zone that it does not know: neither is worth a failed sign-in.
  }
  return [messages.aboutToExpire, messages.choice]
}
