import { type HeldRequest, type Kind, outcomeOf, sessionOf, tokenOf } from './HeldServer.js'
import type { HookSpec, OwnerKind } from './Page.js'

export type ModelFlow = { status: 'signedOut' | 'passwordExpiring' | 'passwordExpired' | 'signedIn'; session?: string }

/** A provider, from its mount to its unmount. */
export interface ModelProvider {
  readonly id: number
  readonly slot: number
  readonly owner: OwnerKind
  domain: string
  prop: string | undefined
  held: string | undefined
  flow: ModelFlow
  isMounted: boolean
  isHidden: boolean
  /** The latest token that it held, with its address. */
  lastKey: string | undefined
  /** A session that came while it was hidden: whether it saw the request is not said. */
  missed?: { key: string; session: string } | undefined
}

/** A call of a hook, of a prompt's button, or of the plain client. */
export interface ModelCall {
  readonly name: string
  readonly kind: Kind
  readonly provider?: ModelProvider
  readonly hook?: HookSpec
  readonly domain: string
  readonly token: string | undefined
  readonly contents: string
  /** Asked since the page last came to rest. */
  isNew: boolean
  /** The same hook was asked the same thing: one request, and the hook's own callbacks once. */
  readonly isJoined: boolean
  /** Nothing may come of it any more. `maybe` where two things happened at once, or the design does not say. */
  replaced: false | true | 'maybe'
  isAborted: boolean
  /** What its promise came to. */
  outcome?: string
  /** What its own callbacks were told. */
  readonly heard: string[]
  isClosed: boolean
  /** Whether a call can be watched by its promise: a press on a button cannot. */
  readonly hasPromise: boolean
}

export const keyOf = (domain: string, token: string | undefined) => token && `${token} at ${domain}`

const CANCELLED = 'error CANCELLED'

/**
 * What has to come of what was done, by the rules of "One token, one request, one outcome". It knows tokens, calls and
 * requests, and nothing of how the library keeps them.
 */
export class Model {
  readonly providers: ModelProvider[] = []
  readonly calls: ModelCall[] = []
  /** Keys that were spent with success. */
  readonly spent = new Map<string, number>()
  /** Requests that were answered with success and left at once: whether the page read the answer is not said. */
  private readonly left = new Set<HeldRequest>()
  /** Requests that were stopped before the page last came to rest. */
  private readonly gone = new Set<HeldRequest>()
  /** Keys of which some call or request failed. */
  readonly failed = new Set<string | undefined>()
  /** By hook: what its own callbacks have to have been told. */
  readonly toHear = new Map<number, string[]>()
  readonly heard = new Map<number, string[]>()

  constructor(readonly requests: readonly HeldRequest[]) {}

  isOpen = (call: ModelCall) => !call.isClosed && call.replaced !== true && !call.isAborted
  /** Its token was replaced while its provider was hidden: then it may end when it is answered, or the provider shown. */
  isLate = (call: ModelCall) => call.replaced === true && !call.isClosed && call.provider?.isHidden === true
  keyOfCall = (call: ModelCall) => keyOf(call.domain, call.token)
  keyOfProvider = (provider: ModelProvider) => keyOf(provider.domain, provider.held)
  isFor = (request: HeldRequest, call: ModelCall) =>
    request.kind === call.kind &&
    request.domain === call.domain &&
    (call.kind === 'signIn' || request.token === call.token) &&
    request.contents === call.contents
  /** A token that a mounted provider holds is nobody's to replace. */
  isHeld = (key: string | undefined) =>
    key !== undefined && this.providers.some((provider) => provider.isMounted && this.keyOfProvider(provider) === key)
  underWay = (key: string | undefined) =>
    this.requests.find(
      (request) => request.state === 'waiting' && request.token && keyOf(request.domain, request.token) === key,
    )

  private replace(isReplaced: (call: ModelCall) => boolean, how: true | 'maybe' = true) {
    for (const call of this.calls) if (this.isOpen(call) && isReplaced(call)) call.replaced = how
  }

  /** The provider holds another token, or the same one of another server. */
  private tokenChanged(provider: ModelProvider, isSpared: (call: ModelCall) => boolean = () => false) {
    const key = this.keyOfProvider(provider)
    if (key) provider.lastKey = key
    for (const call of this.calls)
      if (call.provider === provider && this.isLate(call) && this.keyOfCall(call) === key) call.replaced = 'maybe'
    this.replace(
      (call) => call.provider === provider && call.kind !== 'signIn' && this.keyOfCall(call) !== key && !isSpared(call),
    )
    // What an unmounted provider left behind: the design speaks of a successor that mounts, not of one that was there.
    this.replace(
      (call) =>
        call.provider !== undefined &&
        !call.provider.isMounted &&
        call.domain === provider.domain &&
        key !== undefined &&
        !this.isHeld(this.keyOfCall(call)),
      'maybe',
    )
  }

  mount(slot: number, id: number, owner: OwnerKind, domain: string, prop: string | undefined, isHidden: boolean) {
    const status = prop ? 'passwordExpiring' : 'signedOut'
    const provider: ModelProvider = {
      id,
      slot,
      owner,
      domain,
      prop,
      held: prop,
      flow: { status },
      isMounted: true,
      isHidden,
      lastKey: keyOf(domain, prop),
    }
    this.providers.push(provider)
    const key = this.keyOfProvider(provider)
    const how = isHidden ? 'maybe' : true
    if (key)
      this.replace(
        (call) => call.provider?.isMounted === false && call.domain === domain && !this.isHeld(this.keyOfCall(call)),
        how,
      )
    return provider
  }

  /** The provider takes over a flow, with or without a token. */
  private hold(
    provider: ModelProvider,
    token: string | undefined,
    flow: ModelFlow,
    isSpared: (call: ModelCall) => boolean = () => false,
  ) {
    provider.missed = undefined
    // An owner who refuses keeps the token; of a session that it was told of, the flow speaks nevertheless.
    const isRefused = provider.owner === 'refuses' && provider.prop !== undefined
    const session = flow.status === 'signedIn'
    provider.flow = isRefused && !session ? { status: 'passwordExpiring' } : flow
    const before = this.keyOfProvider(provider)
    if (isRefused) return
    provider.held = token
    if (this.keyOfProvider(provider) !== before) this.tokenChanged(provider, isSpared)
  }

  /** Something newer was done: neither the provider's own sign-in counts, nor what an unmounted one left behind. */
  private endSignIns({ id, domain }: ModelProvider) {
    const isLeft = ({ provider }: ModelCall) => provider?.isMounted === false && provider.domain === domain
    this.replace((call) => call.kind === 'signIn' && (call.provider?.id === id || isLeft(call)))
  }

  setToken(provider: ModelProvider, token: string | undefined) {
    this.endSignIns(provider)
    this.hold(provider, token, { status: token ? 'passwordExpiring' : 'signedOut' })
  }

  /** @param read What was answered at the same time: it may have been the first. */
  setProp(provider: ModelProvider, prop: string | undefined, read: readonly HeldRequest[] = []) {
    if (prop === provider.prop) return
    provider.missed = undefined
    const isRaced = (call: ModelCall) => read.some((request) => this.isFor(request, call))
    provider.prop = prop
    if (provider.flow.status === 'signedIn' && prop === undefined) {
      // Where none is given, a session stays.
      provider.held = undefined
      return
    }
    if (prop === provider.held) return
    this.replace((call) => call.provider === provider && isRaced(call), 'maybe')
    if (prop) this.replace((call) => call.provider === provider && call.kind === 'signIn' && !isRaced(call))
    provider.held = prop
    provider.flow = { status: prop ? 'passwordExpiring' : 'signedOut' }
    this.tokenChanged(provider, isRaced)
  }

  setDomain(provider: ModelProvider, domain: string) {
    provider.domain = domain
    // A sign-in of the old server leads to a token of the old server.
    this.replace((call) => call.provider === provider && call.kind === 'signIn' && call.domain !== domain)
    this.tokenChanged(provider)
  }

  ask(call: Omit<ModelCall, 'isNew' | 'isJoined' | 'replaced' | 'isAborted' | 'heard' | 'isClosed'>): ModelCall {
    const { hook, kind, provider } = call
    const isJoined =
      hook !== undefined &&
      this.calls.some(
        (other) =>
          this.isOpen(other) &&
          other.hook?.id === hook.id &&
          other.kind === kind &&
          this.keyOfCall(other) === this.keyOfCall(call as ModelCall) &&
          other.contents === call.contents,
      )
    if (kind === 'signIn' && !isJoined && provider) this.endSignIns(provider)
    const asked: ModelCall = {
      ...call,
      isNew: true,
      isJoined,
      replaced: false,
      isAborted: false,
      heard: [],
      isClosed: false,
    }
    this.calls.push(asked)
    return asked
  }

  /** The page had time to read every answer. Returns the requests that it read. */
  read(): HeldRequest[] {
    const answered = this.requests.filter((request) => request.state === 'answered')
    const isRead = (request: HeldRequest) =>
      this.calls.some((call) => this.isFor(request, call) && (this.isOpen(call) || call.outcome === outcomeOf(request)))
    const read = answered.filter(isRead)
    for (const request of answered) request.state = 'read'
    for (const request of read.filter(({ kind }) => kind !== 'signIn')) {
      const key = keyOf(request.domain, request.token)
      if (key === undefined) continue
      if (request.answer !== 'success') this.failed.add(key)
      else {
        const session = sessionOf(request)
        this.spent.set(key, request.number)
        for (const provider of this.providers.filter((one) => one.isMounted && this.keyOfProvider(one) === key)) {
          if (provider.isHidden) provider.missed = { key, session }
          // Its own calls are answered with it: they are not replaced by the session that they led to.
          else this.finish(provider, session)
        }
      }
    }
    for (const request of read.filter(({ kind }) => kind === 'signIn')) {
      const call = this.calls.find((one) => this.isOpen(one) && this.isFor(request, one))
      const provider = call?.provider
      if (!provider) continue
      if (request.answer !== 'success' && request.answer !== 'warned' && request.answer !== 'expired') continue
      // What was asked or answered together with the sign-in may have been the first.
      const isRaced = (one: ModelCall) => one.isNew || read.some((other) => this.isFor(other, one))
      const isOwn = (one: ModelCall) => one.provider === provider && one.kind !== 'signIn'
      this.replace((one) => isOwn(one) && (isRaced(one) || !provider.isMounted), 'maybe')
      if (!provider.isMounted) continue
      if (request.answer === 'success')
        this.hold(provider, undefined, { status: 'signedIn', session: sessionOf(request) }, isRaced)
      else {
        const status = request.answer === 'warned' ? 'passwordExpiring' : 'passwordExpired'
        this.hold(provider, tokenOf(request), { status }, isRaced)
      }
    }
    for (const provider of this.providers) {
      // An owner who refuses still holds the token, whose session may have come a moment after the one of a sign-in.
      const key = this.keyOfProvider(provider)
      const request = read.find((one) => one.answer === 'success' && one.token && keyOf(one.domain, one.token) === key)
      if (request && key) provider.missed = { key, session: sessionOf(request) }
    }
    for (const request of this.requests) {
      if (request.answer !== 'success' || request.kind === 'signIn' || read.includes(request)) continue
      const key = keyOf(request.domain, request.token) ?? ''
      if (this.left.has(request) || this.spent.has(key)) continue
      this.left.add(request)
      for (const provider of this.providers)
        if (this.keyOfProvider(provider) === key) provider.missed = { key, session: sessionOf(request) }
    }
    return read
  }

  finish(provider: ModelProvider, session: string) {
    provider.missed = undefined
    provider.flow = { status: 'signedIn', session }
    if (!(provider.owner === 'refuses' && provider.prop !== undefined)) provider.held = undefined
  }

  /** Everything that may come of a call, and whether it may still be open, once the page is at rest. */
  private allowed(call: ModelCall, read: readonly HeldRequest[], spentBefore: ReadonlySet<string>) {
    const outcomes = new Set<string>()
    if (call.isAborted) outcomes.add('aborted')
    // One that was asked and left at once may have been refused before.
    if (call.isAborted && !call.isNew) return { outcomes, mayWait: false }
    if (call.replaced === true) return { outcomes: outcomes.add(CANCELLED), mayWait: this.isLate(call) }
    if (call.replaced === 'maybe') outcomes.add(CANCELLED)
    const key = this.keyOfCall(call)
    const isOfKey = (request: HeldRequest) =>
      request.kind !== 'signIn' && keyOf(request.domain, request.token) === key && key !== undefined
    for (const request of read) {
      if (this.isFor(request, call)) outcomes.add(outcomeOf(request))
      else if (call.isNew && call.kind !== 'signIn' && isOfKey(request)) outcomes.add('error STATE_TOKEN_IN_USE')
    }
    const waiting = this.requests.filter(({ state }) => state === 'waiting')
    const mayWait = !call.isAborted && waiting.some((request) => this.isFor(request, call))
    if (call.isNew && call.kind !== 'signIn') {
      if (key === undefined) outcomes.add('error MISSING_STATE_TOKEN')
      else if (spentBefore.has(key)) return { outcomes: outcomes.add('error INVALID_STATE_TOKEN'), mayWait: false }
      else if (this.spent.has(key) || [...this.left].some(isOfKey)) outcomes.add('error INVALID_STATE_TOKEN')
      const isOther = (request: HeldRequest) => isOfKey(request) && !this.isFor(request, call)
      const left = this.requests.filter((request) => request.state === 'aborted' && !this.gone.has(request))
      if (waiting.some(isOther) || left.some(isOther)) outcomes.add('error STATE_TOKEN_IN_USE')
    }
    return { outcomes, mayWait }
  }

  /** Closes every call that is over, and says what is wrong with those that came to something else than they had to. */
  close(read: readonly HeldRequest[], spentBefore: ReadonlySet<string>): string[] {
    const faults: string[] = []
    for (const call of this.calls) {
      if (call.isClosed) continue
      const { outcomes, mayWait } = this.allowed(call, read, spentBefore)
      call.isNew = false
      // A press has no promise: what its hook's callbacks were told says what came of it.
      const outcome = call.hasPromise ? call.outcome : this.outcomeOfPress(call, outcomes, mayWait)
      if (outcome === undefined) {
        if (!mayWait) faults.push(`${call.name} came to nothing, and had to come to ${[...outcomes].join(' or ')}`)
        continue
      }
      if (!outcomes.has(outcome))
        faults.push(
          `${call.name} came to "${outcome}", and had to come to ${[...outcomes].join(' or ') || 'nothing yet'}`,
        )
      call.isClosed = true
      call.outcome = outcome
      if (outcome.startsWith('error') && outcome !== CANCELLED) this.failed.add(this.keyOfCall(call))
      const isTold = outcome !== CANCELLED && call.hook !== undefined
      if (isTold && call.hook && !call.isJoined) this.list(this.toHear, call.hook.id).push(`${call.kind} ${outcome}`)
    }
    for (const request of this.requests) if (request.state === 'aborted') this.gone.add(request)
    for (const call of this.calls) {
      if (!call.hook || !call.hasPromise) continue
      const isTold = call.isClosed && call.outcome !== CANCELLED
      const expected = isTold ? `${call.outcome}, settled ${call.outcome}` : ''
      if (call.heard.join(', ') !== expected)
        faults.push(`The callbacks of ${call.name} were told "${call.heard}", and had to be told "${expected}"`)
    }
    for (const id of new Set([...this.toHear.keys(), ...this.heard.keys()])) {
      const [heard, expected] = [this.list(this.heard, id), this.list(this.toHear, id)].map((list) =>
        list.toSorted().join(', '),
      )
      if (heard !== expected)
        faults.push(`The callbacks of hook ${id} were told "${heard}", and had to be told "${expected}"`)
    }
    return faults
  }

  private outcomeOfPress(call: ModelCall, outcomes: ReadonlySet<string>, mayWait: boolean): string | undefined {
    if (outcomes.size === 1 && !mayWait) return [...outcomes][0]
    const hook = call.hook?.id ?? 0
    const untold = [...this.list(this.heard, hook)]
    for (const told of this.list(this.toHear, hook)) {
      const at = untold.indexOf(told)
      if (at >= 0) untold.splice(at, 1)
    }
    const found = [...outcomes].find((outcome) => untold.includes(`skip ${outcome}`))
    return found ?? (mayWait ? undefined : outcomes.has(CANCELLED) ? CANCELLED : undefined)
  }

  list(lists: Map<number, string[]>, id: number): string[] {
    const list = lists.get(id) ?? []
    lists.set(id, list)
    return list
  }
}
