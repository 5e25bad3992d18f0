import type { CiamClient } from './createCiamClient.js'
import type { Passwords, SignedIn } from './request/index.js'
import { withRequestPart } from './requestPart.js'
import type { StateTokenOptions } from './skipPasswordUpdate.js'

/** What {@link changePassword} takes. */
export interface ChangePasswordOptions extends StateTokenOptions, Passwords {}

/**
 * Changes the password that is about to expire, or has expired, and finishes the sign-in:
 * `POST /api/v2/sdk/pwd/update`. A skip and a change for one token never run at once.
 *
 * @param client From `createCiamClient`.
 * @param options The state token of the login answer, both passwords, and a signal to leave by.
 * @returns The session.
 * @throws {CiamError} Any code. A password that the server refuses is `PASSWORD_REFUSED`, with its
 *   `reason` where the code tells and the server's text in `serverMessage`; `STATE_TOKEN_IN_USE` when another
 *   operation for the token is under way, and then nothing is sent.
 * @throws `signal.reason`, untouched, when the signal aborts.
 * @see The vendors' documentation of `pwd/update`; the answer is the contract's, "Response Parameters".
 * @example
 * const signedIn = await changePassword(client, { stateToken, oldPassword, newPassword })
 */
export function changePassword(client: CiamClient, options: ChangePasswordOptions): Promise<SignedIn> {
  return withRequestPart(client, options, (part, { stateToken, oldPassword, newPassword }, deadline) =>
    part.spendStateToken(client, stateToken, { oldPassword, newPassword }, deadline),
  )
}
