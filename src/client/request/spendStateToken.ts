import type { CiamClient } from '../createCiamClient.js'
import { CiamError } from '../errors.js'
import { stateTokenKey } from '../sharedRequests.js'
import { endpoints, type Passwords } from './endpoints.js'
import { send } from './send.js'
import { readSignedIn, type SignedIn } from './session.js'
import { shareRequest } from './shareRequest.js'

/** Tells one password change from another, also where a caller without types gives numbers. */
const contentsOf = (passwords: Passwords | undefined) =>
  JSON.stringify(Object.values(passwords ?? {}).map((password) => `${password}`))

/**
 * Spends a state token on a skip, or with `passwords` on a password change, and reads the session that it leads to.
 *
 * @throws {CiamError} Before anything is sent: `MISSING_STATE_TOKEN`, `INVALID_STATE_TOKEN`, `STATE_TOKEN_IN_USE`.
 */
export async function spendStateToken(
  client: CiamClient,
  given: unknown,
  passwords: Passwords | undefined,
  signal: AbortSignal,
): Promise<SignedIn> {
  const stateToken = typeof given === 'string' ? given.trim() : ''
  if (stateToken === '')
    throw new CiamError(
      'MISSING_STATE_TOKEN',
      'No state token, so nothing was sent. Hand over the state_token of the login answer.',
    )
  // fetch would throw on such a header value, with the token in the message of its error.
  if (!/^[\x20-\x7e]+$/.test(stateToken))
    throw new CiamError('INVALID_STATE_TOKEN', 'No header can carry this state token, so nothing was sent.')
  const key = stateTokenKey(client, stateToken)
  const operation = passwords ? 'change' : 'skip'
  const request = passwords ? endpoints.change(passwords) : endpoints.skip()
  return shareRequest(key, operation, contentsOf(passwords), signal, async (shared) =>
    readSignedIn(await send(client, { ...request, stateToken }, shared)),
  )
}
