import type { ErrorMessage, Messages } from './messages.js'

const lapsed: ErrorMessage = [
  'Sign in again to continue',
  'This page was open for a while, so your sign-in has lapsed.',
]
const misconfigured: ErrorMessage = [
  'This page has a fault',
  'It is not set up correctly, so trying again will not help. Let the people who run it know.',
]
const unclear: ErrorMessage = [
  'This did not work',
  'The service answered in a way this page does not know. Let your administrator know.',
]

/** English, built in. */
export const en: Messages = {
  locale: 'en',
  direction: 'ltr',
  aboutToExpire: 'Your password is about to expire',
  expiresToday: 'Your password expires today',
  expiresTomorrow: 'Your password expires tomorrow',
  expiresInDays: {
    one: 'Your password expires in {count} day',
    other: 'Your password expires in {count} days',
  },
  choice: 'Change it now, or carry on and change it later.',
  choiceUntil: 'It works until {date}. Change it now, or carry on and change it later.',
  expired: 'Your password has expired',
  expiredText: 'Choose a new one to continue.',
  changePassword: 'Change password',
  notNow: 'Not now',
  continuing: 'Continuing…',
  tryAgain: 'Try again',
  signInAgain: 'Sign in again',
  backToSignIn: 'Back to sign-in',
  back: 'Back',
  signedIn: 'You’re signed in',
  signedInText: 'Taking you there…',
  passwordUnchanged: 'Your password has not changed.',
  currentPassword: 'Current password',
  newPassword: 'New password',
  showPassword: 'Show password',
  hidePassword: 'Hide password',
  savePassword: 'Save new password',
  saving: 'Saving…',
  rules: 'Your new password needs',
  ruleMinLength: { one: 'At least {count} character', other: 'At least {count} characters' },
  ruleMaxLength: { one: 'At most {count} character', other: 'At most {count} characters' },
  rulePattern: 'The mix of characters that your organization asks for',
  ruleMet: 'met',
  ruleUnmet: 'not met yet',
  currentPasswordMissing: 'Enter your current password.',
  newPasswordMissing: 'Enter a new password.',
  newPasswordUnfit: 'This password does not meet every rule yet.',
  passwordRefused: 'This password was not accepted. Choose another one.',
  errors: {
    INVALID_CONFIG: misconfigured,
    MISSING_STATE_TOKEN: lapsed,
    INVALID_STATE_TOKEN: lapsed,
    INCOMPLETE_DEVICE_INFORMATION: misconfigured,
    MISSING_CLIENT_ID: misconfigured,
    UNREGISTERED_APP: misconfigured,
    USER_NOT_FOUND: ['We could not find your account', 'Register first, then sign in.'],
    USER_DISABLED: ['Your account is disabled', 'Your administrator can enable it again.'],
    USER_LOCKED: [
      'Your account is locked',
      'It was locked after several attempts. Wait a while, or ask your administrator.',
    ],
    ACCESS_DENIED: [
      'You cannot sign in here',
      'Your organization’s rules do not allow it. Your administrator can tell you more.',
    ],
    SERVER_BUSY: ['The service is busy', 'Nothing was lost. Try again in a moment.'],
    SERVER_REJECTED: unclear,
    UNEXPECTED_RESPONSE: unclear,
    NETWORK: ['No connection', 'You seem to be offline. Nothing was lost.'],
    TIMEOUT: ['This is taking too long', 'The service did not answer in time. Nothing was lost.'],
    DEVICE_UNAVAILABLE: ['Your browser was not ready', 'A safety check did not finish in time. Nothing was lost.'],
    STATE_TOKEN_IN_USE: ['Already under way', 'Wait a moment for the other attempt to finish, then try again.'],
  },
}
