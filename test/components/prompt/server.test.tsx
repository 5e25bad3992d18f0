import { act, screen } from '@testing-library/react'
import { CiamProvider, PasswordExpiringPrompt } from 'ciam-react'
import { de } from 'ciam-react/locales/de'
import { StrictMode } from 'react'
import { hydrateRoot } from 'react-dom/client'
import { renderToString } from 'react-dom/server'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { heading } from '../../support/queries.js'
import { renderFlow } from '../../support/renderFlow.js'
import { renderPrompt } from '../../support/renderPrompt.js'
import { setUpServer } from '../../support/setUpServer.js'

afterEach(() => {
  document.body.replaceChildren()
  vi.useRealTimers()
  vi.restoreAllMocks()
})

function App({ locale, passwordExpiresAt }: { locale?: string; passwordExpiresAt?: Date }) {
  const { config } = setUpServer(undefined, { locale })
  return (
    <StrictMode>
      <CiamProvider config={config} stateToken="state-token-of-the-test" locales={[de]}>
        <PasswordExpiringPrompt {...(passwordExpiresAt && { passwordExpiresAt })} />
      </CiamProvider>
    </StrictMode>
  )
}

it('renders on a server, naming no day, for the server does not know the user’s time zone', () => {
  const html = renderToString(<App passwordExpiresAt={new Date()} />)
  expect(html).toContain('Your password will expire soon')
  expect(html).toContain('Change password')
  expect(html).not.toContain('state-token-of-the-test')
})

it.each([undefined, 'de', 'de-AT', 'fr'])('is taken over without a warning, with the locale %s', async (locale) => {
  const complaints = vi.spyOn(console, 'error')
  const warnings = vi.spyOn(console, 'warn')
  vi.useFakeTimers({ toFake: ['Date'] })
  vi.setSystemTime(new Date('2026-05-11T09:00'))
  const app = <App {...(locale && { locale })} passwordExpiresAt={new Date('2026-05-14T09:00')} />
  const container = document.createElement('div')
  container.innerHTML = renderToString(app)
  document.body.append(container)
  const markup = screen.getByRole('region')
  const mismatches: unknown[] = []
  const root = await act(() => hydrateRoot(container, app, { onRecoverableError: (error) => mismatches.push(error) }))
  expect(mismatches).toEqual([])
  expect(complaints).not.toHaveBeenCalled()
  expect(warnings).not.toHaveBeenCalled()
  expect(screen.getByRole('region')).toBe(markup)
  expect(heading().textContent).toContain('3')
  expect(markup.lang).toBe(locale?.startsWith('de') ? 'de' : 'en')
  act(() => root.unmount())
})

it('names the day on a server that is told the moment and the time zone, and is taken over as it is', async () => {
  const complaints = vi.spyOn(console, 'error')
  const { config } = setUpServer(undefined, { locale: 'de' })
  const app = (
    <CiamProvider config={config} stateToken="state-token-of-the-test" locales={[de]}>
      <PasswordExpiringPrompt
        passwordExpiresAt={new Date('2026-05-14T20:00Z')}
        now={new Date('2026-05-11T06:00Z')}
        timeZone="Asia/Shanghai"
      />
    </CiamProvider>
  )
  const html = renderToString(app)
  expect(html).toContain('Ihr Passwort läuft in 4 Tagen ab')
  const container = document.createElement('div')
  container.innerHTML = html
  document.body.append(container)
  const mismatches: unknown[] = []
  const root = await act(() => hydrateRoot(container, app, { onRecoverableError: (error) => mismatches.push(error) }))
  expect(mismatches).toEqual([])
  expect(complaints).not.toHaveBeenCalled()
  expect(heading().textContent).toBe('Ihr Passwort läuft in 4 Tagen ab')
  act(() => root.unmount())
})

describe('in development', () => {
  const warnings = vi.fn()
  const markup = (locale: string | undefined) => renderToString(<App {...(locale && { locale })} />)
  beforeEach(() => {
    warnings.mockReset()
    vi.stubEnv('NODE_ENV', 'development')
    vi.spyOn(console, 'warn').mockImplementation(warnings)
  })
  afterEach(() => vi.unstubAllEnvs())

  it('says once that a server without config.locale writes English, which flips in the browser', () => {
    markup('de')
    expect(warnings).not.toHaveBeenCalled()
    markup(undefined)
    markup(undefined)
    expect(warnings).toHaveBeenCalledOnce()
    expect(warnings.mock.lastCall?.[0]).toMatch(/config\.locale.*docs\/server-rendering\.md/)
  })
})

it('never writes a style attribute or a style element', async () => {
  const { user, emulator } = await renderFlow()
  const styled = () => document.querySelectorAll('[style], style').length
  emulator.failNext({ kind: 'network' })
  await user.click(screen.getByRole('button', { name: 'Not now' }))
  await screen.findByRole('alert')
  expect(styled()).toBe(0)
  await user.click(screen.getByRole('button', { name: 'Change password' }))
  await user.type(await screen.findByLabelText('New password'), 'New-pass-2')
  expect(styled()).toBe(0)
})

it('never shows the state token', async () => {
  const { stateToken } = await renderPrompt()
  expect(stateToken).toMatch(/./)
  expect(document.documentElement.outerHTML).not.toContain(stateToken)
})
