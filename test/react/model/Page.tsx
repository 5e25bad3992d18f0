import {
  type Ciam,
  type CiamConfig,
  type CiamFlow,
  CiamProvider,
  PasswordExpiringPrompt,
  useChangePassword,
  useCiam,
  useCiamFlow,
  useSignIn,
  useSkipPasswordUpdate,
} from 'ciam-react'
import { Activity, type Dispatch, type SetStateAction, StrictMode, useState } from 'react'

/** What an application's callback does after it has taken note. */
export type Manner = 'returns' | 'throws' | 'rejects' | 'neverSettles'
/** Who holds the token: the provider, or an owner who agrees to every change, or one who never does. */
export type OwnerKind = 'none' | 'agrees' | 'refuses'

/** A prompt, or a probe of all hooks. */
export interface HookSpec {
  readonly id: number
  readonly isPrompt: boolean
  readonly manner: Manner
  readonly opensForm: boolean
}

/** One place for a provider on the page. */
export interface SlotSpec {
  readonly owner: OwnerKind
  readonly id: number | undefined
  readonly prop: string | undefined
  readonly domain: string
  readonly locale: string | undefined
  readonly isHidden: boolean
  readonly hooks: readonly HookSpec[]
}

export interface PageSpec {
  readonly isStrict: boolean
  readonly slots: readonly SlotSpec[]
}

/** The hooks of a probe, as its latest render left them. */
export interface Probed {
  skip: ReturnType<typeof useSkipPasswordUpdate>
  change: ReturnType<typeof useChangePassword>
  signIn: ReturnType<typeof useSignIn>
}

/** What the page hands out, and whom it tells. */
export interface Wiring {
  readonly fetch: NonNullable<CiamConfig['fetch']>
  setSpec: Dispatch<SetStateAction<PageSpec>>
  readonly providers: Map<number, { ciam: Ciam; flow: CiamFlow }>
  readonly probes: Map<number, Probed>
  readonly onCallback: (hook: HookSpec, event: string) => unknown
  readonly onOwnerAsked: (slot: number, provider: number, token: string | undefined) => void
}

/** An outcome as the model writes it. */
export function written(data: unknown, error: unknown): string {
  if (error) {
    const { code, serverMessage = '', cause } = Object(error)
    const number = code === 'NETWORK' ? Object(cause).message : serverMessage
    return `error ${code ?? String(error)}${number ? ` ${number}` : ''}`
  }
  const { sessionToken, stateToken } = Object(data)
  return `success ${sessionToken ?? stateToken}`
}

function Reader({ id, wiring }: { id: number; wiring: Wiring }) {
  wiring.providers.set(id, { ciam: useCiam(), flow: useCiamFlow() })
  return null
}

function Probe({ hook, wiring }: { hook: HookSpec; wiring: Wiring }) {
  const options = (name: string) => ({
    onSuccess: (data: unknown) => wiring.onCallback(hook, `${name} ${written(data, null)}`),
    onError: (error: unknown) => wiring.onCallback(hook, `${name} ${written(null, error)}`),
  })
  const skip = useSkipPasswordUpdate(options('skip'))
  const change = useChangePassword(options('change'))
  const signIn = useSignIn(options('signIn'))
  wiring.probes.set(hook.id, { skip, change, signIn })
  return null
}

function Prompt({ hook, wiring }: { hook: HookSpec; wiring: Wiring }) {
  return (
    <div data-prompt={hook.id}>
      <PasswordExpiringPrompt
        autoFocus={false}
        onSignedIn={(session) => wiring.onCallback(hook, `skip ${written(session, null)}`)}
        onError={(error) => wiring.onCallback(hook, `skip ${written(null, error)}`)}
        onReload={() => undefined}
        onChangePassword={hook.opensForm ? undefined : () => undefined}
      />
    </div>
  )
}

function Slot({ spec, index, wiring }: { spec: SlotSpec; index: number; wiring: Wiring }) {
  const { id, owner, prop, domain, locale, isHidden, hooks } = spec
  if (id === undefined) return null
  const device = { fingerprint: 'test', operatingSystem: 'test', userAgent: 'test' }
  const ask = (token: string | undefined) => {
    wiring.onOwnerAsked(index, id, token)
    if (owner === 'agrees')
      wiring.setSpec((page) => ({
        ...page,
        slots: page.slots.map((slot, at) => (at === index ? { ...slot, prop: token } : slot)),
      }))
  }
  return (
    <Activity mode={isHidden ? 'hidden' : 'visible'}>
      <CiamProvider
        key={id}
        config={{ domain, clientId: 'demo-client', locale, device, fetch: wiring.fetch }}
        stateToken={prop}
        onStateTokenChange={owner === 'none' ? undefined : ask}
      >
        <Reader id={id} wiring={wiring} />
        {hooks.map((hook) =>
          hook.isPrompt ? (
            <Prompt key={hook.id} hook={hook} wiring={wiring} />
          ) : (
            <Probe key={hook.id} hook={hook} wiring={wiring} />
          ),
        )}
      </CiamProvider>
    </Activity>
  )
}

function Slots({ spec: initial, wiring }: { spec: PageSpec; wiring: Wiring }) {
  const [spec, setSpec] = useState(initial)
  wiring.setSpec = setSpec
  return spec.slots.map((slot, index) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: a slot is its place on the page.
    <Slot key={index} spec={slot} index={index} wiring={wiring} />
  ))
}

/** The application: providers, prompts and hooks, drawn from one description. */
export function Page(props: { spec: PageSpec; wiring: Wiring }) {
  const slots = <Slots {...props} />
  return props.spec.isStrict ? <StrictMode>{slots}</StrictMode> : slots
}
