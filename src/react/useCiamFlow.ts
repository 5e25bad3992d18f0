import type { PasswordPolicy } from '../client/parsePasswordPolicy.js'
import type { SignedIn } from '../client/signInResponse.js'
import { useCiamInternals } from './CiamContext.js'

/** Where the person stands, between the sign-in form and the session. */
export type CiamFlow =
  | { readonly status: 'signedOut' }
  | {
      /** The password is about to expire: change it, or skip. */
      readonly status: 'passwordExpiring'
      readonly stateToken: string
      /** What a new password has to fulfil, where the server said so. */
      readonly passwordPolicy: PasswordPolicy | undefined
      /** Who signed in, where it was by `useSignIn`: for password managers. */
      readonly userName: string | undefined
    }
  | {
      /** The password has expired: it must be changed. */
      readonly status: 'passwordExpired'
      readonly stateToken: string
      readonly passwordPolicy: PasswordPolicy | undefined
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

/**
 * Where the person stands: one value to branch on, for building a whole sign-in without any component of ours.
 * `useSignIn`, `useSkipPasswordUpdate` and `useChangePassword` move it on; `useCiam().setStateToken(undefined)` starts over.
 *
 * @throws {Error} Outside a `CiamProvider`.
 * @example
 * const flow = useCiamFlow()
 * if (flow.status === 'passwordExpiring') return <MyPrompt />
 */
export function useCiamFlow(): CiamFlow {
  return useCiamInternals('useCiamFlow').flow
}
