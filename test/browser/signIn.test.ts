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

    const claims = page.locator('dl')
    expect(await claims.locator('div', { hasText: 'api.name' }).getByRole('definition').textContent()).toBe('Zhang Wei')
    expect(await claims.locator('div', { hasText: 'aud' }).getByRole('definition').textContent()).toBe('demo-client')
    expect(await page.getByText(/valid for 12 hours, until /).textContent()).toContain(String(new Date().getFullYear()))

    await button('Sign out').click()
    await heading('Sign in').waitFor()
    expect(stage.received('pwd/skip-update')).toHaveLength(1)
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
