import { inspect } from 'node:util'
import { dehydrate, QueryClient } from '@tanstack/react-query'
import { act, waitFor } from '@testing-library/react'
import {
  type ChangePasswordVariables,
  type CiamError,
  type CiamFlow,
  type SignedIn,
  type UseChangePasswordOptions,
  useChangePassword,
  useCiam,
  useCiamFlow,
  useSkipPasswordUpdate,
} from 'ciam-react'
import { describe, expect, expectTypeOf, it, vi } from 'vitest'
import { renderInProvider } from '../../support/renderInProvider.js'
import { setUpServer } from '../../support/setUpServer.js'

interface Seen {
  flow: CiamFlow
  change: ReturnType<typeof useChangePassword>
  skip: ReturnType<typeof useSkipPasswordUpdate>
  stateToken: string | undefined
}
const passwords = { oldPassword: 'demo', newPassword: 'New-secret-2' }

function Probe({ options, latest }: { options: UseChangePasswordOptions; latest: { current?: Seen } }) {
  const flow = useCiamFlow()
  const change = useChangePassword(options)
  const skip = useSkipPasswordUpdate()
  const { stateToken } = useCiam()
  latest.current = { flow, change, skip, stateToken }
  return null
}

/** Renders `useChangePassword`, and shows what the hooks say after the latest render. */
async function renderChange(options: UseChangePasswordOptions = {}, userName = 'demo', queryClient?: QueryClient) {
  const server = setUpServer()
  const stateToken = await server.issue(userName)
  const latest: { current?: Seen } = {}
  const view = renderInProvider(<Probe options={options} latest={latest} />, {
    config: server.config,
    stateToken,
    queryClient,
  })
  const now = () => {
    if (!latest.current) throw new Error('Nothing was rendered.')
    return latest.current
  }
  const change = async (variables: ChangePasswordVariables = passwords) => {
    await act(async () => {
      await now()
        .change.mutateAsync(variables)
        .catch(() => undefined)
      // TanStack tells its observers a moment later.
      await new Promise((resolve) => setTimeout(resolve))
    })
  }
  return { ...server, ...view, stateToken, now, change }
}

describe('useChangePassword', () => {
  it('signs in, clears the token, and tells the flow', async () => {
    const onSuccess = vi.fn<(signedIn: SignedIn) => void>()
    const { change, now, emulator } = await renderChange({ onSuccess: (signedIn) => onSuccess(signedIn) })
    expect(emulator.requests).toEqual([])
    await change()
    expect(now().change.data).toMatchObject({ sessionToken: expect.stringMatching(/./), expiresInSeconds: 43_200 })
    expect(now().flow).toEqual({ status: 'signedIn', signedIn: now().change.data })
    expect(now().stateToken).toBeUndefined()
    expect(onSuccess).toHaveBeenCalledExactlyOnceWith(now().change.data)
    expect(emulator.requests[0]?.body).toEqual({ old_password: 'demo', new_password: 'New-secret-2' })
  })

  it('keeps the token after a refusal, so that another password or a skip can follow', async () => {
    const onError = vi.fn<(error: CiamError) => void>()
    const { change, now, stateToken } = await renderChange({ onError: (error) => onError(error) })
    await change({ oldPassword: 'wrong', newPassword: 'New-secret-2' })
    expect(now().change.error).toMatchObject({
      code: 'PASSWORD_REFUSED',
      serverMessage: 'The old password is incorrect',
    })
    expect(onError).toHaveBeenCalledOnce()
    expect(now().stateToken).toBe(stateToken)
    expect(now().flow.status).toBe('passwordExpiring')
    await change()
    expect(now().flow.status).toBe('signedIn')
  })

  it('can be followed by a skip', async () => {
    const { change, now } = await renderChange()
    await change({ oldPassword: 'wrong', newPassword: 'New-secret-2' })
    act(() => now().skip.mutate())
    await waitFor(() => expect(now().flow.status).toBe('signedIn'))
  })

  it('is STATE_TOKEN_IN_USE while a skip is under way, and nothing is sent', async () => {
    const { now, emulator } = await renderChange()
    act(() => {
      now().skip.mutate()
      now().change.mutate(passwords)
    })
    await waitFor(() => expect(now().change.error).toMatchObject({ code: 'STATE_TOKEN_IN_USE' }))
    await waitFor(() => expect(now().flow.status).toBe('signedIn'))
    expect(emulator.requests.map(({ path }) => path)).toEqual(['/api/v2/sdk/pwd/skip-update'])
  })

  it('sends one request for a double submit', async () => {
    const { now, emulator } = await renderChange()
    act(() => {
      now().change.mutate(passwords)
      now().change.mutate({ ...passwords })
    })
    await waitFor(() => expect(now().flow.status).toBe('signedIn'))
    expect(emulator.requests).toHaveLength(1)
  })

  it('is MISSING_STATE_TOKEN without a token', async () => {
    const { update, now, change, emulator } = await renderChange()
    update({ stateToken: undefined })
    await change()
    expect(now().change.error).toMatchObject({ code: 'MISSING_STATE_TOKEN', recovery: 'sign-in-again' })
    expect(emulator.requests).toEqual([])
  })

  it('starts again with a new state token', async () => {
    const { update, now, change, issue } = await renderChange()
    await change({ oldPassword: 'wrong', newPassword: 'New-secret-2' })
    update({ stateToken: await issue() })
    await waitFor(() => expect(now().change.isIdle).toBe(true))
    expect(now().change.error).toBeNull()
  })

  it('takes both passwords, and gives a session', () => {
    expectTypeOf<Parameters<Seen['change']['mutate']>[0]>().toEqualTypeOf<ChangePasswordVariables>()
    expectTypeOf<Seen['change']['variables']>().toEqualTypeOf<void | undefined>()
    expectTypeOf<Seen['change']['data']>().toEqualTypeOf<SignedIn | undefined>()
  })
})

it('keeps passwords and tokens out of the mutation cache, the callbacks, the console, the errors and every storage', async () => {
  const calls = (['log', 'info', 'warn', 'error', 'debug'] as const).map((name) =>
    vi.spyOn(console, name).mockImplementation(() => undefined),
  )
  const queryClient = new QueryClient()
  const written: string[] = []
  queryClient.getMutationCache().subscribe((event) => {
    // What stands for the passwords there has nothing in it.
    if ('mutation' in event) expect(Reflect.ownKeys(Object(event.mutation?.state.variables))).toEqual([])
    written.push(
      inspect(
        queryClient
          .getMutationCache()
          .getAll()
          .map(({ state }) => state),
        { depth: 6 },
      ),
    )
    written.push(JSON.stringify(dehydrate(queryClient, { shouldDehydrateMutation: () => true })))
  })
  const rest: unknown[] = []
  const { change, now, stateToken } = await renderChange(
    {
      onSuccess: (_, ...others) => rest.push(others[0]),
      onError: (error, ...others) => rest.push(inspect(error, { depth: 10 }), others[0]),
      onSettled: (_, error, ...others) => rest.push(inspect(error, { depth: 10 }), others[0]),
    },
    'demo',
    queryClient,
  )
  await change({ oldPassword: 'Wrong-secret-1', newPassword: 'New-secret-2' })
  await change()
  const { data } = now().change
  if (!data) throw new Error('The change failed.')

  expect(written.length).toBeGreaterThan(4)
  const everywhere = [
    ...written,
    inspect(rest, { depth: 10 }),
    JSON.stringify(calls.map((call) => call.mock.calls)),
    JSON.stringify([{ ...localStorage }, { ...sessionStorage }, history.state]),
    document.cookie,
    location.href,
    document.documentElement.outerHTML,
  ].join('\n')
  for (const secret of ['Wrong-secret-1', 'New-secret-2', stateToken, data.sessionToken, data.idToken ?? '?'])
    expect(everywhere).not.toContain(secret)
  for (const call of calls) call.mockRestore()
})
