import type { CiamClient } from './createCiamClient.js'
import type { PasswordPolicy } from './parsePasswordPolicy.js'
import type { SignedIn } from './signInResponse.js'
import { withSend } from './withSend.js'

/** Who signs in: by user name, or by whatever identifies the person (user name, mobile number or e-mail address). */
export type SignInCredentials = { userName: string; password: string } | { identifier: string; password: string }

/** What {@link signIn} takes. */
export type SignInOptions = SignInCredentials & {
  /** Leaves the call: it rejects with `signal.reason` at once. */
  signal?: AbortSignal | undefined
}

/** What the server's login call ends with. A refusal is no result but a `CiamError`. */
export type SignInResult =
  | ({ status: 'SUCCESS' } & SignedIn)
  | {
      /** About to expire: skip, or change. Expired: it must be changed. */
      status: 'PASSWORD_WARN' | 'PASSWORD_EXPIRED'
      stateToken: string
      /** `undefined` where the server sent none that can be read. */
      passwordPolicy: PasswordPolicy | undefined
    }
  | {
      status: 'MFA_AUTH'
      stateToken: string
      /** As sent: usually a string that holds JSON. */
      data: unknown
    }

/**
 * Signs in with a password: `POST /api/v2/sdk/login`, or `/login/auth` with an `identifier`.
 *
 * @param client From `createCiamClient`.
 * @param options The credentials, and a signal to leave by.
 * @returns A union to branch on by `status`.
 * @throws {CiamError} `ACCESS_DENIED`; `SERVER_REJECTED` for wrong credentials, with the server's words in
 *   `serverMessage`; `UNEXPECTED_RESPONSE` for any other status; and the codes of every request.
 * @throws `signal.reason`, untouched, when the signal aborts.
 * @see The vendors' documentation of `sdk/login`.
 * @example
 * const result = await signIn(client, { userName, password })
 * if (result.status === 'PASSWORD_WARN') askToChangeOrSkip(result.stateToken)
 */
export function signIn(client: CiamClient, { signal, ...credentials }: SignInOptions): Promise<SignInResult> {
  return withSend(client, signal, (send, deadline) => send.sendForSignIn(client, credentials, deadline))
}
