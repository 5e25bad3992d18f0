import type { CiamClient } from './createCiamClient.js'
import type { SignedIn } from './signInResponse.js'
import { type StateTokenOptions, spendStateToken } from './spendStateToken.js'

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
  return spendStateToken(client, options, '/api/v2/sdk/pwd/skip-update')
}
