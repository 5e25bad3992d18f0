import { configure, render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import {
  type CiamConfig,
  CiamProvider,
  type CiamProviderProps,
  PasswordExpiringPrompt,
  type PasswordExpiringPromptProps,
  useCiamFlow,
  useSignIn,
} from 'ciam-react'
import { type CiamEmulatorOptions, createCiamEmulator } from 'ciam-react/testing'
import { type ReactNode, StrictMode } from 'react'
import { vi } from 'vitest'

// What is waited for comes at once; where a machine is busy, "at once" may take seconds.
configure({ asyncUtilTimeout: 10_000 })
vi.setConfig({ testTimeout: 30_000 })

/** The person's fingers, without pauses. */
export const setUpUser = () => userEvent.setup({ delay: null })

/** An emulator, a configuration that leads to it, and a gate that can hold its answers back. */
export function setUpServer(options?: CiamEmulatorOptions, changes?: Partial<CiamConfig>) {
  const emulator = createCiamEmulator({ logPasswords: true, ...options })
  let gate = Promise.resolve()
  const config: CiamConfig = {
    domain: 'login.example.com',
    clientId: 'demo-client',
    device: { fingerprint: 'test', operatingSystem: 'test', userAgent: 'test' },
    fetch: async (...args) => {
      await gate
      return emulator.fetch(...args)
    },
    ...changes,
  }
  return {
    emulator,
    config,
    /** How often an endpoint was called. */
    calls: (path: string) => emulator.requests.filter((request) => request.path.endsWith(path)).length,
    /** Holds every answer back until the function that it returns is called. */
    hold: () => {
      let release = () => {}
      gate = new Promise((resolve) => {
        release = resolve
      })
      return () => release()
    },
  }
}

interface Surroundings extends Omit<CiamProviderProps, 'config' | 'children'> {
  config: CiamConfig
  userName?: string
  emulator: ReturnType<typeof createCiamEmulator>
}

/** Renders children in a provider that holds a fresh state token, or the one that is given. */
export async function renderInProvider(children: ReactNode, { userName = 'demo', emulator, ...props }: Surroundings) {
  const stateToken = 'stateToken' in props ? props.stateToken : await emulator.issueStateToken({ userName })
  const tree = (inner: ReactNode, changes: Partial<CiamProviderProps> = {}) => (
    <StrictMode>
      <CiamProvider {...props} stateToken={stateToken} {...changes}>
        {inner}
      </CiamProvider>
    </StrictMode>
  )
  const view = render(tree(children))
  return {
    ...view,
    stateToken,
    update: (inner: ReactNode, changes?: Partial<CiamProviderProps>) => view.rerender(tree(inner, changes)),
  }
}

interface PromptOptions {
  userName?: string
  server?: ReturnType<typeof setUpServer>
  provider?: Partial<CiamProviderProps>
}

/** The prompt for a person who was just warned, with an `onChangePassword` of the application's unless told otherwise. */
export async function renderPrompt(props: PasswordExpiringPromptProps = {}, options: PromptOptions = {}) {
  const server = options.server ?? setUpServer()
  const prompt = (changes: PasswordExpiringPromptProps = {}) => (
    <PasswordExpiringPrompt onChangePassword={() => undefined} {...props} {...changes} />
  )
  const view = await renderInProvider(prompt(), {
    emulator: server.emulator,
    config: server.config,
    ...(options.userName !== undefined && { userName: options.userName }),
    ...options.provider,
  })
  return {
    ...server,
    ...view,
    user: setUpUser(),
    /** Renders again, with other props of the prompt or of the provider. */
    change: (changes: PasswordExpiringPromptProps, provider?: Partial<CiamProviderProps>) =>
      view.update(prompt(changes), provider),
  }
}

function SignInFirst({ userName, children }: { userName: string; children: ReactNode }) {
  const flow = useCiamFlow()
  const signIn = useSignIn()
  if (flow.status !== 'signedOut') return children
  return (
    <button type="button" onClick={() => signIn.mutate({ userName, password: userName })}>
      Sign in
    </button>
  )
}

/** The prompt after a sign-in by `useSignIn`, so that it knows the policy and the user name. The form opens in place. */
export async function renderFlow(
  props: PasswordExpiringPromptProps = {},
  { userName = 'demo', server = setUpServer(), provider = {} }: PromptOptions = {},
) {
  const user = setUpUser()
  const view = render(
    <StrictMode>
      <CiamProvider config={server.config} {...provider}>
        <SignInFirst userName={userName}>
          <PasswordExpiringPrompt {...props} />
        </SignInFirst>
      </CiamProvider>
    </StrictMode>,
  )
  await user.click(screen.getByRole('button', { name: 'Sign in' }))
  await screen.findByRole('heading')
  return { ...server, ...view, user }
}

export const button = (name: string | RegExp) => screen.getByRole('button', { name })
export const heading = () => screen.getByRole('heading')
