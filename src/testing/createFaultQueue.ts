import type { CiamEmulatorEndpoint } from './endpointOf.js'

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
  /** 500 SDK.COMMON.1008. */
  | { kind: 'busy' }
  /** The request is carried out, so that a good state token is spent, and then the connection breaks. */
  | { kind: 'lost-answer' }

/** A fault, and the endpoint that it strikes. Default: whichever is called next; a preflight is never struck. */
export type CiamEmulatorFault = CiamEmulatorFaultKind & { endpoint?: CiamEmulatorEndpoint }

interface FaultQueue {
  add(fault: CiamEmulatorFault, times: number): void
  /** The first fault that is due at the endpoint, which is used up by this. */
  take(endpoint: CiamEmulatorEndpoint | undefined): CiamEmulatorFault | undefined
  clear(): void
}

/** Faults that are still to come, first added first. */
export function createFaultQueue(): FaultQueue {
  const faults: CiamEmulatorFault[] = []

  return {
    add(fault, times) {
      for (let count = 0; count < times; count += 1) faults.push(fault)
    },
    take(endpoint) {
      const index = faults.findIndex((fault) => fault.endpoint === undefined || fault.endpoint === endpoint)
      return index === -1 ? undefined : faults.splice(index, 1)[0]
    },
    clear() {
      faults.length = 0
    },
  }
}
