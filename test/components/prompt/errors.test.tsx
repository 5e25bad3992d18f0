import { screen, waitFor, within } from '@testing-library/react'
import type { CiamError, CiamErrorCode } from 'ciam-react'
import type { CiamEmulatorFault } from 'ciam-react/testing'
import { describe, expect, it, vi } from 'vitest'
import { en } from '../../../src/locales/en.js'
import { button, expectFocus, heading } from '../../support/queries.js'
import { renderPrompt } from '../../support/renderPrompt.js'
import { setUpServer } from '../../support/setUpServer.js'
import { shownError } from '../../support/shownError.js'

const refuses = (error_code: string, status = 400): CiamEmulatorFault => ({
  kind: 'response',
  status,
  body: { error_code, error_msg: '<b>the words of the server</b>' },
})
const card = () => screen.getByRole('region')

const fixedByTrying: [CiamErrorCode, () => Parameters<typeof renderPrompt>[1] & { fault?: CiamEmulatorFault }][] = [
  ['SERVER_BUSY', () => ({ fault: { kind: 'busy' } })],
  ['SERVER_BUSY', () => ({ fault: { kind: 'response', status: 429, headers: { 'Retry-After': '5' } } })],
  ['SERVER_BUSY', () => ({ fault: { kind: 'response', status: 502, body: '<html>Bad gateway</html>' } })],
  ['NETWORK', () => ({ fault: { kind: 'network' } })],
  ['TIMEOUT', () => ({ fault: { kind: 'hang' }, server: setUpServer(undefined, { timeoutMs: 1_000 }) })],
]

describe('failed', () => {
  it.each(fixedByTrying)('%s is explained, and trying again works', async (code, setUp) => {
    const { fault, ...options } = setUp()
    const { user, emulator, calls } = await renderPrompt({}, options)
    if (fault) emulator.failNext(fault)
    await user.click(button('Not now'))
    const alert = await screen.findByRole('alert')
    const [title, text] = shownError(code)
    await expectFocus(() => within(alert).getByText(title))
    expect(within(alert).getByText(text)).toBeDefined()
    expect(card().dataset.status).toBe('failed')
    expect(heading().textContent).toBe('Your password will expire soon')
    expect(screen.getAllByRole('button').map((element) => element.textContent)).toEqual([
      'Try again',
      'Change password',
    ])
    await user.click(button('Try again'))
    await screen.findByRole('heading', { name: 'You’re signed in' })
    expect(calls('skip-update')).toBe(2)
  })

  it('DEVICE_UNAVAILABLE is explained, and trying again reads the device again', async () => {
    const fingerprint = vi
      .fn<() => Promise<string>>()
      .mockRejectedValueOnce(new Error('blocked'))
      .mockResolvedValue('f')
    const device = { fingerprint, operatingSystem: 'test', userAgent: 'test' }
    const { user, emulator } = await renderPrompt({}, { server: setUpServer(undefined, { device }) })
    await user.click(button('Not now'))
    expect((await screen.findByRole('alert')).textContent).toContain(en.errors.DEVICE_UNAVAILABLE[0])
    expect(emulator.requests).toEqual([])
    await user.click(button('Try again'))
    await screen.findByRole('heading', { name: 'You’re signed in' })
  })

  it('takes the alert away while trying again, and announces a new one when that fails too', async () => {
    const onError = vi.fn()
    const { user, emulator, hold } = await renderPrompt({ onError })
    emulator.failNext({ kind: 'network' }, 2)
    await user.click(button('Not now'))
    const first = await screen.findByRole('alert')
    const release = hold()
    const tryAgain = button('Try again')
    await user.click(tryAgain)
    expect(screen.queryByRole('alert')).toBeNull()
    expect(tryAgain.textContent).toBe('Continuing…')
    expect(document.activeElement).toBe(tryAgain)
    expect(screen.queryByRole('button', { name: 'Not now' })).toBeNull()
    release()
    const second = await screen.findByRole('alert')
    expect(second).not.toBe(first)
    await waitFor(() => expect(second.contains(document.activeElement)).toBe(true))
    expect(onError).toHaveBeenCalledTimes(2)
  })

  it('after a lost answer: trying again finds the token spent, and asks for a new sign-in', async () => {
    const { user, emulator } = await renderPrompt()
    emulator.failNext({ kind: 'lost-answer' })
    await user.click(button('Not now'))
    await user.click(await screen.findByRole('button', { name: 'Try again' }))
    await screen.findByRole('heading', { name: 'Sign in again to continue' })
  })

  it('lets the password be changed instead', async () => {
    const onChangePassword = vi.fn()
    const { user, emulator } = await renderPrompt({ onChangePassword })
    emulator.failNext({ kind: 'network' })
    await user.click(button('Not now'))
    await screen.findByRole('alert')
    await user.click(button('Change password'))
    expect(onChangePassword).toHaveBeenCalledOnce()
  })
})

describe('ended', () => {
  it.each([
    ['INVALID_STATE_TOKEN', { stateToken: 'spent' }],
    ['MISSING_STATE_TOKEN', { stateToken: undefined }],
  ] as const)('%s asks for a new sign-in', async (code, provider) => {
    const onSignInAgain = vi.fn()
    const { user } = await renderPrompt({ onSignInAgain }, { provider })
    await user.click(button('Not now'))
    const [title, text] = shownError(code)
    const alert = await screen.findByRole('alert')
    await expectFocus(() => within(alert).getByRole('heading', { name: title }))
    expect(within(alert).getByText(`${text} Your password hasn’t changed.`)).toBeDefined()
    expect(card().dataset.status).toBe('ended')
    expect(screen.getAllByRole('button')).toEqual([button('Sign in again')])
    await user.click(button('Sign in again'))
    expect(onSignInAgain).toHaveBeenCalledExactlyOnceWith()
  })

  it('leads out by a reload where the application has no way to sign in again', async () => {
    const onReload = vi.fn()
    const { user } = await renderPrompt({ onReload }, { provider: { stateToken: 'spent' } })
    await user.click(button('Not now'))
    await screen.findByRole('heading', { name: 'Sign in again to continue' })
    await user.click(button('Sign in again'))
    expect(onReload).toHaveBeenCalledOnce()
  })

  it('starts again with a new state token', async () => {
    const { user, emulator, change } = await renderPrompt({}, { provider: { stateToken: 'spent' } })
    await user.click(button('Not now'))
    await screen.findByRole('heading', { name: 'Sign in again to continue' })
    change({}, { stateToken: await emulator.issueStateToken({ userName: 'demo' }) })
    await user.click(await screen.findByRole('button', { name: 'Not now' }))
    await screen.findByRole('heading', { name: 'You’re signed in' })
  })
})

const refusals: [CiamErrorCode, CiamEmulatorFault | undefined, string?][] = [
  ['ACCESS_DENIED', undefined, 'refused'],
  ['USER_DISABLED', undefined, 'suspended'],
  ['USER_NOT_FOUND', undefined, 'removed'],
  ['USER_LOCKED', refuses('SDK.LOGIN.1003')],
  ['SERVER_REJECTED', refuses('SDK.COMMON.1006')],
  ['UNEXPECTED_RESPONSE', { kind: 'response', status: 200, body: '<html>A captive portal</html>' }],
  ['UNEXPECTED_RESPONSE', { kind: 'redirect' }],
  ['UNEXPECTED_RESPONSE', { kind: 'response', status: 200, body: { status: 'SUCCESS' } }],
  ['INCOMPLETE_DEVICE_INFORMATION', refuses('IDAAS.SDK.PARAM.0001')],
  ['MISSING_CLIENT_ID', refuses('IDAAS.SDK.PARAM.0002')],
  ['UNREGISTERED_APP', refuses('IDAAS.SDK.PARAM.0003')],
]

describe('refused', () => {
  it.each(refusals)('%s is said, with a way back', async (code, fault, userName = 'demo') => {
    const onSignInAgain = vi.fn()
    const onSignedIn = vi.fn()
    const onError = vi.fn<(error: CiamError) => void>()
    const { user, emulator } = await renderPrompt({ onSignInAgain, onSignedIn, onError }, { userName })
    if (fault) emulator.failNext(fault)
    await user.click(button('Not now'))
    const [title, text] = shownError(code)
    const alert = await screen.findByRole('alert')
    await expectFocus(() => within(alert).getByRole('heading', { name: title }))
    expect(within(alert).getByText(text)).toBeDefined()
    expect(card().dataset.status).toBe('refused')
    expect(document.body.innerHTML).not.toContain('words of the server')
    expect(screen.getAllByRole('button')).toEqual([button('Back to sign-in')])
    await user.click(button('Back to sign-in'))
    expect(onSignInAgain).toHaveBeenCalledOnce()
    expect(onSignedIn).not.toHaveBeenCalled()
    expect(onError).toHaveBeenCalledOnce()
    expect(onError.mock.lastCall?.[0].code).toBe(code)
  })

  it('is what a skip of an expired password ends with', async () => {
    const server = setUpServer()
    const stateToken = await server.emulator.issueStateToken({ userName: 'demo', kind: 'PASSWORD_EXPIRED' })
    const { user } = await renderPrompt({}, { server, provider: { stateToken } })
    await user.click(button('Not now'))
    await screen.findByRole('heading', { name: 'You can’t sign in here' })
  })
})

it('reports what onError throws, and shows the error all the same', async () => {
  const reported = vi.fn()
  vi.stubGlobal('reportError', reported)
  try {
    const onError = () => {
      throw new Error('The application failed.')
    }
    const { user, emulator } = await renderPrompt({ onError })
    emulator.failNext({ kind: 'network' })
    await user.click(button('Not now'))
    await screen.findByRole('alert')
    expect(reported).toHaveBeenCalledExactlyOnceWith(new Error('The application failed.'))
  } finally {
    vi.unstubAllGlobals()
  }
})

it('covers every code between the views, the form and the configuration', () => {
  const shown = [...fixedByTrying, ...refusals].map(([code]) => code)
  const elsewhere = ['DEVICE_UNAVAILABLE', 'INVALID_STATE_TOKEN', 'MISSING_STATE_TOKEN']
  // An invalid configuration throws while the provider renders; two operations at once need the form; a lost part needs a
  // browser; a cancelled call is shown to nobody.
  const never = [
    'INVALID_CONFIG',
    'STATE_TOKEN_IN_USE',
    'PART_UNAVAILABLE',
    'CANCELLED',
    'WRONG_CREDENTIALS',
    'PASSWORD_REFUSED',
    'APP_DISABLED',
  ]
  expect(Object.keys(en.errors).sort()).toEqual([...new Set([...shown, ...elsewhere, ...never])].sort())
})
