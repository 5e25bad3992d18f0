import type { CiamClient } from './createCiamClient.js'
import type { SignInCredentials, SignInResult } from './request/index.js'
import { withRequestPart } from './requestPart.js'

/** What {@link signIn} takes. */
export type SignInOptions = SignInCredentials & {
  /** Ends the call: it rejects with `signal.reason` at once. */
  signal?: AbortSignal | undefined
}

/**
 * Signs in with a password: `POST /api/v2/sdk/login`, or `/login/auth` with an `identifier`.
 *
 * @param client From `createCiamClient`.
 * @param options The credentials, and a signal to leave by.
 * @returns A union to branch on by `status`.
 * @throws {CiamError} `ACCESS_DENIED`; `WRONG_CREDENTIALS`, with `attemptsLeft` where the server's text says so; `UNEXPECTED_RESPONSE` for any other status; and the codes of every request.
 * @throws `signal.reason`, untouched, when the signal aborts.
 * @see The vendors' documentation of `sdk/login`.
 * @example
 * const result = await signIn(client, { userName, password })
 * if (result.status === 'PASSWORD_WARN') askToChangeOrSkip(result.stateToken)
 */
export function signIn(client: CiamClient, options: SignInOptions): Promise<SignInResult> {
  return withRequestPart(client, options, (part, credentials, deadline) =>
    part.sendForSignIn(client, credentials, deadline),
  )
}
