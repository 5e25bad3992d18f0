import { abortable } from './abortable.js'
import type { CiamClient } from './createCiamClient.js'
import { CiamError } from './errors.js'
import type { SignedIn } from './signInResponse.js'
import { withDeadline } from './withDeadline.js'

/** One use of a state token that is under way. */
interface Flight {
  /** Tells a skip from a password change, and one change from another. */
  act: string
  landing: Promise<SignedIn>
  passengers: number
  /** Stops the request and makes room for a new flight. */
  cancel: (reason: unknown) => void
}

const flights = new WeakMap<CiamClient, Map<string, Flight>>()

function depart(
  client: CiamClient,
  inTheAir: Map<string, Flight>,
  stateToken: string,
  act: string,
  start: (signal: AbortSignal) => Promise<SignedIn>,
): Flight {
  const controller = new AbortController()
  const leaveTheAir = () => {
    if (inTheAir.get(stateToken) === flight) inTheAir.delete(stateToken)
  }
  const flight: Flight = {
    act,
    landing: withDeadline(client.config.timeoutMs, controller.signal, start).finally(leaveTheAir),
    passengers: 0,
    cancel: (reason) => {
      leaveTheAir()
      controller.abort(reason)
    },
  }
  inTheAir.set(stateToken, flight)
  return flight
}

/**
 * One flight a client and state token. The first caller starts it; the same act for the same token joins it, so that two
 * prompts or a double click spend the token once; another act is refused.
 *
 * @param start Sends the request. Its signal aborts when the last caller has left, or when `timeoutMs` ran out.
 * @throws {CiamError} `STATE_TOKEN_IN_USE` when another act for this token is under way; nothing is sent then.
 * @throws The caller's own `signal.reason`, as it is; those who share the flight do not notice.
 */
export async function boardFlight(
  client: CiamClient,
  stateToken: string,
  act: string,
  signal: AbortSignal | undefined,
  start: (signal: AbortSignal) => Promise<SignedIn>,
): Promise<SignedIn> {
  signal?.throwIfAborted()
  const inTheAir: Map<string, Flight> = flights.get(client) ?? new Map()
  flights.set(client, inTheAir)
  const flight = inTheAir.get(stateToken) ?? depart(client, inTheAir, stateToken, act, start)
  if (flight.act !== act)
    throw new CiamError(
      'STATE_TOKEN_IN_USE',
      'Two different acts for one state token cannot run at once, so the later one was not sent. Wait for the first to end.',
    )
  flight.passengers++
  try {
    return await abortable(flight.landing, signal)
  } finally {
    flight.passengers--
    if (flight.passengers === 0 && signal?.aborted) flight.cancel(signal.reason)
  }
}
