import type { PasswordPolicy } from '../../client/parsePasswordPolicy.js'
import type { SignedIn } from '../../client/request/index.js'

/** Where the user stands, between the sign-in form and the session. */
export type CiamFlow =
  | { readonly status: 'signedOut' }
  | {
      /** About to expire: change it, or skip. Expired: it must be changed. */
      readonly status: 'passwordExpiring' | 'passwordExpired'
      readonly stateToken: string
      /** What a new password has to fulfil, where the server said so. */
      readonly passwordPolicy: PasswordPolicy | undefined
      /** Who signed in, where that is known: for password managers. */
      readonly userName: string | undefined
    }
  | {
      /** A second factor is due, and it is the application's to ask for. */
      readonly status: 'mfaRequired'
      readonly stateToken: string
      /** As the server sent it: usually a string that holds JSON. */
      readonly data: unknown
    }
  | { readonly status: 'signedIn'; readonly signedIn: SignedIn }

/** The state token that a skip or a password change would spend: that of a second factor is the application's. */
export const stateTokenOf = (flow: CiamFlow): string | undefined =>
  'passwordPolicy' in flow ? flow.stateToken : undefined
