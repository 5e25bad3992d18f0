import { act, render, screen, waitFor } from '@testing-library/react'
import {
  type Ciam,
  type CiamConfig,
  type CiamFlow,
  CiamProvider,
  type CiamProviderProps,
  PasswordExpiringPrompt,
  useCiam,
  useCiamFlow,
} from 'ciam-react'
import { renderToString } from 'react-dom/server'
import { describe, expect, it, vi } from 'vitest'
import { testConfig } from '../../support/testConfig.js'

const config: CiamConfig = {
  ...testConfig,
  fetch: async () => Response.json({ status: 'SUCCESS', session_token: 's' }),
}
const data = '{"minLength":8,"maxLength":18}'
const policy = { minLength: 8, maxLength: 18 }
const expired = { status: 'PASSWORD_EXPIRED', state_token: 'expired-token', data, userName: 'ada' }
const session = {
  sessionToken: 's',
  expiresInSeconds: 60,
  expiresAt: new Date(0),
  idToken: undefined,
  idTokenClaims: undefined,
}

interface Seen {
  flow?: CiamFlow
  ciam?: Ciam
}

function Probe({ seen }: { seen: Seen }) {
  seen.flow = useCiamFlow()
  seen.ciam = useCiam()
  return null
}

function renderFlow(props: Partial<CiamProviderProps>) {
  const seen: Seen = {}
  const tree = (changes: Partial<CiamProviderProps>) => (
    <CiamProvider config={config} {...changes}>
      <Probe seen={seen} />
      {changes.children}
    </CiamProvider>
  )
  const view = render(tree(props))
  return { ...view, seen, update: (changes: Partial<CiamProviderProps>) => view.rerender(tree(changes)) }
}

describe('the answer of the application’s own login call', () => {
  it.each([
    [
      'raw PASSWORD_WARN',
      { status: 'PASSWORD_WARN', state_token: 'a', data },
      { status: 'passwordExpiring', stateToken: 'a', passwordPolicy: policy, userName: undefined },
    ],
    [
      'raw PASSWORD_EXPIRED with a name',
      expired,
      { status: 'passwordExpired', stateToken: 'expired-token', passwordPolicy: policy, userName: 'ada' },
    ],
    [
      'raw PASSWORD_EXPIRED whose data is no JSON',
      { ...expired, data: 'none' },
      { status: 'passwordExpired', stateToken: 'expired-token', passwordPolicy: undefined, userName: 'ada' },
    ],
    [
      'read PASSWORD_EXPIRED',
      { status: 'PASSWORD_EXPIRED', stateToken: 'b', passwordPolicy: policy, userName: 'ada' },
      { status: 'passwordExpired', stateToken: 'b', passwordPolicy: policy, userName: 'ada' },
    ],
    [
      'raw MFA_AUTH',
      { status: 'MFA_AUTH', state_token: 'c', data: 'any' },
      { status: 'mfaRequired', stateToken: 'c', data: 'any' },
    ],
    [
      'read MFA_AUTH',
      { status: 'MFA_AUTH', stateToken: 'c', data: 'any' },
      { status: 'mfaRequired', stateToken: 'c', data: 'any' },
    ],
    [
      'raw SUCCESS',
      { status: 'SUCCESS', session_token: 's', expire: 60 },
      { status: 'signedIn', signedIn: { sessionToken: 's', expiresInSeconds: 60 } },
    ],
    ['read SUCCESS', { status: 'SUCCESS', ...session }, { status: 'signedIn', signedIn: session }],
    ['ACCESS_DENIED', { status: 'ACCESS_DENIED' }, { status: 'signedOut' }],
    ['an unknown status', { status: 'PASSWORD_FANCY', state_token: 'd' }, { status: 'signedOut' }],
    ['a token that is missing', { status: 'PASSWORD_WARN' }, { status: 'signedOut' }],
  ] as const)('may be given as the state token, and is set as well: %s', async (_, answer, flow) => {
    const given = renderFlow({ stateToken: answer as NonNullable<CiamProviderProps['stateToken']> })
    await waitFor(() => expect(given.seen.flow).toMatchObject(flow))
    const token = 'passwordPolicy' in flow ? flow.stateToken : undefined
    expect(given.seen.ciam?.stateToken).toBe(token)
    given.unmount()
    const set = renderFlow({})
    act(() => set.seen.ciam?.setStateToken(answer as NonNullable<CiamProviderProps['stateToken']>))
    await waitFor(() => expect(set.seen.flow).toMatchObject(flow))
    expect(set.seen.ciam?.stateToken).toBe(token)
  })

  it('written inline is the same answer at each render', async () => {
    const { seen, update } = renderFlow({ stateToken: { ...expired } })
    await waitFor(() => expect(seen.flow).toMatchObject({ passwordPolicy: policy }))
    act(() => seen.ciam?.setStateToken(undefined))
    update({ stateToken: { ...expired } })
    expect(seen.flow).toEqual({ status: 'signedOut' })
  })

  it('keeps its policy, name and status where the owner hands the bare token back', async () => {
    const onStateTokenChange = vi.fn()
    const { seen, update } = renderFlow({ onStateTokenChange })
    act(() => seen.ciam?.setStateToken(expired))
    expect(onStateTokenChange.mock.calls).toEqual([['expired-token']])
    update({ onStateTokenChange, stateToken: 'expired-token' })
    await waitFor(() =>
      expect(seen.flow).toEqual({
        status: 'passwordExpired',
        stateToken: 'expired-token',
        passwordPolicy: policy,
        userName: 'ada',
      }),
    )
  })
})

describe('the prompt of an expired password, from the answer alone', () => {
  it('opens the form with its rules and the user’s name, and offers no "Not now"', async () => {
    renderFlow({ stateToken: expired, children: <PasswordExpiringPrompt /> })
    expect(screen.getByRole('heading').textContent).toBe('Your password has expired')
    expect(await screen.findByLabelText('New password')).toBeDefined()
    expect(await screen.findByText(/At least 8 characters/)).toBeDefined()
    expect(document.querySelector('input[name=username]')).toHaveProperty('value', 'ada')
    expect(screen.queryByRole('button', { name: 'Not now' })).toBeNull()
  })

  it('leads to the application’s own page where it has one', () => {
    const onChangePassword = vi.fn()
    renderFlow({ stateToken: expired, children: <PasswordExpiringPrompt onChangePassword={onChangePassword} /> })
    expect(document.querySelector('[data-status]')?.getAttribute('data-status')).toBe('expired')
    act(() => screen.getByRole('button', { name: 'Change password' }).click())
    expect(onChangePassword).toHaveBeenCalledOnce()
    expect(screen.queryByRole('button', { name: 'Not now' })).toBeNull()
  })

  it('is rendered by a server', () => {
    const html = renderToString(
      <CiamProvider config={config} stateToken={expired}>
        <PasswordExpiringPrompt />
      </CiamProvider>,
    )
    expect(html).toContain('Your password has expired')
  })

  it('asks no question about a password where a second factor is due', () => {
    renderFlow({ stateToken: { status: 'MFA_AUTH', state_token: 'm' }, children: <PasswordExpiringPrompt /> })
    expect(screen.queryByRole('button', { name: 'Not now' })).toBeNull()
    expect(screen.getByRole('button', { name: 'Sign in again' })).toBeDefined()
  })
})
