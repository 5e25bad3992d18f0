import type { CiamClient } from './createCiamClient.js'
import type { SignedIn } from './signInResponse.js'
import { withSend } from './withSend.js'

/** What every act on a state token takes. */
export interface StateTokenOptions {
  /** The temporary token that the application's login call answered with. Opaque; used once; never stored. */
  stateToken: string
  /** Leaves the call: it rejects with `signal.reason` at once. Others who joined the same call are left alone. */
  signal?: AbortSignal | undefined
}

/**
 * Skips the password change that is due and finishes the sign-in: `GET /api/v2/sdk/pwd/skip-update`.
 * Nothing is repeated by itself, and calls for the same token that overlap share one request.
 *
 * @param client From `createCiamClient`.
 * @param options The state token of the login answer, and a signal to leave by.
 * @returns The session. `expiresAt` is reckoned from the moment when the request was sent.
 * @throws {CiamError} Any code but `INVALID_CONFIG`; `error.recovery` says what can be done.
 * @throws `signal.reason`, untouched, when the signal aborts.
 * @see The contract, "Skip Forced Password Change › Request Description".
 * @example
 * const signedIn = await skipPasswordUpdate(client, { stateToken })
 * finishSignIn(signedIn.sessionToken)
 */
export function skipPasswordUpdate(client: CiamClient, options: StateTokenOptions): Promise<SignedIn> {
  const { stateToken } = options
  const path = '/api/v2/sdk/pwd/skip-update'
  return withSend(client, options.signal, (send, signal) => send.spendStateToken(client, { path, stateToken }, signal))
}
