import { BrokenConnection } from './BrokenConnection.js'
import type { Arrival } from './createRequestLog.js'
import { Refusal } from './Refusal.js'
import type { CiamEmulatorEndpoint } from './routes.js'

/** What goes wrong instead of the answer. All but `lost-answer` leave the state token as it was. */
type CiamEmulatorFaultKind =
  /** `fetch` rejects with a TypeError; over a socket, the connection breaks. */
  | { kind: 'network' }
  /** No answer until the signal aborts, or the socket closes. */
  | { kind: 'hang' }
  /** This answer. An object is sent as JSON, a string as it is; `headers` win over those that follow from the body. */
  | { kind: 'response'; status: number; body?: object | string; headers?: Record<string, string> }
  /** 302 to `location`. Default: `/elsewhere`, which answers 404. */
  | { kind: 'redirect'; location?: string }
  /** 200 `{"status":"ACCESS_DENIED"}`. */
  | { kind: 'access-denied' }
  /** 500, with the dialect's code for a busy system. */
  | { kind: 'busy' }
  /** The request is carried out, so that a good state token is spent, and then the connection breaks. */
  | { kind: 'lost-answer' }

/** A fault, and the endpoint that it strikes. Default: whichever is called next; a preflight is never struck. */
export type CiamEmulatorFault = CiamEmulatorFaultKind & { endpoint?: CiamEmulatorEndpoint }

interface Faults {
  add(fault: CiamEmulatorFault, times: number): void
  /** Carries out a request, with the first fault that is due at its endpoint; that fault is used up by this. */
  strike(
    arrival: Arrival,
    endpoint: CiamEmulatorEndpoint | undefined,
    carryOut: () => Promise<Response>,
  ): Promise<Response>
  /** Waits before the request is carried out; rejects with the signal's reason as soon as it aborts. */
  delay(signal: AbortSignal, ms: number): Promise<void>
  clear(): void
}

/** For `ms` milliseconds, or for ever when it is left out. */
function pause(signal: AbortSignal, ms?: number): Promise<void> {
  return new Promise((resolve, reject) => {
    if (signal.aborted) {
      reject(signal.reason)
      return
    }
    const onAbort = () => {
      clearTimeout(timer)
      reject(signal.reason)
    }
    const onTime = () => {
      signal.removeEventListener('abort', onAbort)
      resolve()
    }
    const timer = ms === undefined ? undefined : setTimeout(onTime, ms)
    signal.addEventListener('abort', onAbort, { once: true })
  })
}

async function spoil(
  fault: CiamEmulatorFault,
  { request, signal }: Arrival,
  carryOut: () => Promise<Response>,
): Promise<Response> {
  switch (fault.kind) {
    case 'network':
      throw new BrokenConnection('The emulator broke the connection: failNext asked for it.')
    case 'hang':
      await pause(signal)
      throw new BrokenConnection('Nobody waits for this answer any more.')
    case 'response': {
      const { status, body, headers = {} } = fault
      return typeof body === 'object'
        ? Response.json(body, { status, headers })
        : new Response(body ?? null, { status, headers })
    }
    case 'redirect':
      // A browser turns a redirect of such a request into an error by itself; in-process there is no browser.
      if (request.redirect === 'error')
        throw new BrokenConnection('The answer was a redirect, and redirect is "error".')
      return new Response(null, { status: 302, headers: { Location: fault.location ?? '/elsewhere' } })
    case 'access-denied':
      return Response.json({ status: 'ACCESS_DENIED' })
    case 'busy':
      throw new Refusal('busy')
    case 'lost-answer':
      await carryOut()
      throw new BrokenConnection('The emulator lost the answer: failNext asked for it.')
  }
}

/** Faults that are still to come, first added first. */
export function createFaults(): Faults {
  const faults: CiamEmulatorFault[] = []

  return {
    add(fault, times) {
      for (let count = 0; count < times; count += 1) faults.push(fault)
    },
    strike(arrival, endpoint, carryOut) {
      const index = faults.findIndex((fault) => fault.endpoint === undefined || fault.endpoint === endpoint)
      const [fault] = index === -1 ? [] : faults.splice(index, 1)
      return fault === undefined ? carryOut() : spoil(fault, arrival, carryOut)
    },
    async delay(signal, ms) {
      if (ms > 0) await pause(signal, ms)
    },
    clear() {
      faults.length = 0
    },
  }
}
