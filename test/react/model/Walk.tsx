import { act, cleanup, type RenderResult, render } from '@testing-library/react'
import { type CiamClient, createCiamClient, isCiamError, skipPasswordUpdate } from 'ciam-react/client'
import { type Answer, type HeldRequest, HeldServer } from './HeldServer.js'
import { keyOf, Model, type ModelCall, type ModelProvider } from './Model.js'
import { type HookSpec, type Manner, Page, type PageSpec, type SlotSpec, type Wiring, written } from './Page.js'

/** What a callback of the application throws. It must come out as an uncaught error and change nothing. */
export class CallbackFault extends Error {}

export interface Settings {
  readonly isStrict: boolean
  readonly owners: readonly SlotSpec['owner'][]
  /** The second provider starts with the token of the first, or with one of its own, or is not there. */
  readonly second: 'same' | 'other' | 'none'
}

export const domains = ['one.example.com', 'two.example.com'] as const
const device = { fingerprint: 'test', operatingSystem: 'test', userAgent: 'test' }

/** Tokens, passwords and names are never used twice, in no walk: a page sends no spent token again. */
let values = 0
const unique = (what: string) => `${what}${++values}`

const runDue = () =>
  act(async () => {
    for (let turn = 0; turn < 3; turn++) await new Promise<void>((resolve) => setImmediate(resolve))
    await new Promise<void>((resolve) => setTimeout(resolve))
    await new Promise<void>((resolve) => setImmediate(resolve))
  })

/**
 * Lets everything run that is due: promises, streams, and the timers of 0 ms. `act` renders when it ends, so that what an
 * effect of that render stops is told to others by a timer of the second one.
 */
async function rest() {
  await runDue()
  await runDue()
}

/** One walk over a page: does what a command says, to the page and to the model, and compares the two. */
export class Walk {
  readonly server = new HeldServer((request) => this.arrived(request))
  readonly model = new Model(this.server.requests)
  readonly tokens: string[] = []
  /** What happens at once, when the walk next lets the page come to rest. */
  readonly pending: (() => void)[] = []
  /** How many commands were carried out. */
  steps = 0
  private readonly faults: string[] = []
  private readonly aborts = new Map<ModelCall, AbortController>()
  private readonly ownerAsked: [slot: number, provider: number, token: string | undefined][] = []
  private readonly clients: CiamClient[] = domains.map((domain) =>
    createCiamClient({ domain, clientId: 'demo-client', device, fetch: this.server.fetch }),
  )
  /** Providers whose owner was asked by another one. */
  private readonly overruled = new Set<ModelProvider>()
  private readonly wiring: Wiring
  private spec: PageSpec
  private readonly view: RenderResult
  private ids = 0

  constructor(settings: Settings) {
    this.wiring = {
      fetch: this.server.fetch,
      setSpec: () => undefined,
      providers: new Map(),
      probes: new Map(),
      onCallback: (hook, event) => {
        this.model.list(this.model.heard, hook.id).push(event)
        return behave(hook.manner)
      },
      onOwnerAsked: (...asked) => this.ownerAsked.push(asked),
    }
    const slots = settings.owners.map((owner) => ({
      owner,
      id: undefined,
      prop: undefined,
      domain: domains[0],
      locale: undefined,
      isHidden: false,
      hooks: [],
    }))
    this.spec = { isStrict: settings.isStrict, slots }
    this.view = render(<Page spec={this.spec} wiring={this.wiring} />)
    const token = this.newToken()
    for (const index of settings.second === 'none' ? [0] : [0, 1]) {
      this.setHooks(index, [this.newHook(true, 'returns', settings.isStrict), this.newHook(false, 'returns', false)])
      this.mountProvider(index, index === 0 || settings.second === 'same' ? token : this.newToken())
    }
  }

  slot = (index: number): SlotSpec => {
    const slot = this.spec.slots[index]
    if (!slot) throw new Error(`There is no slot ${index}.`)
    return slot
  }
  provider = (index: number): ModelProvider | undefined =>
    this.model.providers.find(({ slot, isMounted }) => slot === index && isMounted)
  hooks = (isPrompt: boolean) =>
    this.spec.slots.flatMap(({ hooks, id }, index) =>
      id === undefined ? [] : hooks.filter((hook) => hook.isPrompt === isPrompt).map((hook) => ({ hook, index })),
    )
  /** The buttons of a prompt that can be seen and pressed, by what they say. */
  buttons = ({ id }: HookSpec) =>
    [...this.view.container.querySelectorAll<HTMLElement>(`[data-prompt="${id}"] button`)].filter(
      (button) => button.getAttribute('aria-disabled') !== 'true',
    )
  waiting = () => this.server.requests.filter(({ state }) => state === 'waiting')
  abortable = () => [...this.aborts.keys()].filter((call) => this.model.isOpen(call))
  newToken() {
    const token = unique('token-')
    this.tokens.push(token)
    return token
  }

  private change(index: number, changes: Partial<SlotSpec>) {
    const slots = this.spec.slots.map((slot, at) => (at === index ? { ...slot, ...changes } : slot))
    this.spec = { ...this.spec, slots }
    const { spec } = this
    act(() => this.wiring.setSpec(spec))
    this.hearOwners()
  }

  newHook = (isPrompt: boolean, manner: Manner, opensForm: boolean): HookSpec => ({
    id: ++this.ids,
    isPrompt,
    manner,
    opensForm,
  })

  /** Mounts a provider, or puts a new one in the place of the one that is there, with its hooks anew. */
  mountProvider(index: number, token: string | undefined) {
    const slot = this.slot(index)
    const before = this.provider(index)
    if (before) before.isMounted = false
    const id = ++this.ids
    const hooks = slot.hooks.map((hook) => this.newHook(hook.isPrompt, hook.manner, hook.opensForm))
    this.model.mount(index, id, slot.owner, slot.domain, token, slot.isHidden)
    this.change(index, { id, prop: token, hooks })
  }
  unmountProvider(index: number) {
    const provider = this.provider(index)
    if (provider) provider.isMounted = false
    this.change(index, { id: undefined })
  }
  setHooks(index: number, hooks: readonly HookSpec[]) {
    this.change(index, { hooks })
  }
  setHidden(index: number, isHidden: boolean) {
    const provider = this.provider(index)
    if (provider) provider.isHidden = isHidden
    this.change(index, { isHidden })
  }
  setProp(index: number, prop: string | undefined) {
    const provider = this.provider(index)
    if (provider) this.model.setProp(provider, prop)
    this.change(index, { prop })
  }
  setToken(index: number, token: string | undefined) {
    const provider = this.provider(index)
    if (!provider) return
    this.model.setToken(provider, token)
    act(() => this.wiring.providers.get(provider.id)?.ciam.setStateToken(token))
    this.hearOwners()
  }
  configure(index: number, changes: Pick<Partial<SlotSpec>, 'domain' | 'locale'>) {
    const provider = this.provider(index)
    const { domain } = changes
    if (provider && domain !== undefined && domain !== provider.domain) this.model.setDomain(provider, domain)
    this.change(index, { ...changes })
  }

  private hearOwners(read: readonly HeldRequest[] = []) {
    for (const [index, id, token] of this.ownerAsked.splice(0)) {
      const slot = this.slot(index)
      if (slot.owner !== 'agrees') continue
      const slots = this.spec.slots.map((one, at) => (at === index ? { ...one, prop: token } : one))
      this.spec = { ...this.spec, slots }
      // What an unmounted provider asks for reaches its successor as a new prop.
      const provider = this.provider(index)
      if (provider?.missed && provider.id === id && token === undefined)
        this.model.finish(provider, provider.missed.session)
      // The successor's own session, of the same moment, may come before or after that.
      if (provider && provider.id !== id && provider.flow.status === 'signedIn') this.overruled.add(provider)
      if (provider) this.model.setProp(provider, token, provider.id === id ? [] : read)
    }
  }

  press(hook: HookSpec, index: number, button: HTMLElement, times: number) {
    const provider = this.provider(index)
    const asks = ['Not now', 'Try again'].includes(button.textContent ?? '')
    if (!provider || !asks) return
    this.model.ask({ name: this.name('a press'), kind: 'skip', ...this.askedOf(provider, hook, ''), hasPromise: false })
    act(() => {
      for (let press = 0; press < times; press++) button.click()
    })
  }

  private name = (what: string) => `call ${this.model.calls.length + 1} (${what})`
  private askedOf = (provider: ModelProvider, hook: HookSpec, contents: string) => ({
    provider,
    hook,
    domain: provider.domain,
    token: provider.held,
    contents,
  })

  /** Calls a hook of a probe, once or twice in the same handler. */
  callHook(hook: HookSpec, index: number, kind: 'skip' | 'change' | 'signIn', times: number, manner: Manner) {
    const provider = this.provider(index)
    const probe = this.wiring.probes.get(hook.id)
    if (!provider || !probe) return
    const [one, two] = [unique('user-'), unique('password-')]
    const contents = kind === 'skip' ? '' : `${one} ${two}`
    act(() => {
      for (let time = 0; time < times; time++) {
        const call = this.model.ask({
          name: this.name(kind),
          kind,
          ...this.askedOf(provider, hook, contents),
          hasPromise: true,
        })
        const options = {
          onSuccess: (data: unknown) => this.hear(call, written(data, null), manner),
          onError: (error: unknown) => this.hear(call, written(null, error), manner),
          onSettled: (data: unknown, error: unknown) => this.hear(call, `settled ${written(data, error)}`, manner),
        }
        const outcome =
          kind === 'skip'
            ? probe.skip.mutateAsync(undefined, options)
            : kind === 'change'
              ? probe.change.mutateAsync({ oldPassword: one, newPassword: two }, options)
              : probe.signIn.mutateAsync({ userName: one, password: two }, options)
        this.watch(call, outcome)
      }
    })
  }

  private hear(call: ModelCall, event: string, manner: Manner) {
    call.heard.push(event)
    return behave(manner)
  }

  private watch(call: ModelCall, promise: Promise<unknown>) {
    const settle = (outcome: string) => {
      call.outcome = outcome
    }
    promise.then(
      (data) => settle(written(data, null)),
      (error: unknown) => {
        if (!isCiamError(error) && !call.isAborted)
          this.faults.push(`${call.name} rejected with no CiamError: ${error}`)
        settle(isCiamError(error) ? written(null, error) : 'aborted')
      },
    )
  }

  /** The application calls the plain client beside the providers. */
  callClient(domain: number, token: string) {
    const client = this.clients[domain]
    if (!client) return
    const controller = new AbortController()
    const call = this.model.ask({
      name: this.name('plain client'),
      kind: 'skip',
      domain: domains[domain] ?? '',
      token,
      contents: '',
      hasPromise: true,
    })
    this.aborts.set(call, controller)
    this.watch(call, skipPasswordUpdate(client, { stateToken: token, signal: controller.signal }))
  }
  abort(call: ModelCall) {
    call.isAborted = true
    this.aborts.get(call)?.abort(new DOMException('The caller leaves.', 'AbortError'))
  }

  answer(request: HeldRequest, answer: Answer) {
    request.respond(answer)
  }

  private arrived(request: HeldRequest) {
    const key = keyOf(request.domain, request.token)
    if (request.kind === 'signIn' || key === undefined) return
    const earlier = this.server.requests.filter(
      (other) => other !== request && other.kind !== 'signIn' && keyOf(other.domain, other.token) === key,
    )
    if (earlier.some(({ state }) => state === 'waiting' || state === 'answered'))
      this.faults.push(`${key} was sent twice at once`)
  }

  /** Lets the page come to rest, and compares it with the model. */
  async settle() {
    const spentBefore = new Set(this.model.spent.keys())
    for (const run of this.pending.splice(0)) {
      run()
      this.steps++
    }
    await rest()
    const read = this.model.read()
    this.hearOwners(read)
    this.faults.push(...this.model.close(read, spentBefore))
    this.checkRequests()
    for (const provider of this.model.providers) if (provider.isMounted) this.checkProvider(provider)
    const faults = [...this.faults, ...seen.splice(0)]
    if (faults.length > 0) throw new Error(`${faults.join('\n')}\n${this.describe()}`)
  }

  private checkRequests() {
    const { calls } = this.model
    for (const request of this.server.requests) {
      const asked = calls.filter((call) => this.model.isFor(request, call))
      const what = `Request ${request.number} (${request.kind} ${request.contents} ${keyOf(request.domain, request.token)})`
      if (asked.length === 0) this.faults.push(`${what} was asked for by nobody`)
      if (request.state === 'waiting' && !asked.some((call) => this.model.isOpen(call) || this.model.isLate(call)))
        this.faults.push(`${what} is under way, and nobody waits for it`)
      const spentBy = this.model.spent.get(keyOf(request.domain, request.token) ?? '')
      if (spentBy !== undefined && request.number > spentBy) this.faults.push(`${what} was sent after a success`)
    }
  }

  private checkProvider(provider: ModelProvider) {
    const actual = this.wiring.providers.get(provider.id)
    if (!actual || provider.isHidden) return
    const { flow, ciam } = actual
    const session = flow.status === 'signedIn' ? flow.signedIn.sessionToken : undefined
    if (provider.missed) {
      if (session === provider.missed.session && this.model.keyOfProvider(provider) === provider.missed.key)
        this.model.finish(provider, session)
      provider.missed = undefined
      this.hearOwners()
    }
    const isOverruled = this.overruled.delete(provider) && provider.held === undefined
    if (isOverruled && flow.status === 'signedOut') provider.flow = { status: 'signedOut' }
    const expected = [provider.held, provider.flow.status, provider.flow.session].join(' ')
    const found = [ciam.stateToken, flow.status, session].join(' ')
    if (found !== expected) this.faults.push(`Provider ${provider.id} holds "${found}", and had to hold "${expected}"`)
    for (const hook of this.slot(provider.slot).hooks)
      if (hook.isPrompt) this.checkPrompt(provider, hook)
      else this.checkProbe(provider, hook)
  }

  private checkPrompt(provider: ModelProvider, hook: HookSpec) {
    const root = this.view.container.querySelector(`[data-prompt="${hook.id}"] [data-status]`)
    const status = root?.getAttribute('data-status') ?? 'nothing'
    const key = this.model.keyOfProvider(provider)
    const request = this.model.underWay(key)
    const fault = (text: string) => this.faults.push(`Prompt ${hook.id} is "${status}" ${text}`)
    // Where an owner keeps a token that is spent, the prompt knows better than the flow.
    const isSpent = key !== undefined && this.model.spent.has(key)
    if ((provider.flow.status === 'signedIn') !== (status === 'signedIn') && !isSpent)
      fault(`and its provider ${provider.flow.status}`)
    if (status !== 'signedIn' && status !== 'continuing' && this.buttons(hook).length === 0 && !request)
      fault('without a button')
    if (request && !['continuing', 'changing', 'signedIn'].includes(status)) fault(`while its token is being spent`)
    if (!request && status === 'continuing') fault('while nothing is under way')
    const isQuestion = ['asking', 'expired', 'signedIn', 'continuing'].includes(status)
    const isExpired = provider.flow.status === 'passwordExpired' && status === 'changing'
    if (!isQuestion && !isExpired && !this.model.failed.has(key)) fault(`although nothing of ${key} has failed`)
  }

  private checkProbe(provider: ModelProvider, hook: HookSpec) {
    const probe = this.wiring.probes.get(hook.id)
    if (!probe) return
    const key = this.model.keyOfProvider(provider)
    const request = this.model.underWay(key)
    for (const kind of ['skip', 'change'] as const) {
      const { status, data } = probe[kind]
      const fault = (text: string) => this.faults.push(`${kind} of probe ${hook.id} is "${status}" ${text}`)
      const latest = this.model.calls.findLast((call) => call.hook?.id === hook.id && call.kind === kind)
      const isOfKey = latest !== undefined && this.model.keyOfCall(latest) === key
      const isOwn = latest !== undefined && isOfKey && this.model.isOpen(latest)
      const isUnderWay = request?.kind === kind
      if ((isOwn || isUnderWay) && status !== 'pending' && !(isOfKey && !isOwn)) fault('while its token is being spent')
      if (!isOwn && !isUnderWay && status === 'pending') fault('while nothing is under way')
      if (status === 'error' && key && !this.model.failed.has(key)) fault(`although nothing of ${key} has failed`)
      const session = data?.sessionToken
      const { lastKey } = provider
      if (session && !(lastKey && session.endsWith(` of ${lastKey.split(' ')[0]}`)))
        fault(`with "${session}" after ${lastKey}`)
    }
    const latest = this.model.calls.findLast((call) => call.hook?.id === hook.id && call.kind === 'signIn')
    const isOwn = latest !== undefined && this.model.isOpen(latest)
    if (isOwn !== probe.signIn.isPending) this.faults.push(`signIn of probe ${hook.id} is "${probe.signIn.status}"`)
  }

  /** Answers whatever waits, until nothing does: then every call has to be over. */
  async drain() {
    await this.settle()
    for (const requests = () => this.waiting(); requests().length > 0; ) {
      for (const request of requests()) this.answer(request, 'success')
      await this.settle()
    }
    const open = this.model.calls.filter((call) => this.model.isOpen(call))
    if (open.length > 0)
      throw new Error(`Never answered: ${open.map(({ name }) => name).join(', ')}\n${this.describe()}`)
    this.view.unmount()
    await rest()
    if (seen.length > 0) throw new Error(`${seen.splice(0).join('\n')}\n${this.describe()}`)
  }

  /** Leaves nothing behind for the next walk, whatever happened in this one. */
  async end() {
    cleanup()
    for (const call of this.abortable()) this.abort(call)
    do {
      for (const request of this.waiting()) this.answer(request, 'success')
      await rest()
      for (const request of this.server.requests) if (request.state === 'answered') request.state = 'read'
    } while (this.waiting().length > 0)
    seen.splice(0)
  }

  private describe() {
    const { calls, providers } = this.model
    return JSON.stringify({
      calls: calls.map(({ provider, hook, aborts, ...call }: ModelCall & { aborts?: unknown }) => ({
        ...call,
        provider: provider?.id,
        hook: hook?.id,
      })),
      requests: this.server.requests,
      providers,
      spec: this.spec,
    }).replaceAll('},{', '},\n{')
  }
}

/** What must never be seen: unhandled rejections, errors of React, errors that are no callback's own. */
export const seen: string[] = []

function behave(manner: Manner): unknown {
  if (manner === 'throws') throw new CallbackFault()
  if (manner === 'rejects') return Promise.reject(new CallbackFault())
  return manner === 'neverSettles' ? new Promise(() => undefined) : undefined
}
