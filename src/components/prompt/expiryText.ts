import type { ErrorMessage, Messages } from '../../locales/messages.js'
import { formatCount, formatMessage } from '../parts/formatMessage.js'

const DAY_MS = 24 * 60 * 60 * 1000

/** Days by the calendar between now and then, in the user's own time zone: 0 is today, 1 tomorrow. */
function daysUntil(then: Date, now: Date): number {
  const midnight = (date: Date) => Date.UTC(date.getFullYear(), date.getMonth(), date.getDate())
  return (midnight(then) - midnight(now)) / DAY_MS
}

/**
 * Heading and description of the question. A day that is unknown, invalid or over is not named: the server, which let
 * the user in, knows better than the page.
 */
export function expiryText(
  messages: Messages,
  formatLocale: string,
  passwordExpiresAt: Date | undefined,
): ErrorMessage {
  const days = passwordExpiresAt ? daysUntil(passwordExpiresAt, new Date()) : Number.NaN
  if (!passwordExpiresAt || !(days >= 0)) return [messages.aboutToExpire, messages.choice]
  const heading =
    days === 0
      ? messages.expiresToday
      : days === 1
        ? messages.expiresTomorrow
        : formatCount(messages.expiresInDays, days, formatLocale)
  const date = new Intl.DateTimeFormat(formatLocale, { weekday: 'long', day: 'numeric', month: 'long' })
  return [heading, formatMessage(messages.choiceWithDate, { date: date.format(passwordExpiresAt) })]
}
