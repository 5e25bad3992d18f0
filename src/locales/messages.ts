import type { CiamErrorCode } from '../client/errors.js'

/** A text for each plural category that the language has (`Intl.PluralRules`), `other` always. `{count}` is the number. */
export type PluralMessage = Readonly<Partial<Record<Intl.LDMLPluralRule, string>> & { other: string }>

/** What a user is told about an error: a short title, and a sentence or two. */
export type ErrorMessage = readonly [title: string, text: string]

/**
 * Every text of the components in one language. Placeholders stand in braces: `{count}` a number, `{date}` a date, both
 * written the language's own way.
 */
export interface Messages {
  /** BCP 47 tag of the language. */
  readonly locale: string
  readonly direction: 'ltr' | 'rtl'

  /** Heading, when the day is not known. */
  readonly aboutToExpire: string
  readonly expiresToday: string
  readonly expiresTomorrow: string
  /** Heading, from two days on; `{count}` days. */
  readonly expiresInDays: PluralMessage
  /** Description, when the day is not known. */
  readonly choice: string
  /** Description; `{date}` is the last day on which the password works. */
  readonly choiceUntil: string
  /** Heading and description when the password has expired and must be changed. */
  readonly expired: string
  readonly expiredText: string

  readonly changePassword: string
  readonly notNow: string
  readonly continuing: string
  readonly tryAgain: string
  readonly signInAgain: string
  /** The way out of a refusal. */
  readonly backToSignIn: string
  /** The way out where trying again has not helped twice, and what it costs: a sentence after the error's. */
  readonly reloadPage: string
  readonly reloadText: string
  readonly back: string
  readonly signedIn: string
  readonly signedInText: string
  /** Added when a sign-in has expired and it is certain that nothing was changed. */
  readonly passwordUnchanged: string

  readonly currentPassword: string
  readonly newPassword: string
  /** Names of the button beside a password field. */
  readonly showPassword: string
  readonly hidePassword: string
  /** The form's button that saves, and what it says while it saves. */
  readonly savePassword: string
  readonly saving: string
  /** The list of rules: its name, its rules, and what is announced about each; `{count}` characters. */
  readonly rules: string
  readonly ruleMinLength: PluralMessage
  readonly ruleMaxLength: PluralMessage
  readonly rulePattern: string
  readonly ruleMet: string
  readonly ruleUnmet: string
  /** Said at a field. */
  readonly currentPasswordMissing: string
  readonly newPasswordMissing: string
  readonly newPasswordUnfit: string
  /** Said at the form when the server refuses a password and gives no reason. */
  readonly passwordRefused: string

  /** Of `CANCELLED` nothing is shown, so both texts are empty. */
  readonly errors: Readonly<Record<CiamErrorCode, ErrorMessage>>
}
