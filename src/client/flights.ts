import { abortable } from './abortable.js'
import type { CiamClient } from './createCiamClient.js'
import { CiamError, isCiamError } from './errors.js'
import type { SignedIn } from './signInResponse.js'

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
    landing: start(controller.signal).finally(leaveTheAir),
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
 * @param signal The caller's own. When the last caller has left, the flight's request is stopped.
 * @throws {CiamError} `STATE_TOKEN_IN_USE` when another act for this token is under way; nothing is sent then.
 * @throws The caller's own `signal.reason`, as it is; those who share the flight do not notice.
 */
export async function boardFlight(
  client: CiamClient,
  stateToken: string,
  act: string,
  signal: AbortSignal,
  start: (signal: AbortSignal) => Promise<SignedIn>,
): Promise<SignedIn> {
  signal.throwIfAborted()
  const inTheAir: Map<string, Flight> = flights.get(client) ?? new Map()
  flights.set(client, inTheAir)
  const flight = inTheAir.get(stateToken) ?? depart(inTheAir, stateToken, act, start)
  if (flight.act !== act)
    throw new CiamError(
      'STATE_TOKEN_IN_USE',
      'Another act for this state token is under way, so this one was not sent. Wait for it to end.',
    )
  flight.passengers++
  try {
    return await abortable(flight.landing, signal)
  } catch (error) {
    if (flight.passengers > 1 || !signal.aborted) throw error
    flight.cancel(signal.reason)
    // Time that ran out ran out on something, and the flight itself knows on what.
    if (isCiamError(error)) return flight.landing
    throw error
  } finally {
    flight.passengers--
  }
}
