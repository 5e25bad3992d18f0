/** What a user, or a developer, can do about an error. */
export type CiamRecovery =
  | 'try-again'
  | 'try-again-later'
  | 'choose-another-password'
  | 'reload'
  | 'sign-in-again'
  | 'register'
  | 'contact-administrator'
  | 'fix-integration'
  | 'none'

/**
 * Whether the server acted: `not-sent`, nothing reached it; `refused`, it said no; `unknown`, the answer is missing or
 * unreadable, so it may have acted.
 */
export type CiamOutcome = 'not-sent' | 'refused' | 'unknown'

/** Why a new password was refused, where the server's code tells. */
export type PasswordRefusalReason =
  | 'empty'
  | 'wrong-length'
  | 'too-weak'
  | 'contains-user-data'
  | 'repeated-characters'
  | 'reused'
  | 'other'

const codes = {
  INVALID_CONFIG: ['fix-integration', 'not-sent'],
  MISSING_STATE_TOKEN: ['sign-in-again', 'not-sent'],
  INVALID_STATE_TOKEN: ['sign-in-again', 'not-sent'],
  INCOMPLETE_DEVICE_INFORMATION: ['fix-integration', 'refused'],
  MISSING_CLIENT_ID: ['fix-integration', 'refused'],
  UNREGISTERED_APP: ['fix-integration', 'refused'],
  USER_NOT_FOUND: ['register', 'refused'],
  USER_DISABLED: ['contact-administrator', 'refused'],
  USER_LOCKED: ['try-again-later', 'refused'],
  APP_DISABLED: ['contact-administrator', 'refused'],
  WRONG_CREDENTIALS: ['try-again', 'refused'],
  PASSWORD_REFUSED: ['choose-another-password', 'refused'],
  ACCESS_DENIED: ['contact-administrator', 'refused'],
  SERVER_BUSY: ['try-again', 'unknown'],
  SERVER_REJECTED: ['contact-administrator', 'refused'],
  UNEXPECTED_RESPONSE: ['contact-administrator', 'unknown'],
  NETWORK: ['try-again', 'unknown'],
  TIMEOUT: ['try-again', 'unknown'],
  DEVICE_UNAVAILABLE: ['try-again', 'not-sent'],
  STATE_TOKEN_IN_USE: ['try-again', 'not-sent'],
  PART_UNAVAILABLE: ['try-again', 'not-sent'],
  CANCELLED: ['none', 'unknown'],
} as const satisfies Record<string, readonly [CiamRecovery, CiamOutcome]>

/** The stable code of a {@link CiamError}: what an application branches on, and what the texts for users are chosen by. */
export type CiamErrorCode = keyof typeof codes

/** What a {@link CiamError} carries besides its code and message. */
export interface CiamErrorDetails {
  /** The error underneath, where there is one that holds no secret. */
  cause?: unknown
  /** HTTP status of the server's answer. */
  status?: number | undefined
  /** The server's own `error_code`, as sent. */
  serverCode?: string | undefined
  /** The server's own `error_msg`, as sent: plain text, in the language of `X-L`. A secret that it repeats is redacted. */
  serverMessage?: string | undefined
  /** How long to wait, in seconds: `Retry-After`, or how long a lock lasts by the server's text. */
  retryAfterSeconds?: number | undefined
  /** How many attempts are left before the account is locked, where the server's text says so. */
  attemptsLeft?: number | undefined
  /** Why a new password was refused. */
  reason?: PasswordRefusalReason | undefined
  /** Where another recovery than the code's own helps. Default: the code's. */
  recovery?: CiamRecovery | undefined
  /** What is known about the server's side. Default: the code's. */
  outcome?: CiamOutcome | undefined
}

/**
 * The one error that this library throws. `code` says what happened, `recovery` what can be done, `message` explains it
 * to developers; people are shown the text for `code` in their language. No field holds a token, a password or a header.
 *
 * @see The contract, "Skip Forced Password Change › Error Codes".
 * @example
 * try {
 *   await skipPasswordUpdate(client, { stateToken })
 * } catch (error) {
 *   if (isCiamError(error) && error.recovery === 'sign-in-again') location.assign('/login')
 *   else throw error
 * }
 */
export class CiamError extends Error {
  override readonly name = 'CiamError'
  /** What happened. */
  readonly code: CiamErrorCode
  /** What can be done about it. */
  readonly recovery: CiamRecovery
  /** Whether the server acted, as far as is known. */
  readonly outcome: CiamOutcome
  /** HTTP status of the server's answer, where there was one. */
  readonly status: number | undefined
  /** The server's own `error_code`, as sent. */
  readonly serverCode: string | undefined
  /** The server's own `error_msg`, as sent: text, never HTML. */
  readonly serverMessage: string | undefined
  /** How long to wait, in seconds: the server's `Retry-After`, or the time until a locked account is unlocked. */
  readonly retryAfterSeconds: number | undefined
  /** How many attempts are left before the account is locked. */
  readonly attemptsLeft: number | undefined
  /** Why a new password was refused, where the server's code tells. */
  readonly reason: PasswordRefusalReason | undefined

  constructor(code: CiamErrorCode, message: string, details: CiamErrorDetails = {}) {
    super(message, details.cause === undefined ? undefined : { cause: details.cause })
    const [recovery, outcome] = codes[code]
    this.code = code
    this.recovery = details.recovery ?? recovery
    this.outcome = details.outcome ?? outcome
    this.status = details.status
    this.serverCode = details.serverCode
    this.serverMessage = details.serverMessage
    this.retryAfterSeconds = details.retryAfterSeconds
    this.attemptsLeft = details.attemptsLeft
    this.reason = details.reason
  }
}

/**
 * Whether a caught value is a {@link CiamError}. It looks at name and code, not at the class, so it also holds for an
 * error from another copy of this library (a second bundle, a frame).
 *
 * @example
 * if (isCiamError(error)) console.warn(error.code, error.recovery)
 */
export function isCiamError(error: unknown): error is CiamError {
  return (
    typeof error === 'object' &&
    error !== null &&
    'name' in error &&
    error.name === 'CiamError' &&
    'code' in error &&
    typeof error.code === 'string' &&
    Object.hasOwn(codes, error.code)
  )
}
