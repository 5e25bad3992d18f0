import { render, screen } from '@testing-library/react'
import { useChangePassword, useCiam, useCiamFlow, useSignIn, useSkipPasswordUpdate } from 'ciam-react'
import { type FormEvent, StrictMode } from 'react'
import { describe, expect, it, vi } from 'vitest'
import { renderInProvider } from '../../support/renderInProvider.js'
import { setUpServer } from '../../support/setUpServer.js'
import { setUpUser } from '../../support/setUpUser.js'

/** A whole sign-in without any component of ours. */
function OwnFlow() {
  const flow = useCiamFlow()
  const { setStateToken } = useCiam()
  const signIn = useSignIn()
  const skip = useSkipPasswordUpdate()
  const change = useChangePassword()
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    const [name = '', password = ''] = new FormData(event.currentTarget).getAll('text').map(String)
    if (flow.status === 'signedOut') signIn.mutate({ userName: name, password })
    else change.mutate({ oldPassword: name, newPassword: password })
  }
  return (
    <main data-status={flow.status} data-user={'userName' in flow ? flow.userName : undefined}>
      {flow.status !== 'signedIn' && flow.status !== 'mfaRequired' && (
        <form onSubmit={submit}>
          <input name="text" aria-label="first" />
          <input name="text" aria-label="second" />
          <button type="submit">submit</button>
        </form>
      )}
      <button type="button" onClick={() => skip.mutate()}>
        skip
      </button>
      <button type="button" onClick={() => setStateToken(undefined)}>
        start over
      </button>
      <button type="button" onClick={() => setStateToken('another')}>
        another token
      </button>
      {(signIn.error ?? skip.error ?? change.error)?.code}
    </main>
  )
}

function renderFlow(stateToken?: string, server = setUpServer()) {
  const user = setUpUser()
  const view = renderInProvider(<OwnFlow />, { config: server.config, stateToken })
  const main = screen.getByRole('main')
  const reach = (status: string) => vi.waitFor(() => expect(main.dataset.status).toBe(status))
  const press = (name: string) => user.click(screen.getByRole('button', { name }))
  const submit = async (first: string, second: string) => {
    for (const [label, text] of [
      ['first', first],
      ['second', second],
    ] as const) {
      await user.clear(screen.getByLabelText(label))
      await user.type(screen.getByLabelText(label), text)
    }
    await press('submit')
  }
  return { ...server, ...view, main, reach, press, submit }
}

describe('useCiamFlow', () => {
  it('goes from signed out over a warning and a skip to signed in', async () => {
    const { reach, submit, press, main } = renderFlow()
    await reach('signedOut')
    await submit('demo', 'demo')
    await reach('passwordExpiring')
    expect(main.dataset.user).toBe('demo')
    await press('skip')
    await reach('signedIn')
  })

  it('goes over a warning, a failed change and a skip', async () => {
    const { reach, submit, press } = renderFlow()
    await submit('demo', 'demo')
    await reach('passwordExpiring')
    await submit('wrong', 'New-pass-2')
    await screen.findByText('PASSWORD_REFUSED')
    await reach('passwordExpiring')
    await press('skip')
    await reach('signedIn')
  })

  it('goes over an expired password and a change', async () => {
    const { reach, submit } = renderFlow()
    await submit('expired', 'expired')
    await reach('passwordExpired')
    await submit('expired', 'New-pass-2')
    await reach('signedIn')
  })

  it('stops at a second factor, which is the application’s', async () => {
    const { reach, submit, press, emulator } = renderFlow()
    await submit('mfa', 'mfa')
    await reach('mfaRequired')
    await press('skip')
    await screen.findByText('MISSING_STATE_TOKEN')
    expect(emulator.requests.map(({ path }) => path)).toEqual(['/api/v2/sdk/login'])
  })

  it.each([
    ['demo', 'passwordExpiring'],
    ['expired', 'passwordExpired'],
    ['mfa', 'mfaRequired'],
    ['welcome', 'signedIn'],
  ])('starts over from %s with setStateToken(undefined)', async (name, status) => {
    const { reach, submit, press } = renderFlow()
    await submit(name, name)
    await reach(status)
    await press('start over')
    await reach('signedOut')
    await submit('demo', 'demo')
    await reach('passwordExpiring')
  })

  it('takes a token from outside for a warning, of which nothing else is known', async () => {
    const server = setUpServer()
    const { reach, press, main } = renderFlow(await server.issue(), server)
    await reach('passwordExpiring')
    expect(main.dataset.user).toBeUndefined()
    await press('skip')
    await reach('signedIn')
  })

  it('drops policy, name and kind with the token that they came with', async () => {
    const { reach, submit, press, main } = renderFlow()
    await submit('expired', 'expired')
    await reach('passwordExpired')
    await press('another token')
    await reach('passwordExpiring')
    expect(main.dataset.user).toBeUndefined()
  })

  it('goes on from signed in when a new token comes', async () => {
    const server = setUpServer()
    const { reach, press, update } = renderFlow(await server.issue(), server)
    await press('skip')
    await reach('signedIn')
    update({ stateToken: await server.issue() })
    await reach('passwordExpiring')
    await press('skip')
    await reach('signedIn')
  })

  it('stays where it is when a sign-in is refused', async () => {
    const { reach, submit } = renderFlow()
    await submit('demo', 'wrong')
    await screen.findByText('SERVER_REJECTED')
    await reach('signedOut')
  })

  it('says what to do where there is no provider', () => {
    const silent = vi.spyOn(console, 'error').mockImplementation(() => undefined)
    expect(() =>
      render(
        <StrictMode>
          <OwnFlow />
        </StrictMode>,
      ),
    ).toThrow('useCiamFlow was called outside <CiamProvider>')
    silent.mockRestore()
  })
})
