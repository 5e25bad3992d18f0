import { CiamError, type CiamErrorCode } from '../errors.js'
import { attemptsLeft, secondsLeft } from './messageNumbers.js'
import { collectTokens, redact } from './redact.js'
import { type SentAlong, serverCodes, unlistedCode } from './serverCodes.js'

/** What to do, for developers: the contract's handling actions. */
const fixes: Partial<Record<CiamErrorCode, string>> = {
  INCOMPLETE_DEVICE_INFORMATION: 'Check the values given as config.device.',
  MISSING_CLIENT_ID: 'Check config.clientId; see that no proxy strips X-client-id.',
  UNREGISTERED_APP: 'Check config.clientId, config.domain, and at OneAccess config.tenantId.',
  MISSING_STATE_TOKEN: 'Hand over the state_token of the login answer; see that no proxy strips X-state-token.',
  USER_NOT_FOUND: 'Have the user register first.',
  INVALID_STATE_TOKEN: 'It has expired, was used, or is another application’s. Have the user sign in again.',
}

/** Where a server keeps strangers out, by the names of its own settings. */
export const KEPT_OUT =
  'If only this page is refused: does the server’s Cross-Origin Configuration (ten domains at most) list its origin, and its IP allow list let it in?'

/** A text that says when to come back: "try again in 20 seconds", 20秒后重试. Other times in it mean something else. */
const WAIT = /(?:again|retry|wait)\D{0,16}\d|\d\s*[分秒][钟鐘]?[之以]?[后後]/i

/** 408 Request Timeout, 421 Misdirected Request, 425 Too Early, 429 Too Many Requests: another try may be served. */
const BUSY = [408, 421, 425, 429]

function retryAfterHeader(headers: Headers): number | undefined {
  const value = headers.get('retry-after')?.trim()
  if (!value) return undefined
  // Date.parse takes "1.5" for a date as well; every form of HTTP's dates has a time.
  const date = /\d:\d\d:\d/.test(value) ? Date.parse(value) : Number.NaN
  const seconds = /^\d+$/.test(value) ? Number(value) : (date - Date.now()) / 1000
  return Number.isFinite(seconds) ? Math.max(0, Math.ceil(seconds)) : undefined
}

const text = (value: unknown) => (typeof value === 'string' || typeof value === 'number' ? String(value) : '')

/**
 * The error that an answer of the server stands for, or `undefined` where it is none.
 *
 * @param body The answer, if it was a JSON object.
 * @param secrets Redacted wherever the server repeats them; a text from which they cannot be cut is withheld.
 * @see The contract, "Skip Forced Password Change › Error Codes"; the vendors' return codes.
 */
export function serverError(
  response: Response,
  body: Record<string, unknown> | undefined,
  secrets: readonly string[],
  sent: SentAlong,
): CiamError | undefined {
  const sentCode = text(body?.error_code).trim()
  if (response.ok && !sentCode) return undefined
  const { status } = response
  const message = text(body?.error_msg)
  const read = serverCodes.get(sentCode)
  const isBusy = !read && (status >= 500 || BUSY.includes(status))
  const { code, recovery, reason } = isBusy
    ? { code: 'SERVER_BUSY' as const }
    : (read ?? unlistedCode(sentCode))(message, sent)

  const all = [...secrets, ...collectTokens(body)]
  const withoutSecrets = (words: string) => redact(words, all) || undefined
  const serverCode = read ? sentCode : withoutSecrets(sentCode)
  const fix = status === 403 && !sentCode ? KEPT_OUT : (fixes[code] ?? 'See serverMessage.')
  return new CiamError(code, `The CIAM server answered ${status}${serverCode ? ` with ${serverCode}` : ''}. ${fix}`, {
    status,
    recovery,
    reason,
    attemptsLeft: code === 'WRONG_CREDENTIALS' ? attemptsLeft(message) : undefined,
    retryAfterSeconds:
      code === 'USER_LOCKED'
        ? (secondsLeft(message) ?? retryAfterHeader(response.headers))
        : (retryAfterHeader(response.headers) ??
          (code === 'SERVER_BUSY' && WAIT.test(message) ? secondsLeft(message) : undefined)),
    outcome: status === 408 || status >= 500 || sentCode === 'SDK.COMMON.1008' ? 'unknown' : 'refused',
    serverCode,
    serverMessage: withoutSecrets(message),
  })
}
