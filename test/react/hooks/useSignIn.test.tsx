import { dehydrate, QueryClient } from '@tanstack/react-query'
import { act, screen } from '@testing-library/react'
import {
  type CiamFlow,
  type SignInCredentials,
  type SignInResult,
  type UseSignInOptions,
  useCiam,
  useCiamFlow,
  useSignIn,
} from 'ciam-react'
import { describe, expect, expectTypeOf, it, vi } from 'vitest'
import { renderInProvider } from '../../support/renderInProvider.js'
import { setUpServer } from '../../support/setUpServer.js'

type Seen = { flow: CiamFlow; signIn: ReturnType<typeof useSignIn>; stateToken: string | undefined }

/** Renders `useSignIn`, and shows what the hooks say after the latest render. */
function renderSignIn(options: UseSignInOptions = {}, queryClient?: QueryClient) {
  const server = setUpServer()
  const latest: { current?: Seen } = {}
  const view = renderInProvider(<Probe options={options} latest={latest} />, {
    config: server.config,
    queryClient,
  })
  const now = () => {
    if (!latest.current) throw new Error('Nothing was rendered.')
    return latest.current
  }
  const enter = async (credentials: SignInCredentials) => {
    await act(async () => {
      await now()
        .signIn.mutateAsync(credentials)
        .catch(() => undefined)
      // TanStack tells its observers a moment later.
      await new Promise((resolve) => setTimeout(resolve))
    })
  }
  return { ...server, ...view, now, enter, as: (name: string) => enter({ userName: name, password: name }) }
}

function Probe({ options, latest }: { options: UseSignInOptions; latest: { current?: Seen } }) {
  const flow = useCiamFlow()
  const signIn = useSignIn(options)
  const { stateToken } = useCiam()
  latest.current = { flow, signIn, stateToken }
  return <output>{flow.status}</output>
}

const Flow = () => <output>now {useCiamFlow().status}</output>

describe('useSignIn', () => {
  it('does nothing by itself', () => {
    const { emulator, now } = renderSignIn()
    expect(now().flow).toEqual({ status: 'signedOut' })
    expect(now().signIn.isIdle).toBe(true)
    expect(emulator.requests).toEqual([])
  })

  it.each([
    ['demo', 'passwordExpiring', 'PASSWORD_WARN'],
    ['expired', 'passwordExpired', 'PASSWORD_EXPIRED'],
  ])('leads %s to %s, with the state token, the policy and the user name', async (name, status, result) => {
    const { as, now } = renderSignIn()
    await as(name)
    const { flow, signIn, stateToken } = now()
    expect(flow).toEqual({
      status,
      stateToken: expect.stringMatching(/./),
      passwordPolicy: { minLength: 8, maxLength: 18, pattern: expect.any(RegExp) },
      userName: name,
    })
    expect(signIn.data).toMatchObject({ status: result })
    expect(stateToken).toBe('stateToken' in flow && flow.stateToken)
  })

  it('takes the identifier for the user name', async () => {
    const { enter, now } = renderSignIn()
    await enter({ identifier: 'zhang.wei@example.com', password: 'demo' })
    expect(now().flow).toMatchObject({ status: 'passwordExpiring', userName: 'zhang.wei@example.com' })
  })

  it('hands a second factor over, and keeps its token from the prompt', async () => {
    const { as, now } = renderSignIn()
    await as('mfa')
    expect(now().flow).toEqual({
      status: 'mfaRequired',
      stateToken: expect.stringMatching(/./),
      data: expect.stringContaining('SMS'),
    })
    expect(now().stateToken).toBeUndefined()
  })

  it('leads to the session', async () => {
    const onSuccess = vi.fn<(result: SignInResult) => void>()
    const { as, now } = renderSignIn({ onSuccess: (result) => onSuccess(result) })
    await as('welcome')
    expect(now().flow).toEqual({
      status: 'signedIn',
      signedIn: {
        sessionToken: expect.stringMatching(/./),
        expiresInSeconds: 432_000,
        expiresAt: expect.any(Date),
        idToken: expect.any(String),
        idTokenClaims: expect.any(Object),
        device: { fingerprint: 'test', operatingSystem: 'test', userAgent: 'test', ip: '' },
      },
    })
    expect(now().stateToken).toBeUndefined()
    expect(onSuccess).toHaveBeenCalledOnce()
    expect(onSuccess.mock.lastCall?.[0].status).toBe('SUCCESS')
  })

  it.each([
    ['denied', 'denied', 'ACCESS_DENIED'],
    ['disabled', 'disabled', 'USER_DISABLED'],
    ['locked', 'locked', 'SERVER_REJECTED'],
    ['demo', 'wrong', 'SERVER_REJECTED'],
  ])('leaves %s / %s where they are, with %s', async (userName, password, code) => {
    const onError = vi.fn()
    const { enter, now } = renderSignIn({ onError: (error) => onError(error.code) })
    await enter({ userName, password })
    expect(now().signIn.error).toMatchObject({ code })
    expect(now().flow).toEqual({ status: 'signedOut' })
    expect(onError).toHaveBeenCalledExactlyOnceWith(code)
    await enter({ userName: 'welcome', password: 'welcome' })
    expect(now().signIn.error).toBeNull()
    expect(now().flow.status).toBe('signedIn')
  })

  it('sends the same credentials once, however often they are submitted', async () => {
    const { now, emulator } = renderSignIn()
    act(() => {
      for (let press = 0; press < 3; press++) now().signIn.mutate({ userName: 'demo', password: 'demo' })
    })
    await screen.findByText('passwordExpiring')
    expect(emulator.requests).toHaveLength(1)
  })

  it('moves the flow on although the form was unmounted before the answer', async () => {
    const server = setUpServer()
    const latest: { current?: Seen } = {}
    const { update } = renderInProvider(<Probe options={{}} latest={latest} />, { config: server.config })
    act(() => latest.current?.signIn.mutate({ userName: 'demo', password: 'demo' }))
    update({}, <Flow />)
    await screen.findByText('now passwordExpiring')
  })

  it('takes credentials, and gives a result to branch on', () => {
    expectTypeOf<Parameters<Seen['signIn']['mutate']>[0]>().toEqualTypeOf<SignInCredentials>()
    expectTypeOf<Seen['signIn']['variables']>().toEqualTypeOf<void | undefined>()
    expectTypeOf<Seen['signIn']['data']>().toEqualTypeOf<SignInResult | undefined>()
  })
})

describe('secrets', () => {
  it('never reach the mutation cache, the console or a storage, at no moment', async () => {
    const calls = (['log', 'info', 'warn', 'error', 'debug'] as const).map((name) =>
      vi.spyOn(console, name).mockImplementation(() => undefined),
    )
    const queryClient = new QueryClient()
    const written: string[] = []
    const notes: unknown[] = []
    queryClient.getMutationCache().subscribe((event) => {
      notes.push('mutation' in event ? event.mutation?.state.variables : undefined)
      written.push(JSON.stringify(event, (key, value) => (key === 'observer' ? undefined : value)) ?? '')
      written.push(
        JSON.stringify(dehydrate(queryClient, { shouldDehydrateMutation: () => true, serializeData: (data) => data })),
      )
    })
    const { enter, now } = renderSignIn({}, queryClient)
    await enter({ userName: 'demo', password: 'Wrong-secret-1' })
    await enter({ userName: 'demo', password: 'demo' })
    const { flow } = now()
    const tokens = 'stateToken' in flow ? [flow.stateToken] : []
    await enter({ userName: 'welcome', password: 'welcome' })
    const after = now().flow
    if (after.status === 'signedIn') tokens.push(after.signedIn.sessionToken, after.signedIn.idToken ?? '?')
    expect(tokens).toHaveLength(3)

    expect(notes.length).toBeGreaterThan(3)
    // What stands for the credentials there has nothing in it.
    for (const variables of notes) expect(Reflect.ownKeys(Object(variables))).toEqual([])
    expect(now().signIn.variables).toBeUndefined()
    const everywhere = [
      ...written,
      JSON.stringify(calls.map((call) => call.mock.calls)),
      JSON.stringify({ ...localStorage }),
      JSON.stringify({ ...sessionStorage }),
      document.cookie,
      location.href,
      JSON.stringify(history.state),
      document.documentElement.outerHTML,
    ].join('\n')
    for (const secret of ['Wrong-secret-1', ...tokens]) expect(everywhere).not.toContain(secret)
    for (const call of calls) call.mockRestore()
  })
})
