import { abortable } from './abortable.js'
import type { CiamClient } from './createCiamClient.js'
import { CiamError } from './errors.js'
import { boardFlight } from './flights.js'
import { loadSend } from './loadSend.js'
import type { SignedIn } from './signInResponse.js'

/** What every act on a state token takes. */
export interface StateTokenOptions {
  /** The temporary token that the application's login call answered with. Opaque; used once; never stored. */
  stateToken: string
  /** Leaves the call: it rejects with `signal.reason` at once. Others who joined the same call are left alone. */
  signal?: AbortSignal | undefined
}

/** What a skip and a password change have in common: a token that can be used, one flight, and a session at the end. */
export async function spendStateToken(
  client: CiamClient,
  { stateToken, signal }: StateTokenOptions,
  path: string,
  passwords?: { oldPassword: string; newPassword: string },
): Promise<SignedIn> {
  const token = typeof stateToken === 'string' ? stateToken.trim() : ''
  if (token === '')
    throw new CiamError(
      'MISSING_STATE_TOKEN',
      'There is no state token to send, so nothing was sent. Hand over the state_token of the login answer.',
    )
  // fetch would throw on such a header value, with the token in the message of its error.
  if (!/^[\x20-\x7e]+$/.test(token))
    throw new CiamError(
      'INVALID_STATE_TOKEN',
      'The state token has characters that no header can carry: it is not one.',
    )
  // Two changes are the same act only with the same passwords: nobody may join a change that sets another password.
  const act = passwords ? JSON.stringify([passwords.oldPassword, passwords.newPassword]) : ''
  return boardFlight(client, token, path + act, signal, async (flightSignal) => {
    const { sendForSession } = await abortable(loadSend(), flightSignal)
    return sendForSession(client, { path, stateToken: token, passwords }, flightSignal)
  })
}
