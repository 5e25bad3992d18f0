import type { CiamErrorCode } from '../client/errors.js'

/** A text for each plural category that the language has (`Intl.PluralRules`), `other` always. `{count}` is the number. */
export type PluralMessage = Readonly<Partial<Record<Intl.LDMLPluralRule, string>> & { other: string }>

/** What a user is told about an error: a short title (40 characters or so, no full stop), and a sentence or two. */
export type ErrorMessage = readonly [title: string, text: string]

/**
 * Every text of the components in one language. Placeholders stand in braces; numbers and dates are written the language's
 * own way before they are put in. A heading or a button has no full stop; a sentence has what the language ends one with,
 * because others may follow it. A button is at most 26 characters long, so that it keeps to one line on the narrowest phone.
 */
export interface Messages {
  /** BCP 47 tag of the language. */
  readonly locale: string
  readonly direction: 'ltr' | 'rtl'

  /** Heading of the question, when the day is not known. `choice` follows. */
  readonly aboutToExpire: string
  /** Heading of the question on the last day. `choice` follows. */
  readonly expiresToday: string
  /** Heading of the question on the day before the last. `choice` follows. */
  readonly expiresTomorrow: string
  /** Heading of the question, from two days on; `{count}` days. `choiceWithDate` follows. */
  readonly expiresInDays: PluralMessage
  /** Below such a heading, where no date is named. "It" is the password. Both buttons, `changePassword` and `notNow`, follow. */
  readonly choice: string
  /**
   * Below `expiresInDays`: the date, then the same as `choice`. `{date}` is a weekday, day and month, such as "Sunday,
   * November 29". The password ends on that day, maybe at its beginning: nothing here may promise the whole day.
   */
  readonly choiceWithDate: string
  /** Heading when the password has expired, so that it must be changed. `expiredText` follows. */
  readonly expired: string
  /** Below `expired`. "One" is a password. The form, or the button `changePassword`, follows. */
  readonly expiredText: string

  /** Button of the question. It opens the form. */
  readonly changePassword: string
  /** Heading over the form that `changePassword` opens. */
  readonly changePasswordHeading: string
  /** Button of the question: goes on without a change. */
  readonly notNow: string
  /** On the button that was pressed, and spoken, while the sign-in goes on. */
  readonly continuing: string
  /** Button of an error. */
  readonly tryAgain: string
  /** The same button while it waits, because the server said how long; `{count}` seconds. Spoken once. */
  readonly tryAgainIn: PluralMessage
  /** Button where the sign-in cannot go on. */
  readonly signInAgain: string
  /** Button where no account was found: it leads to where one is made. */
  readonly register: string
  /** Button of a refusal: leads back to where people sign in. */
  readonly backToSignIn: string
  /** Button where trying again has not helped twice. `reloadText` has said what it costs. */
  readonly reloadPage: string
  /** A sentence after that of an error, where `reloadPage` is offered. */
  readonly reloadText: string
  /** Button of the form: back to the question. */
  readonly back: string
  /** Heading at the end. `signedInText` follows. It is spoken as well. */
  readonly signedIn: string
  /** Below `signedIn`, while the application takes over. */
  readonly signedInText: string
  /** A small line above the question; `{user}` is a name or an address, often cut short: "a•••@example.com". No full stop. */
  readonly signingInAs: string
  /** A sentence after that of an error, where it is certain that the password is the old one. */
  readonly passwordUnchanged: string
  /**
   * Two sentences after that of an error, where a change was sent and its answer was lost: nobody knows whether the server
   * made it. "The new one" is the password that was just typed as the new one.
   */
  readonly passwordMayHaveChanged: string
  /** The one sentence that says where to get help, in place of every `{support}`. An application may name its own help desk. */
  readonly support: string

  /** Label of the form's first field. */
  readonly currentPassword: string
  /** Label of the form's second field. */
  readonly newPassword: string
  /** Spoken name of the button beside a password field, which shows what was typed. */
  readonly showPassword: string
  /** The same button, while the password is shown. */
  readonly hidePassword: string
  /** Button that sends the form. */
  readonly savePassword: string
  /** The same button while it is sent; spoken as well. */
  readonly saving: string
  /** Title of the list of rules that a new password has to meet. No colon. */
  readonly rules: string
  /** A rule of the list; `{count}` characters. It also stands in `{rule}` and `{rules}`. */
  readonly ruleMinLength: PluralMessage
  readonly ruleMaxLength: PluralMessage
  /** A rule of the list whose exact wording is not known. */
  readonly rulePattern: string
  /** Spoken of a rule of the list, in place of `{status}`. */
  readonly ruleMet: string
  readonly ruleUnmet: string
  /** Spoken of each rule of the list: `{rule}` is the rule, `{status}` is `ruleMet` or `ruleUnmet`. No full stop. */
  readonly ruleStatus: string
  /** Spoken when typing pauses; `{met}` and `{count}` are numbers, `{count}` at least 2. `rulesUnmet` follows, if any is. */
  readonly rulesMet: string
  /** Said at the new password's field, and spoken after `rulesMet`; `{rules}` is one rule, or several as a list. */
  readonly rulesUnmet: string
  /** Said at the field of the current password when nothing was typed. */
  readonly currentPasswordMissing: string
  /** Said at the field of the current password when the server says that it is wrong. `attemptsLeft` may follow. */
  readonly currentPasswordWrong: string
  /** After `currentPasswordWrong`; `{count}` attempts, and then the account is locked. */
  readonly attemptsLeft: PluralMessage
  /** Said at the field of the new password when nothing was typed. */
  readonly newPasswordMissing: string

  /** In place of `{unlock}`, where it is known when the account ("it") is unlocked by itself; `{count}` minutes. */
  readonly unlocksIn: PluralMessage
  /** In place of `{unlock}`, where that is not known. */
  readonly unlocksLater: string
  /** Title of `NETWORK` in place of its own, where the browser says that it is offline. The text is the same. */
  readonly offline: string
  /** Text of `INVALID_STATE_TOKEN` in place of its own, where it is known that time has run out. */
  readonly signInExpired: string

  /**
   * By the code of the error. `{support}` stands for the sentence `support`, `{unlock}` (of `USER_LOCKED` alone) for
   * `unlocksIn` or `unlocksLater`. Of `CANCELLED` nothing is shown, so both texts are empty. What each of them means is
   * told in `docs/errors.md`; where texts need to know more:
   * - `MISSING_STATE_TOKEN`: the page was reloaded, or a link led straight to it. `INVALID_STATE_TOKEN`: the server says
   *   that it does not know the sign-in, and not why.
   * - `SERVER_REJECTED`: the server says no, for a reason that is not known. `UNEXPECTED_RESPONSE`: its answer could not be
   *   read. `SERVER_BUSY`: any fault of the server. `NETWORK`: offline or not, the cause is not known.
   * - `PASSWORD_REFUSED`: the text also stands alone at the new password's field.
   */
  readonly errors: Readonly<Record<CiamErrorCode, ErrorMessage>>
}
