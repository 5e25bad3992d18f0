import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type { AxeResults } from 'axe-core'
import type { Page } from 'playwright'
import { describe, expect, it } from 'vitest'
import { demoPage } from './DemoPage.js'
import { setStage } from './setStage.js'

const stage = setStage('demo')
const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')

declare global {
  interface Window {
    axe: { run(): Promise<AxeResults> }
  }
}

async function findBarriers(page: Page): Promise<string[]> {
  await page.evaluate(axe)
  const { violations } = await page.evaluate(() => window.axe.run())
  return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`))
}

async function open(options?: Parameters<typeof stage.visit>[0]) {
  const visit = await stage.visit(options)
  return { ...visit, ...demoPage(visit.page) }
}

it('can be walked from the sign-in to the session by keyboard alone', async () => {
  const { page, heading, prompt } = await open()
  const { keyboard } = page
  const focused = () => page.evaluate(() => document.activeElement?.textContent)
  await page.getByLabel('User name').waitFor()
  await keyboard.type('demo')
  await keyboard.press('Tab')
  await keyboard.type('demo')
  await keyboard.press('Enter')

  await prompt.waitFor()
  expect(await focused()).toBe('Your password expires in 5\u00a0days')
  await keyboard.press('Tab')
  expect(await focused()).toBe('Change password')
  await keyboard.press('Tab')
  expect(await focused()).toBe('Not now')
  await keyboard.press('Space')

  await heading('Signed in').waitFor()
  expect(await focused()).toBe('Signed in')
  await keyboard.press('Tab')
  expect(await focused()).toBe('Sign out')
  await keyboard.press('Enter')
  await heading('Sign in').waitFor()
  expect(await page.evaluate(() => document.activeElement?.getAttribute('name'))).toBe('username')
})

it('keeps focus on the pressed button while it continues, and says so', async () => {
  const { page, signIn, button, heading } = await open()
  await signIn('demo')
  await button('Not now').waitFor()
  stage.latencyMs = 500
  await button('Not now').click()
  await button('Continuing…').waitFor()
  const focused = page.locator(':focus')
  expect(await focused.textContent()).toBe('Continuing…')
  expect(await focused.getAttribute('aria-disabled')).toBe('true')
  expect(await focused.getAttribute('aria-busy')).toBe('true')
  expect(await button('Change password').getAttribute('aria-disabled')).toBe('true')
  expect(await page.getByRole('status').textContent()).toBe('Continuing…')

  // Pressed again, either button does nothing.
  await page.keyboard.press('Enter')
  await button('Change password').dispatchEvent('click')
  await heading('Signed in').waitFor()
  expect(stage.received('pwd/skip-update')).toHaveLength(1)
})

it('moves focus to the alert when the skip fails', async () => {
  const { page, signIn, button } = await open()
  await signIn('demo')
  stage.emulator.failNext({ kind: 'busy', endpoint: 'skip-update' })
  await button('Not now').click()
  await button('Try again').waitFor()
  expect(await page.locator(':focus').textContent()).toBe('The service isn’t available right now')
})

describe.each(['light', 'dark'] as const)('axe finds nothing in the %s', (colorScheme) => {
  it('at the sign-in, at the prompt, at its alert, and when signed in', async () => {
    const { page, signIn, button, heading, alert, prompt } = await open({ colorScheme, reducedMotion: 'reduce' })
    await page.getByText('Demo accounts').click()
    expect(await findBarriers(page)).toEqual([])
    await signIn('demo', 'guess')
    await alert.waitFor()
    expect(await findBarriers(page)).toEqual([])

    await signIn('demo')
    await prompt.waitFor()
    expect(await findBarriers(page)).toEqual([])
    stage.emulator.failNext({ kind: 'busy', endpoint: 'skip-update' })
    await button('Not now').click()
    await button('Try again').waitFor()
    expect(await findBarriers(page)).toEqual([])

    await button('Try again').click()
    await heading('Signed in').waitFor()
    expect(await findBarriers(page)).toEqual([])
  })

  it('at the terminal view', async () => {
    const { page, signIn, button, heading } = await open({ colorScheme })
    await signIn('refused')
    await button('Not now').click()
    await heading('You can’t sign in here').waitFor()
    expect(await findBarriers(page)).toEqual([])
  })
})
