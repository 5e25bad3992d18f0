import type { PasswordExpiringPromptState } from 'ciam-react'

/** What each `data-status` means, and the handlers that it has. The type demands every status there is. */
export const statusNames: Readonly<Record<PasswordExpiringPromptState['status'], string>> = {
  asking: 'The question. skip, changePassword',
  expired: 'The password has expired: no skip. changePassword',
  continuing: 'A skip or a change is under way, here or elsewhere on the page. No handler',
  failed: 'It did not work, and can be tried again. tryAgain; changePassword or skip; reload after a second failure',
  ended: 'The sign-in has lapsed. signInAgain',
  refused: 'It cannot be done at all. signInAgain',
  changing: 'The form is open. back, where there is a question to go back to',
  signedIn: 'Done',
}
