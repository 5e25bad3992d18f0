import { demoUsers } from 'ciam-react/testing'
import { describe, expect, it } from 'vitest'
import accounts from '../../demo/accounts.json' with { type: 'json' }
import { demoPage } from './DemoPage.js'
import { setStage } from './setStage.js'

const stage = setStage('demo')

async function open(options?: Parameters<typeof stage.visit>[0]) {
  const visit = await stage.visit(options)
  return { ...visit, ...demoPage(visit.page) }
}

describe('the demo', () => {
  it('leads from the sign-in over "Not now" to the page "Signed in"', async () => {
    const { page, signIn, button, heading, prompt } = await open()
    await signIn('demo')
    await prompt.waitFor()
    await button('Not now').click()
    await heading('Signed in').waitFor()

    await page.getByText('Welcome back, Zhang Wei.').waitFor()
    const claims = page.locator('dl')
    expect(await claims.locator('div', { hasText: 'api.name' }).getByRole('definition').textContent()).toBe('Zhang Wei')
    expect(await claims.locator('div', { hasText: 'aud' }).getByRole('definition').textContent()).toBe('demo-client')
    expect(await page.getByText(/valid for 12 hours, until /).textContent()).toContain(String(new Date().getFullYear()))

    await button('Sign out').click()
    await heading('Sign in').waitFor()
    expect(stage.received('pwd/skip-update')).toHaveLength(1)
  })

  it('has the application’s server exchange the session for the user, with the device that signed in', async () => {
    const { page, signIn, button } = await open()
    await signIn('demo')
    await button('Not now').click()
    await page.getByText('Welcome back, Zhang Wei.').waitFor()
    const [skip] = stage.received('pwd/skip-update')
    const exchanged = stage.emulator.requests.filter(({ path, status }) => path.includes('/sso/') && status === 200)
    expect(exchanged.map(({ path }) => path)).toEqual([
      '/api/v2/tenant/sso/session-token/sso-ticket',
      '/api/v2/tenant/sso/sso-ticket/verify',
    ])
    for (const { body, headers } of exchanged) {
      expect(body).toMatchObject({
        device_fingerprint: skip?.headers['x-device-fingerprint'],
        operating_sys_version: skip?.headers['x-operating-sys-version'],
        device_ip: expect.stringMatching(/^(::1|(::ffff:)?127\.0\.0\.1)$/),
      })
      // From the server, never from the page.
      expect(headers).not.toHaveProperty('origin')
    }
  })

  it('leaves a user signed in whose name the application’s server cannot fetch', async () => {
    const { page, signIn, heading } = await open()
    stage.emulator.failNext({ kind: 'busy', endpoint: 'sso-ticket' })
    await signIn('welcome')
    await heading('Signed in').waitFor()
    await page.getByText('could not fetch your name').waitFor()
    expect(await page.getByText('valid for').count()).toBe(1)
  })

  it('answers no request to the application’s server that is not the page’s own', async () => {
    const send = (body: string, type: string) =>
      fetch(`${stage.url}/session`, { method: 'POST', headers: { 'content-type': type }, body })
    expect((await send('{}', 'text/plain')).status).toBe(415)
    expect((await send('{}', 'application/json')).status).toBe(400)
    expect((await send('not JSON', 'application/json')).status).toBe(400)
    expect((await send(`"${'x'.repeat(65_536)}"`, 'application/json')).status).toBe(413)
    const device = { fingerprint: 'another', operatingSystem: 'test' }
    const stranger = await send(JSON.stringify({ sessionToken: 'x'.repeat(32), device }), 'application/json')
    expect([stranger.status, await stranger.json()]).toEqual([401, { code: 'REFUSED' }])
    const preflight = await fetch(`${stage.url}/session`, {
      method: 'OPTIONS',
      headers: { origin: 'https://evil.example' },
    })
    expect(preflight.headers.has('access-control-allow-origin')).toBe(false)
  })

  it('knows what follows for each answer to a sign-in', async () => {
    const { page, signIn, heading } = await open()
    for (const [userName, next] of [
      ['welcome', 'Signed in'],
      ['mfa', 'One more step'],
      ['expired', 'Your password has expired'],
      ['nopolicy', 'Your password expires in 5 days'],
      ['hostile', 'Your password expires in 5 days'],
    ] as const) {
      await signIn(userName)
      await heading(next).waitFor()
      await page.reload()
    }
  })

  it('says why somebody cannot sign in', async () => {
    const { signIn, alert } = await open()
    for (const [userName, password, reason] of [
      ['denied', 'denied', 'You can’t sign in here'],
      ['denied', 'denied', 'You don’t have access. Contact support if you need help.'],
      ['disabled', 'disabled', 'Your account is disabled'],
      ['locked', 'Locked-2024', 'It will be unlocked in 30 minutes and 0 seconds'],
      // A word of the server’s text, which is therefore withheld.
      ['locked', 'locked', 'Something went wrong'],
      ['demo', 'guess', 'Incorrect user name or password'],
    ] as const) {
      await signIn(userName, password)
      await alert.filter({ hasText: reason }).waitFor()
    }
  })

  it('ends the prompt with the reason and a way back where the server refuses after the warning', async () => {
    const { signIn, button, heading } = await open()
    for (const [userName, reason] of [
      ['refused', 'You can’t sign in here'],
      ['suspended', 'Your account is disabled'],
      ['removed', 'We couldn’t find your account'],
    ] as const) {
      await signIn(userName)
      await button('Not now').click()
      await heading(reason).waitFor()
      await button('Back to sign-in').click()
    }
  })

  it('says that it cannot load what it needs while offline, and signs in once it is back', async () => {
    const { signIn, alert, context, button, prompt } = await open()
    await context.setOffline(true)
    await signIn('demo')
    expect(await alert.textContent()).toContain('Part of this page didn’t load')
    await context.setOffline(false)
    await button('Sign in').click()
    await prompt.waitFor()
  })

  it('speaks Chinese to the user and asks the server for Chinese after the language is switched', async () => {
    const { page, signIn, alert, button } = await open()
    await button('中文').click()
    expect(await page.locator('html').getAttribute('lang')).toBe('zh-CN')
    await page.getByLabel('用户名').fill('demo')
    await page.getByLabel('密码').fill('guess')
    await button('登录').click()
    expect(await alert.textContent()).toContain('用户名或密码错误')
    expect(stage.received('login').at(-1)?.headers['x-l']).toBe('zh')

    await button('English').click()
    await signIn('demo')
    await button('中文').click()
    await page.getByRole('heading', { name: '您的密码将在 5 天后过期' }).waitFor()
  })

  it('lists every account of the emulator', () => {
    const shown = accounts.map(({ userName, password = userName }) => `${userName} ${password}`)
    expect(shown.sort()).toEqual(demoUsers.map(({ userName, password }) => `${userName} ${password}`).sort())
  })

  it('fills in an account from the list', async () => {
    const { page, button, prompt } = await open()
    await page.getByText('Demo accounts').click()
    await button('Fill in demo').click()
    await page.keyboard.press('Enter')
    await prompt.waitFor()
  })
})
