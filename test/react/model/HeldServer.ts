import type { CiamConfig } from 'ciam-react'

export type Kind = 'skip' | 'change' | 'signIn'
/** What the server can say. `warned` and `expired` answer a sign-in with a new state token. */
export type Answer = 'success' | 'warned' | 'expired' | 'refused' | 'busy' | 'broken'

/** A request that waits for its answer, or has got it. */
export interface HeldRequest {
  readonly number: number
  readonly kind: Kind
  readonly domain: string
  readonly token: string | undefined
  /** The body as it was sent: passwords are unique, so it names the call. */
  contents: string
  /** `answered` until the page had time to read it, then `read`. */
  state: 'waiting' | 'answered' | 'read' | 'aborted'
  answer?: Answer
  readonly respond: (answer: Answer) => void
}

const paths: Record<string, Kind> = {
  '/api/v2/sdk/pwd/skip-update': 'skip',
  '/api/v2/sdk/pwd/update': 'change',
  '/api/v2/sdk/login': 'signIn',
}

/** The session that a request leads to: its value says which token, or which user, it belongs to. */
export const sessionOf = (request: HeldRequest) => `session ${request.number} of ${request.token ?? request.contents}`
/** The state token that a sign-in leads to. Tokens are never sent twice on a page, so they are unique over all walks. */
export const tokenOf = (request: HeldRequest) => `signed-in-${request.domain}-${request.contents.replace(/\W/g, '')}`

/** How an outcome is written down, for comparing what came with what had to come. */
export function outcomeOf(request: HeldRequest): string {
  switch (request.answer) {
    case 'warned':
    case 'expired':
      return `success ${tokenOf(request)}`
    case 'refused':
      return `error SERVER_REJECTED #${request.number}`
    case 'busy':
      return `error SERVER_BUSY #${request.number}`
    case 'broken':
      return `error NETWORK #${request.number}`
    default:
      return `success ${sessionOf(request)}`
  }
}

function responseOf(request: HeldRequest, answer: Answer): Response {
  const error_msg = `#${request.number}`
  switch (answer) {
    case 'warned':
    case 'expired': {
      const status = answer === 'warned' ? 'PASSWORD_WARN' : 'PASSWORD_EXPIRED'
      return Response.json({ status, state_token: tokenOf(request) })
    }
    case 'refused':
      return Response.json({ error_code: 'any', error_msg }, { status: 400 })
    case 'busy':
      return Response.json({ error_code: 'SDK.COMMON.1008', error_msg }, { status: 500 })
    default:
      return Response.json({ status: 'SUCCESS', expire: 60, session_token: sessionOf(request) })
  }
}

/** A server that holds every request until it is told what to answer. */
export class HeldServer {
  readonly requests: HeldRequest[] = []
  /** Told of each request as it arrives. */
  constructor(readonly onArrival: (request: HeldRequest) => void) {}

  readonly fetch: NonNullable<CiamConfig['fetch']> = async (input, init) => {
    const sent = new Request(input, init)
    const url = new URL(sent.url)
    const kind = paths[url.pathname]
    if (!kind) throw new Error(`No such path: ${url.pathname}`)
    let resolve: (response: Response) => void = () => undefined
    let reject: (reason: unknown) => void = () => undefined
    const promise = new Promise<Response>((...settlers) => {
      ;[resolve, reject] = settlers
    })
    const request: HeldRequest = {
      number: this.requests.length + 1,
      kind,
      domain: url.host,
      token: sent.headers.get('x-state-token') ?? undefined,
      contents: '',
      state: 'waiting',
      respond: (answer) => {
        request.state = 'answered'
        request.answer = answer
        if (answer === 'broken') reject(new TypeError(`#${request.number}`))
        else resolve(responseOf(request, answer))
      },
    }
    this.requests.push(request)
    sent.signal.addEventListener('abort', () => {
      if (request.state === 'waiting' || request.state === 'answered') request.state = 'aborted'
      reject(sent.signal.reason)
    })
    this.onArrival(request)
    if (kind !== 'skip') request.contents = Object.values(await sent.json()).join(' ')
    return promise
  }
}
