import type { PasswordExpiringPromptState } from 'ciam-react'

/** What each `data-status` means, and the actions that are allowed in it. The type demands every status there is. */
export const statusNames: Readonly<Record<PasswordExpiringPromptState['status'], string>> = {
  asking: 'The question. skip, changePassword',
  expired: 'The password has expired: no skip. changePassword',
  continuing: 'A skip is under way. Nothing can be pressed twice',
  failed: 'It did not work, and can be tried again. tryAgain, changePassword',
  ended: 'The sign-in has expired. signInAgain, where you gave onSignInAgain',
  refused: 'It cannot be done at all. signInAgain, where you gave onSignInAgain',
  changing: 'The form is open. back, where there is a question to go back to',
  signedIn: 'Done',
}
