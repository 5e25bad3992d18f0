import { QueryClient } from '@tanstack/react-query'
import { act, screen, waitFor } from '@testing-library/react'
import {
  type Ciam,
  type CiamFlow,
  type UseChangePasswordResult,
  type UseSignInResult,
  type UseSkipPasswordUpdateResult,
  useChangePassword,
  useCiam,
  useCiamFlow,
  useSignIn,
  useSkipPasswordUpdate,
} from 'ciam-react'
import { describe, expect, it } from 'vitest'
import { renderInProvider, setUpServer } from './renderHooks.js'

interface Seen {
  ciam: Ciam
  flow: CiamFlow
  signIn: UseSignInResult
  skip: UseSkipPasswordUpdateResult
  change: UseChangePasswordResult
}

function Everything({ seen }: { seen: Seen[] }) {
  const flow = useCiamFlow()
  seen.push({ flow, ciam: useCiam(), signIn: useSignIn(), skip: useSkipPasswordUpdate(), change: useChangePassword() })
  return <output>{flow.status}</output>
}

function setUp(stateToken?: string, latencyMs = 0) {
  const server = setUpServer({ latencyMs })
  const queryClient = new QueryClient()
  const seen: Seen[] = []
  const view = renderInProvider(<Everything seen={seen} />, { config: server.config, stateToken, queryClient })
  const now = () => {
    const latest = seen.at(-1)
    if (!latest) throw new Error('Nothing was rendered.')
    return latest
  }
  return {
    ...server,
    ...view,
    seen,
    now,
    queryClient,
    reaches: (status: CiamFlow['status']) => waitFor(() => expect(screen.getByRole('status').textContent).toBe(status)),
    signIn: (userName: string, password = userName) => act(async () => now().signIn.mutate({ userName, password })),
  }
}

describe('where the person stands', () => {
  it.each([
    ['welcome', 'signedIn'],
    ['demo', 'passwordExpiring'],
    ['expired', 'passwordExpired'],
    ['mfa', 'mfaRequired'],
  ] as const)('after %s signed in: %s', async (userName, status) => {
    const { signIn, reaches, emulator } = setUp()
    await reaches('signedOut')
    await signIn(userName)
    await reaches(status)
    expect(emulator.requests).toHaveLength(1)
  })

  it.each([
    ['denied', 'denied', 'ACCESS_DENIED'],
    ['disabled', 'disabled', 'USER_DISABLED'],
    ['locked', 'locked', 'USER_LOCKED'],
    ['demo', 'wrong', 'SERVER_REJECTED'],
  ])('is signed out still after %s with the password %s was refused: %s', async (userName, password, code) => {
    const { signIn, reaches, now } = setUp()
    await signIn(userName, password)
    await waitFor(() => expect(now().signIn.error?.code).toBe(code))
    await reaches('signedOut')
  })

  it('is at the password, with its policy and the user name, once the server warned', async () => {
    const { signIn, reaches, now } = setUp()
    await signIn('demo')
    await reaches('passwordExpiring')
    const { flow, ciam } = now()
    expect(flow).toMatchObject({ userName: 'demo', passwordPolicy: { minLength: 8, maxLength: 18 } })
    expect(flow).toHaveProperty('stateToken', ciam.stateToken)
  })

  it('is at the password where a token came from outside, with nothing known of its policy', async () => {
    const { now, reaches } = setUp('a-token')
    await reaches('passwordExpiring')
    expect(now().flow).toEqual({
      status: 'passwordExpiring',
      stateToken: 'a-token',
      passwordPolicy: undefined,
      userName: undefined,
    })
  })

  it('is signed in after a skip', async () => {
    const { signIn, reaches, now } = setUp()
    await signIn('demo')
    await reaches('passwordExpiring')
    await act(async () => now().skip.mutate())
    await reaches('signedIn')
    expect(now().flow).toHaveProperty('signedIn', now().skip.data)
    expect(now().ciam.stateToken).toBe(undefined)
  })

  it('is signed in after a change, also of a password that had expired', async () => {
    const { signIn, reaches, now, emulator } = setUp()
    await signIn('expired')
    await reaches('passwordExpired')
    await act(async () => now().change.mutate({ oldPassword: 'expired', newPassword: 'Quill-2026-x' }))
    await reaches('signedIn')
    expect(emulator.requests.at(-1)?.body).toEqual({ old_password: 'expired', new_password: 'Quill-2026-x' })
  })

  it('stays at the password when a change is refused, with the server’s reason', async () => {
    const { signIn, reaches, now } = setUp()
    await signIn('demo')
    await reaches('passwordExpiring')
    await act(async () => now().change.mutate({ oldPassword: 'demo', newPassword: 'short' }))
    await waitFor(() => expect(now().change.error).toMatchObject({ code: 'SERVER_REJECTED' }))
    expect(now().change.error?.serverMessage).toContain('at least 8 characters')
    await reaches('passwordExpiring')
  })

  it('starts over when the token is dropped, also from a session', async () => {
    const { signIn, reaches, now } = setUp()
    await signIn('demo')
    await reaches('passwordExpiring')
    act(() => now().ciam.setStateToken(undefined))
    await reaches('signedOut')
    await signIn('welcome')
    await reaches('signedIn')
    act(() => now().ciam.setStateToken(undefined))
    await reaches('signedOut')
  })

  it('lets only one of a skip and a change for one token pass', async () => {
    const { signIn, reaches, now, emulator } = setUp(undefined, 30)
    await signIn('demo')
    await reaches('passwordExpiring')
    await act(async () => {
      now().skip.mutate()
      now().change.mutate({ oldPassword: 'demo', newPassword: 'Quill-2026-x' })
    })
    await reaches('signedIn')
    expect(now().change.error?.code).toBe('STATE_TOKEN_IN_USE')
    expect(emulator.requests.filter(({ path }) => path.includes('/pwd/'))).toHaveLength(1)
  })

  it('sends a form once that is sent twice, and anew with other contents', async () => {
    const { reaches, now, emulator } = setUp(undefined, 30)
    await act(async () => {
      now().signIn.mutate({ userName: 'demo', password: 'wrong' })
      now().signIn.mutate({ userName: 'demo', password: 'wrong' })
      now().signIn.mutate({ userName: 'demo', password: 'demo' })
    })
    await reaches('passwordExpiring')
    expect(emulator.requests.map(({ body }) => body)).toEqual([
      { user_name: 'demo', password: 'wrong' },
      { user_name: 'demo', password: 'demo' },
    ])
  })

  it('leaves no password and no token in the mutation cache', async () => {
    const { signIn, reaches, now, queryClient } = setUp(undefined, 20)
    const texts: string[] = []
    const look = () =>
      texts.push(
        JSON.stringify(
          queryClient
            .getMutationCache()
            .getAll()
            .map(({ state, options }) => [state, options, Object.entries(state.data ?? {})]),
        ),
      )
    queryClient.getMutationCache().subscribe(look)
    await signIn('demo')
    await reaches('passwordExpiring')
    const { stateToken = 'none' } = now().ciam
    await act(async () => now().change.mutate({ oldPassword: 'demo', newPassword: 'Quill-2026-x' }))
    await reaches('signedIn')
    const { flow } = now()
    const { sessionToken = 'none', idToken = 'none' } = flow.status === 'signedIn' ? flow.signedIn : {}
    expect(texts.length).toBeGreaterThan(3)
    for (const secret of ['"demo"', 'Quill-2026-x', stateToken, sessionToken, idToken])
      for (const text of texts) expect(text).not.toContain(secret)
    expect(now().change.variables).toBe(undefined)
  })
})
