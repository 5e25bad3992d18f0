import { screen, waitFor } from '@testing-library/react'
import { type CiamEvent, CiamProvider, PasswordExpiringPrompt, useSignIn, useSkipPasswordUpdate } from 'ciam-react'
import { beforeEach, expect, it, vi } from 'vitest'
import { openForm } from '../../support/openForm.js'
import { button } from '../../support/queries.js'
import { renderInProvider } from '../../support/renderInProvider.js'
import { renderPrompt } from '../../support/renderPrompt.js'
import { setUpServer } from '../../support/setUpServer.js'
import { setUpUser } from '../../support/setUpUser.js'

const onEvent = vi.fn<(event: CiamEvent) => void>()
const events = () => onEvent.mock.calls.map(([event]) => event)
/** What each event says, without its time and its flow. */
const told = () => events().map(({ time: _, flowId: __, ...rest }) => rest)
const type = (name: CiamEvent['type']) => ({ type: name })

beforeEach(() => onEvent.mockReset())

it('tells of the question, the press and the skip, each once in StrictMode too, before the application’s own callback', async () => {
  const before = Date.now()
  const onSignedIn = vi.fn()
  const { user } = await renderPrompt({ onSignedIn }, { provider: { onEvent } })
  expect(told()).toEqual([type('promptShown')])
  await user.click(button('Not now'))
  await screen.findByRole('heading', { name: 'You’re signed in' })
  expect(told()).toEqual([type('promptShown'), type('skipPressed'), type('skipped')])
  expect(onEvent.mock.invocationCallOrder.at(-1)).toBeLessThan(onSignedIn.mock.invocationCallOrder[0] ?? 0)
  const times = events().map(({ time }) => time)
  expect(times).toEqual([...times].sort((one, other) => one - other))
  expect(times[0]).toBeGreaterThanOrEqual(before)
  expect(times.at(-1)).toBeLessThanOrEqual(Date.now())
})

it('tells of a failure with its code and outcome, of a second one, and of the reload that is offered then', async () => {
  const onReload = vi.fn()
  const { user, emulator } = await renderPrompt({ onReload }, { provider: { onEvent } })
  emulator.failNext({ kind: 'network' })
  await user.click(button('Not now'))
  await screen.findByRole('alert')
  emulator.failNext({ kind: 'busy' })
  await user.click(button('Try again'))
  await user.click(await screen.findByRole('button', { name: 'Reload page' }))
  expect(onReload).toHaveBeenCalledOnce()
  expect(told()).toEqual([
    type('promptShown'),
    type('skipPressed'),
    { type: 'failed', operation: 'skip', code: 'NETWORK', outcome: 'unknown' },
    type('skipPressed'),
    { type: 'failed', operation: 'skip', code: 'SERVER_BUSY', outcome: 'unknown' },
    type('reloadPressed'),
  ])
})

it('tells of a sign-in that has lapsed', async () => {
  const { user } = await renderPrompt({}, { provider: { onEvent, stateToken: 'nobody-has-issued-this' } })
  await user.click(button('Not now'))
  await screen.findByRole('button', { name: 'Sign in again' })
  expect(told().at(-1)).toEqual({ type: 'lapsed', operation: 'skip', code: 'INVALID_STATE_TOKEN', outcome: 'refused' })
})

it('tells of the form, of a refused password and of the change, all in the flow of the question', async () => {
  const { submit } = await openForm({}, { provider: { onEvent } })
  await submit('demo', 'demo-demo-1')
  await screen.findByRole('alert')
  await submit('demo', 'Green-Kettle-42')
  await screen.findByRole('heading', { name: 'You’re signed in' })
  expect(told()).toEqual([
    type('promptShown'),
    type('formOpened'),
    { type: 'failed', operation: 'change', code: 'PASSWORD_REFUSED', outcome: 'refused' },
    type('changed'),
  ])
  expect(new Set(events().map(({ flowId }) => flowId)).size).toBe(1)
})

it('holds nothing secret and nothing personal, and another flow for another token', async () => {
  const server = setUpServer()
  const tokens = [await server.issue(), await server.issue()]
  const flows: unknown[] = []
  for (const stateToken of tokens) {
    onEvent.mockReset()
    const { user, unmount } = await renderPrompt({}, { server, provider: { onEvent, stateToken } })
    await user.click(button('Not now'))
    await screen.findByRole('heading', { name: 'You’re signed in' })
    const text = JSON.stringify(events())
    for (const secret of [...tokens, 'demo', 'login.example.com', server.emulator.requests.at(-1)?.path])
      expect(text).not.toContain(secret)
    expect(Object.keys(Object.assign({}, ...events())).sort()).toEqual(['flowId', 'time', 'type'])
    flows.push(...new Set(events().map(({ flowId }) => flowId)))
    unmount()
  }
  expect(new Set(flows).size).toBe(2)
  for (const flow of flows) expect(flow).toMatch(/^\d+\.\d+$/)
})

it('tells of a hook’s skip, and of a sign-in that failed, which has no flow yet', async () => {
  const server = setUpServer()
  const user = setUpUser()
  renderInProvider(<Hooks />, { config: server.config, stateToken: await server.issue(), onEvent })
  await user.click(button('Skip'))
  await waitFor(() => expect(told()).toEqual([type('skipPressed'), type('skipped')]))
  await user.click(button('Sign in'))
  await waitFor(() => expect(events()).toHaveLength(3))
  expect(events()[2]).toMatchObject({ type: 'failed', operation: 'signIn', outcome: 'refused', flowId: undefined })
})

function Hooks() {
  const skip = useSkipPasswordUpdate()
  const signIn = useSignIn()
  return (
    <>
      <button type="button" onClick={() => skip.mutate()}>
        Skip
      </button>
      <button type="button" onClick={() => signIn.mutate({ userName: 'demo', password: 'wrong' })}>
        Sign in
      </button>
    </>
  )
}

it('says nothing of a call whose token was replaced', async () => {
  const { user, hold, config, rerender } = await renderPrompt({}, { provider: { onEvent } })
  const release = hold()
  await user.click(button('Not now'))
  rerender(
    <CiamProvider config={config} stateToken="another-token-of-the-test" onEvent={onEvent}>
      <PasswordExpiringPrompt />
    </CiamProvider>,
  )
  release()
  await waitFor(() => expect(told().filter(({ type }) => type === 'promptShown')).toHaveLength(2))
  expect(told().map(({ type }) => type)).not.toContain('skipped')
})

it('is not held up by what the application’s function throws', async () => {
  const reported = vi.fn()
  vi.stubGlobal('reportError', reported)
  const fail = () => {
    throw new Error('The application failed.')
  }
  const { user } = await renderPrompt({}, { provider: { onEvent: fail } })
  await user.click(button('Not now'))
  await screen.findByRole('heading', { name: 'You’re signed in' })
  expect(reported).toHaveBeenCalledWith(new Error('The application failed.'))
  vi.unstubAllGlobals()
})
