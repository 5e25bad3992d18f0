import {
  dehydrate,
  MutationCache,
  notifyManager,
  onlineManager,
  QueryClient,
  QueryClientProvider,
} from '@tanstack/react-query'
import { act, screen, waitFor } from '@testing-library/react'
import {
  type Ciam,
  type CiamError,
  type SignedIn,
  type UseSkipPasswordUpdateOptions,
  type UseSkipPasswordUpdateResult,
  useCiam,
  useSkipPasswordUpdate,
} from 'ciam-react'
import type { ReactNode } from 'react'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { renderInProvider } from '../../support/renderInProvider.js'
import { setUpServer } from '../../support/setUpServer.js'
import { setUpUser } from '../../support/setUpUser.js'

type Skip = UseSkipPasswordUpdateResult

interface SkipButtonProps {
  name?: string
  options?: UseSkipPasswordUpdateOptions
  perCall?: Parameters<Skip['mutate']>[1]
  /** What a click does. Default: it skips. */
  press?: (skip: Skip, ciam: Ciam) => () => void
  /** Collects what the hook returned at each render. */
  seen?: Skip[]
}

function SkipButton({ name = 'Not now', options = {}, perCall, press, seen = [] }: SkipButtonProps) {
  const ciam = useCiam()
  const skip = useSkipPasswordUpdate(options)
  seen.push(skip)
  const onClick = press?.(skip, ciam) ?? (() => skip.mutate(undefined, perCall))
  return (
    <button type="button" data-status={skip.status} onClick={onClick}>
      {name}
    </button>
  )
}

function Token() {
  return <output>{useCiam().stateToken ?? 'no token'}</output>
}

const button = (name = 'Not now') => screen.getByRole('button', { name })
const statusOf = (name?: string) => button(name).getAttribute('data-status')
const reaches = (status: Skip['status'], name?: string) => waitFor(() => expect(statusOf(name)).toBe(status))
const tokenShown = () => screen.getByRole('status').textContent

async function setUp(latencyMs = 20) {
  const server = setUpServer({ latencyMs })
  return { ...server, stateToken: await server.issue(), user: setUpUser() }
}

let reported: unknown[] = []
beforeEach(() => {
  reported = []
  vi.stubGlobal('reportError', (error: unknown) => reported.push(error))
})
afterEach(() => {
  vi.unstubAllGlobals()
  onlineManager.setOnline(true)
})

describe('useSkipPasswordUpdate', () => {
  it('does nothing by itself, however often it renders', async () => {
    const { emulator, config, stateToken } = await setUp()
    const view = renderInProvider(<SkipButton />, { config, stateToken })
    view.update({})
    view.update({ config: { ...config } })
    await new Promise((resolve) => setTimeout(resolve, 50))
    expect(emulator.requests).toEqual([])
    expect(statusOf()).toBe('idle')
  })

  it('signs in when it is told to', async () => {
    const { emulator, config, stateToken, user } = await setUp()
    const onSuccess = vi.fn<(signedIn: SignedIn) => void>()
    const seen: Skip[] = []
    renderInProvider(<SkipButton options={{ onSuccess }} seen={seen} />, { config, stateToken })
    await user.click(button())
    await reaches('success')
    expect(emulator.requests).toHaveLength(1)
    expect(emulator.requests[0]).toMatchObject({ method: 'GET', headers: { 'x-state-token': stateToken } })
    expect(onSuccess.mock.lastCall?.[0]).toMatchObject({
      expiresInSeconds: 43_200,
      idTokenClaims: { aud: 'demo-client' },
    })
    expect(seen.at(-1)).toMatchObject({ isSuccess: true, error: null, variables: undefined })
    expect(seen.at(-1)?.data).toBe(onSuccess.mock.lastCall?.[0])
  })

  it('sends one request and calls onSuccess once for a double click', async () => {
    const { emulator, config, stateToken, user } = await setUp()
    const onSuccess = vi.fn()
    renderInProvider(<SkipButton options={{ onSuccess }} />, { config, stateToken })
    await user.dblClick(button())
    await user.click(button())
    await reaches('success')
    expect(emulator.requests).toHaveLength(1)
    expect(onSuccess).toHaveBeenCalledTimes(1)
  })

  it('sends one request when two hooks skip the same token at once, and both get the session', async () => {
    const { emulator, config, stateToken, user } = await setUp()
    const sessions: string[] = []
    const options = { onSuccess: ({ sessionToken }: SignedIn) => void sessions.push(sessionToken) }
    renderInProvider(
      <>
        <SkipButton name="one" options={options} />
        <SkipButton name="two" options={options} />
        <Token />
      </>,
      { config, stateToken },
    )
    await user.click(button('one'))
    await user.click(button('two'))
    await waitFor(() => expect(sessions).toHaveLength(2))
    expect(sessions[0]).toBe(sessions[1])
    expect(emulator.requests).toHaveLength(1)
    await waitFor(() => expect(tokenShown()).toBe('no token'))
  })

  it('calls onSuccess and clears the token although it was unmounted before the answer', async () => {
    const { emulator, config, stateToken, user } = await setUp(50)
    const onSuccess = vi.fn()
    const view = renderInProvider(
      <>
        <SkipButton options={{ onSuccess }} />
        <Token />
      </>,
      { config, stateToken },
    )
    await user.click(button())
    view.update({}, <Token />)
    expect(screen.queryByRole('button')).toBe(null)
    await waitFor(() => expect(onSuccess).toHaveBeenCalledTimes(1))
    await waitFor(() => expect(tokenShown()).toBe('no token'))
    expect(emulator.requests).toHaveLength(1)
  })

  it('clears the token after the callbacks ran, those of the call too', async () => {
    const { config, stateToken, user } = await setUp()
    const order: string[] = []
    const log = (name: string) => () => void order.push(name)
    const options = { onMutate: log('onMutate'), onSuccess: log('onSuccess'), onSettled: log('onSettled') }
    const perCall = { onSuccess: log('call onSuccess'), onSettled: log('call onSettled') }
    renderInProvider(<SkipButton options={options} perCall={perCall} />, {
      config,
      stateToken,
      onStateTokenChange: (token) => void order.push(`token ${token}`),
    })
    await user.click(button())
    await waitFor(() => expect(order).toContain('token undefined'))
    expect(order).toEqual(['onMutate', 'onSuccess', 'onSettled', 'call onSuccess', 'call onSettled', 'token undefined'])
  })

  it('waits for no callback: one that never settles holds nothing up', async () => {
    const { config, stateToken, user } = await setUp(0)
    const changes: unknown[] = []
    const never = () => new Promise(() => undefined)
    renderInProvider(<SkipButton options={{ onSuccess: never, onSettled: never }} perCall={{ onSuccess: never }} />, {
      config,
      stateToken,
      onStateTokenChange: (token) => void changes.push(token),
    })
    await user.click(button())
    await reaches('success')
    expect(changes).toEqual([undefined])
  })

  it.each([
    [
      'throws',
      () => {
        throw new Error('the application’s own fault')
      },
    ],
    ['rejects', () => Promise.reject(new Error('the application’s own fault'))],
  ])('reports it when a callback %s, and is signed in all the same', async (_, fail) => {
    const { config, stateToken, user } = await setUp()
    const onError = vi.fn()
    renderInProvider(
      <>
        <SkipButton
          options={{ onSuccess: fail, onSettled: fail, onError }}
          perCall={{ onSuccess: fail, onSettled: fail }}
        />
        <Token />
      </>,
      { config, stateToken },
    )
    await user.click(button())
    await waitFor(() => expect(tokenShown()).toBe('no token'))
    expect(statusOf()).toBe('success')
    expect(onError).not.toHaveBeenCalled()
    expect(reported.map(String)).toEqual(Array(4).fill('Error: the application’s own fault'))
  })

  it('keeps its own error when onError throws', async () => {
    const { emulator, config, stateToken, user } = await setUp()
    const seen: Skip[] = []
    const options = {
      onError: () => {
        throw new Error('the application’s own fault')
      },
    }
    emulator.failNext({ kind: 'busy' })
    renderInProvider(<SkipButton options={options} seen={seen} />, { config, stateToken })
    await user.click(button())
    await reaches('error')
    expect(seen.at(-1)?.error).toMatchObject({ code: 'SERVER_BUSY' })
    expect(reported).toHaveLength(1)
  })

  it.each([
    [{ kind: 'busy' }, 'SERVER_BUSY'],
    [{ kind: 'network' }, 'NETWORK'],
    [{ kind: 'redirect' }, 'UNEXPECTED_RESPONSE'],
    [{ kind: 'access-denied' }, 'ACCESS_DENIED'],
  ] as const)('ends %j as %s, never as a success, and keeps the token', async (fault, code) => {
    const { emulator, config, stateToken, user } = await setUp()
    const onSuccess = vi.fn()
    const onError = vi.fn<(error: CiamError) => void>()
    emulator.failNext(fault)
    renderInProvider(
      <>
        <SkipButton options={{ onSuccess, onError }} />
        <Token />
      </>,
      { config, stateToken },
    )
    await user.click(button())
    await reaches('error')
    expect(onError.mock.lastCall?.[0]).toMatchObject({ name: 'CiamError', code })
    expect(onSuccess).not.toHaveBeenCalled()
    expect(tokenShown()).toBe(stateToken)
  })

  it('is MISSING_STATE_TOKEN without a token, and nothing is sent', async () => {
    const { emulator, config, user } = await setUp()
    const seen: Skip[] = []
    renderInProvider(<SkipButton seen={seen} />, { config })
    await user.click(button())
    await reaches('error')
    expect(seen.at(-1)?.error?.code).toBe('MISSING_STATE_TOKEN')
    expect(emulator.requests).toEqual([])
  })

  it('repeats nothing, also where the host’s defaults say so', async () => {
    const { emulator, config, stateToken, user } = await setUp(0)
    const queryClient = new QueryClient({ defaultOptions: { mutations: { retry: 3, retryDelay: 0 } } })
    emulator.failNext({ kind: 'network' })
    renderInProvider(<SkipButton />, { config, stateToken, queryClient })
    await user.click(button())
    await reaches('error')
    await new Promise((resolve) => setTimeout(resolve, 30))
    expect(emulator.requests).toHaveLength(1)
  })

  it('sends when the browser thinks that it is offline, also where the host’s defaults say otherwise', async () => {
    const { emulator, config, stateToken, user } = await setUp(0)
    const queryClient = new QueryClient({ defaultOptions: { mutations: { networkMode: 'online' } } })
    onlineManager.setOnline(false)
    emulator.failNext({ kind: 'network' })
    const seen: Skip[] = []
    renderInProvider(<SkipButton seen={seen} />, { config, stateToken, queryClient })
    await user.click(button())
    await reaches('error')
    expect(seen.at(-1)).toMatchObject({ isPaused: false, error: { code: 'NETWORK', recovery: 'try-again' } })
  })

  it('can be tried again after an error, and reset', async () => {
    const { emulator, config, stateToken, user } = await setUp(0)
    const seen: Skip[] = []
    emulator.failNext({ kind: 'busy' }, 2)
    renderInProvider(<SkipButton seen={seen} />, { config, stateToken })
    await user.click(button())
    await reaches('error')
    act(() => seen.at(-1)?.reset())
    await reaches('idle')
    expect(seen.at(-1)).toMatchObject({ error: null, data: undefined })
    await user.click(button())
    await reaches('error')
    await user.click(button())
    await reaches('success')
  })

  it('gives mutateAsync the session, or the error', async () => {
    const { emulator, config, stateToken } = await setUp(0)
    const seen: Skip[] = []
    emulator.failNext({ kind: 'busy' })
    renderInProvider(<SkipButton seen={seen} />, { config, stateToken })
    await act(async () => {
      await expect(seen.at(-1)?.mutateAsync()).rejects.toMatchObject({ code: 'SERVER_BUSY' })
    })
    await act(async () => {
      await expect(seen.at(-1)?.mutateAsync()).resolves.toMatchObject({ expiresInSeconds: 43_200 })
    })
  })

  it('keeps mutate and mutateAsync the same over renders', async () => {
    const { config, stateToken } = await setUp(0)
    const seen: Skip[] = []
    const view = renderInProvider(<SkipButton seen={seen} />, { config, stateToken })
    const { mutate, mutateAsync } = seen.at(-1) ?? {}
    view.update({ config: { ...config } })
    expect(seen.at(-1)?.mutate).toBe(mutate)
    expect(seen.at(-1)?.mutateAsync).toBe(mutateAsync)
  })

  it('may be handed to onClick as it is: the event is no variable of its', async () => {
    const { config, stateToken, user } = await setUp(0)
    // As JavaScript, where nothing says that the event is not for it.
    const press = (skip: Skip): (() => void) => Reflect.get(skip, 'mutate')
    renderInProvider(<SkipButton press={press} />, { config, stateToken })
    await user.click(button())
    await reaches('success')
  })

  it('uses the token that was set in the same handler', async () => {
    const { emulator, config, stateToken, issue, user } = await setUp(0)
    const fresh = await issue()
    const press =
      (skip: Skip, { setStateToken }: Ciam) =>
      () => {
        setStateToken(fresh)
        skip.mutate()
      }
    renderInProvider(<SkipButton press={press} />, { config, stateToken })
    await user.click(button())
    await reaches('success')
    expect(emulator.requests.map(({ headers }) => headers['x-state-token'])).toEqual([fresh])
  })

  it('sends the newer token’s request when two are skipped in one handler, and nothing comes of the older', async () => {
    const { emulator, config, stateToken, issue, user } = await setUp(0)
    const fresh = await issue('nopolicy')
    const errors: unknown[] = []
    const options = { onError: (error: CiamError) => void errors.push(error) }
    const press =
      (skip: Skip, { setStateToken }: Ciam) =>
      () => {
        skip.mutate()
        setStateToken(fresh)
        skip.mutate()
      }
    renderInProvider(<SkipButton options={options} press={press} />, { config, stateToken })
    await user.click(button())
    await reaches('success')
    expect(emulator.requests.filter(({ status }) => status).map(({ headers }) => headers['x-state-token'])).toEqual([
      fresh,
    ])
    expect(errors).toEqual([])
  })
})

describe('a new state token', () => {
  it('resets the error of the old one', async () => {
    const { emulator, config, stateToken, issue, user } = await setUp(0)
    emulator.failNext({ kind: 'busy' })
    const view = renderInProvider(<SkipButton />, { config, stateToken })
    await user.click(button())
    await reaches('error')
    view.update({ stateToken: await issue() })
    await reaches('idle')
  })

  it('is not touched by the answer to the old one, whose callbacks are never called', async () => {
    const { config, stateToken, issue, user } = await setUp(80)
    const fresh = await issue('nopolicy')
    const onSuccess = vi.fn()
    const view = renderInProvider(
      <>
        <SkipButton options={{ onSuccess }} />
        <Token />
      </>,
      { config, stateToken },
    )
    await user.click(button())
    view.update({ stateToken: fresh })
    await reaches('idle')
    expect(tokenShown()).toBe(fresh)
    await user.click(button())
    await waitFor(() => expect(tokenShown()).toBe('no token'))
    expect(onSuccess).toHaveBeenCalledTimes(1)
  })

  it.each([
    ['as microtasks', queueMicrotask],
    ['at once', (notify: () => void) => notify()],
    ['at the next frame', (notify: () => void) => void setTimeout(notify, 16)],
  ])('is told from the old one where the host has TanStack notify %s: its own error stays', async (_, schedule) => {
    notifyManager.setScheduler(schedule)
    try {
      const { emulator, config, stateToken, user } = await setUp(0)
      const seen: Skip[] = []
      emulator.failNext({ kind: 'busy' })
      renderInProvider(<SkipButton seen={seen} />, { config, stateToken })
      await user.click(button())
      await waitFor(() => expect(seen.map(({ status }) => status)).toContain('error'))
      await new Promise((resolve) => setTimeout(resolve, 40))
      expect(statusOf()).toBe('error')
    } finally {
      notifyManager.setScheduler((notify) => void setTimeout(notify, 0))
    }
  })
})

describe('the QueryClient', () => {
  const inHost = (queryClient: QueryClient) => (inner: ReactNode) => (
    <QueryClientProvider client={queryClient}>{inner}</QueryClientProvider>
  )

  it('is the host’s where there is one', async () => {
    const { config, stateToken, user } = await setUp()
    const queryClient = new QueryClient()
    renderInProvider(<SkipButton />, { config, stateToken }, inHost(queryClient))
    await user.click(button())
    expect(queryClient.isMutating()).toBe(1)
    await reaches('success')
  })

  it('is the one of the queryClient prop before the host’s', async () => {
    const { config, stateToken, user } = await setUp()
    const [own, host] = [new QueryClient(), new QueryClient()]
    renderInProvider(<SkipButton />, { config, stateToken, queryClient: own }, inHost(host))
    await user.click(button())
    expect([own.isMutating(), host.isMutating()]).toEqual([1, 0])
    await reaches('success')
  })

  it('never holds a token, at no moment and nowhere', async () => {
    const { emulator, config, stateToken, user } = await setUp(30)
    const found: string[] = []
    const secrets = [stateToken]
    const search = (value: unknown, path: string, seen = new Set<unknown>()) => {
      if (typeof value === 'string' && secrets.some((secret) => value.includes(secret))) found.push(path)
      if (typeof value !== 'object' || value === null || value instanceof WeakMap || seen.has(value)) return
      seen.add(value)
      if (value instanceof Map) for (const [key, inner] of value) search([key, inner], `${path}<>`, seen)
      else if (value instanceof Set) for (const inner of value) search(inner, `${path}<>`, seen)
      else for (const key of Reflect.ownKeys(value)) search(Reflect.get(value, key), `${path}.${String(key)}`, seen)
    }
    const look = (moment: string) => {
      for (const mutation of queryClient.getMutationCache().getAll()) {
        search(mutation.state, `${moment}: state`)
        search(mutation.options, `${moment}: options`)
        search(mutation.meta, `${moment}: meta`)
      }
      const text = JSON.stringify([
        queryClient
          .getMutationCache()
          .getAll()
          .map(({ state, options }) => [state, options]),
        dehydrate(queryClient, { shouldDehydrateMutation: () => true }),
      ])
      for (const secret of secrets) if (text.includes(secret)) found.push(`${moment}: JSON`)
    }
    const queryClient = new QueryClient({
      mutationCache: new MutationCache({
        onMutate: (...args) => search(args.slice(0, 1), 'cache onMutate'),
        onSuccess: (...args) => void look(`cache onSuccess ${args.length}`),
      }),
      defaultOptions: { mutations: { gcTime: 60_000 } },
    })
    queryClient.getMutationCache().subscribe(({ type }) => look(type))
    const onSuccess = ({ sessionToken, idToken = '' }: SignedIn) => {
      secrets.push(sessionToken, idToken)
      look('onSuccess')
    }
    emulator.failNext({
      kind: 'response',
      status: 400,
      body: { error_code: 'IDAAS.SDK.PARAM.0014', error_msg: `Invalid state token ${stateToken}` },
    })
    renderInProvider(<SkipButton options={{ onSuccess }} />, { config, stateToken, queryClient })
    await user.click(button())
    await reaches('error')
    look('after the error')
    await user.click(button())
    look('meanwhile')
    await reaches('success')
    look('after the success')
    expect(secrets).toHaveLength(3)
    expect(found).toEqual([])
  })

  it('drops the mutation from the cache as soon as nothing observes it', async () => {
    const { config, stateToken, user } = await setUp(0)
    const queryClient = new QueryClient({ defaultOptions: { mutations: { gcTime: 60_000 } } })
    const view = renderInProvider(<SkipButton />, { config, stateToken, queryClient })
    await user.click(button())
    await reaches('success')
    view.unmount()
    await waitFor(() => expect(queryClient.getMutationCache().getAll()).toEqual([]))
  })

  it('passes on the options that are the application’s: meta, scope', async () => {
    const { config, stateToken, user } = await setUp()
    const queryClient = new QueryClient()
    renderInProvider(<SkipButton options={{ meta: { team: 'identity' }, scope: { id: 'sign-in' } }} />, {
      config,
      stateToken,
      queryClient,
    })
    await user.click(button())
    expect(queryClient.getMutationCache().getAll()[0]?.options).toMatchObject({
      meta: { team: 'identity' },
      scope: { id: 'sign-in' },
      retry: false,
      networkMode: 'always',
    })
    await reaches('success')
  })
})
