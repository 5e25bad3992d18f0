import type { CiamClient } from './createCiamClient.js'
import type { SignedIn } from './request/index.js'
import { withRequestPart } from './requestPart.js'

/** What every operation on a state token takes. */
export interface StateTokenOptions {
  /** The temporary token that the application's login call answered with. Opaque; used once; never stored. */
  stateToken: string
  /** Ends the call: it rejects with `signal.reason` at once. Other waiters of the same request are not affected. */
  signal?: AbortSignal | undefined
}

/**
 * Skips the password change that is due and finishes the sign-in: `GET /api/v2/sdk/pwd/skip-update`.
 * Nothing is repeated by itself, and calls for the same token that overlap share one request.
 *
 * @param client From `createCiamClient`.
 * @param options The state token of the login answer, and a signal to leave by.
 * @returns The session. `expiresAt` is counted from the moment when the request was sent.
 * @throws {CiamError} Any code; `error.recovery` says what can be done.
 * @throws `signal.reason`, untouched, when the signal aborts.
 * @see The contract, "Skip Forced Password Change › Request Description".
 * @example
 * const signedIn = await skipPasswordUpdate(client, { stateToken })
 * finishSignIn(signedIn.sessionToken)
 */
export function skipPasswordUpdate(client: CiamClient, options: StateTokenOptions): Promise<SignedIn> {
  return withRequestPart(client, options, (part, { stateToken }, deadline) =>
    part.spendStateToken(client, stateToken, undefined, deadline),
  )
}
