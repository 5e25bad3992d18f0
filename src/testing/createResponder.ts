import type { createFaults } from './createFaults.js'
import type { Arrival } from './createRequestLog.js'
import { Refusal } from './Refusal.js'
import type { ResolvedOptions } from './resolveOptions.js'
import { routes } from './routes.js'

interface Parts {
  options: ResolvedOptions
  faults: ReturnType<typeof createFaults>
  /** What each route does. */
  calls: Record<keyof typeof routes, (arrival: Arrival) => Promise<Response>>
}

const preflightHeaders = {
  'Access-Control-Allow-Methods': 'GET,POST',
  'Access-Control-Allow-Headers':
    'X-operating-sys-version,X-device-fingerprint,X-device-ip,X-agent,X-L,X-client-id,X-state-token,X-tenant-id,content-type',
  // Short, so that a test sees its preflights.
  'Access-Control-Max-Age': '5',
}

const forbid = (reason: string) => new Response(`Forbidden: ${reason}\n`, { status: 403, headers: { Vary: 'Origin' } })

/** Whether an origin is of this very machine: no other site can have it. */
function isLoopback(origin: string): boolean {
  if (!URL.canParse(origin)) return false
  const { protocol, hostname, origin: whole } = new URL(origin)
  return (
    whole === origin &&
    (protocol === 'http:' || protocol === 'https:') &&
    /^(localhost|127\.\d+\.\d+\.\d+|\[::1\])$/.test(hostname)
  )
}

/** Answers a request that was received: who may ask, what the table of routes says, and what goes wrong on the way. */
export function createResponder({ options, faults, calls }: Parts) {
  const { allowedOrigins, dialect, latencyMs } = options

  /** Why a page of this origin gets no answer; undefined where it gets one. The vendors answer 403, too. */
  function objection(origin: string, { request, path }: Arrival): string | undefined {
    if (path.startsWith('/api/v2/tenant/')) {
      return 'this call carries the application’s credentials; make it from your server, never in a browser.'
    }
    if (isLoopback(origin)) return undefined
    if (path === routes.stateTokens.path) return `state tokens are issued to pages of this machine, not of ${origin}.`
    if (allowedOrigins === '*' || allowedOrigins.includes(origin) || origin === new URL(request.url).origin) {
      return undefined
    }
    return `${origin} is not among the emulator’s allowedOrigins.`
  }

  async function carryOut(arrival: Arrival): Promise<Response> {
    const { request, path, signal } = arrival
    const [name, route] =
      (Object.keys(routes) as (keyof typeof routes)[])
        .map((key) => [key, routes[key]] as const)
        .find(([, candidate]) => candidate.path === path) ?? []
    const answer = async () => {
      if (name === undefined || route?.method !== request.method) throw new Refusal('notFound')
      if (arrival.isTooLarge) throw new Refusal('bodyTooLarge')
      return calls[name](arrival)
    }
    const refuse = (error: unknown) => {
      if (error instanceof Refusal) return error.toResponse(dialect.refusals, request.headers.get('X-L'))
      throw error
    }
    if (name === 'stateTokens') return answer().catch(refuse)
    await faults.delay(signal, latencyMs(request))
    return faults.strike(arrival, route?.endpoint, () => answer().catch(refuse)).catch(refuse)
  }

  return async (arrival: Arrival): Promise<Response> => {
    const origin = arrival.request.headers.get('Origin')
    const reason = origin === null ? undefined : objection(origin, arrival)
    if (reason !== undefined) return forbid(reason)

    const isPreflight = arrival.request.method === 'OPTIONS'
    const response = isPreflight
      ? new Response(null, { status: 204, headers: preflightHeaders })
      : await carryOut(arrival)
    response.headers.append('Vary', 'Origin')
    if (origin !== null) {
      response.headers.set('Access-Control-Allow-Origin', origin)
      response.headers.set('Access-Control-Expose-Headers', 'Retry-After')
    }
    if (!response.headers.has('Cache-Control')) response.headers.set('Cache-Control', 'no-store')
    return response
  }
}
