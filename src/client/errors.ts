/** What a person, or a developer, can do about an error. */
export type CiamRecovery = 'try-again' | 'sign-in-again' | 'register' | 'contact-administrator' | 'fix-integration'

const recoveries = {
  INVALID_CONFIG: 'fix-integration',
  MISSING_STATE_TOKEN: 'sign-in-again',
  INVALID_STATE_TOKEN: 'sign-in-again',
  INCOMPLETE_DEVICE_INFORMATION: 'fix-integration',
  MISSING_CLIENT_ID: 'fix-integration',
  UNREGISTERED_APP: 'fix-integration',
  USER_NOT_FOUND: 'register',
  USER_DISABLED: 'contact-administrator',
  USER_LOCKED: 'contact-administrator',
  ACCESS_DENIED: 'contact-administrator',
  SERVER_BUSY: 'try-again',
  SERVER_REJECTED: 'contact-administrator',
  UNEXPECTED_RESPONSE: 'contact-administrator',
  NETWORK: 'try-again',
  TIMEOUT: 'try-again',
  DEVICE_UNAVAILABLE: 'try-again',
  STATE_TOKEN_IN_USE: 'try-again',
} as const satisfies Record<string, CiamRecovery>

/** The stable code of a {@link CiamError}: what an application branches on, and what the texts for people are chosen by. */
export type CiamErrorCode = keyof typeof recoveries

/** What a {@link CiamError} carries besides its code and message. */
export interface CiamErrorDetails {
  /** The error underneath, where there is one that holds no secret. */
  cause?: unknown
  /** HTTP status of the server's answer. */
  status?: number | undefined
  /** The server's own `error_code`, as sent. */
  serverCode?: string | undefined
  /** The server's own `error_msg`, as sent: plain text, in the language of `X-L`. A secret that it repeats is redacted, or the whole withheld. */
  serverMessage?: string | undefined
  /** How long the server asked to be left alone, in seconds (`Retry-After`). */
  retryAfterSeconds?: number | undefined
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
  /** HTTP status of the server's answer, where there was one. */
  readonly status: number | undefined
  /** The server's own `error_code`, as sent. */
  readonly serverCode: string | undefined
  /** The server's own `error_msg`, as sent: text, never HTML. */
  readonly serverMessage: string | undefined
  /** How long the server asked to be left alone, in seconds. */
  readonly retryAfterSeconds: number | undefined

  constructor(code: CiamErrorCode, message: string, details: CiamErrorDetails = {}) {
    super(message, details.cause === undefined ? undefined : { cause: details.cause })
    this.code = code
    this.recovery = recoveries[code]
    this.status = details.status
    this.serverCode = details.serverCode
    this.serverMessage = details.serverMessage
    this.retryAfterSeconds = details.retryAfterSeconds
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
    Object.hasOwn(recoveries, error.code)
  )
}
