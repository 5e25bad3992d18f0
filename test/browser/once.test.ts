import { expect, it } from 'vitest'
import { eventually } from './eventually.js'
import type { FixtureOptions } from './fixtures/Fixture.js'
import { setStage } from './setStage.js'

const stage = setStage('fixtures')

async function open(options: Omit<FixtureOptions, 'stateToken'> = {}) {
  const visit = await stage.visit()
  const stateToken = await stage.emulator.issueStateToken({ userName: 'demo' })
  await visit.page.evaluate((given) => window.fixture.render(given), { ...options, stateToken })
  const notNow = visit.page.getByRole('button', { name: 'Not now' })
  await notNow.first().waitFor()
  const calls = () => visit.page.evaluate(() => window.fixture.calls)
  return { ...visit, notNow, calls }
}

it('sends one request for a double click', async () => {
  stage.latencyMs = 200
  const { notNow, calls } = await open()
  await notNow.dblclick()
  await eventually(calls).toContain('onSignedIn')
  expect(stage.received('pwd/skip-update')).toHaveLength(1)
  expect((await calls()).filter((call) => call === 'onSignedIn')).toHaveLength(1)
})

it('sends one request for two clicks within one moment', async () => {
  const { notNow, calls } = await open()
  await notNow.evaluate((button: HTMLElement) => {
    button.click()
    button.click()
  })
  await eventually(calls).toContain('onSignedIn')
  expect(stage.received('pwd/skip-update')).toHaveLength(1)
  expect((await calls()).filter((call) => call === 'onSignedIn')).toHaveLength(1)
})

it('sends one request in StrictMode, and none before the click', async () => {
  const { notNow, calls } = await open({ isStrict: true })
  expect(await calls()).toEqual(['mounted', 'mounted'])
  expect(stage.received('pwd/skip-update')).toHaveLength(0)
  await notNow.click()
  await eventually(calls).toEqual(['mounted', 'mounted', 'onSignedIn'])
  expect(stage.received('pwd/skip-update')).toHaveLength(1)
})

it('sends one request when two prompts skip the same token at once', async () => {
  stage.latencyMs = 200
  const { page, notNow, calls } = await open({ prompts: 2 })
  expect(await notNow.count()).toBe(2)
  await notNow.evaluateAll((buttons: HTMLElement[]) => {
    for (const button of buttons) button.click()
  })
  await eventually(calls).toEqual(['mounted', 'onSignedIn', 'onSignedIn'])
  // A second request would have reached the server before the first one was answered.
  await page.locator('[data-status="signedIn"]').nth(1).waitFor()
  expect(stage.received('pwd/skip-update')).toHaveLength(1)
})

it('signs in although the prompt was unmounted while the request was under way', async () => {
  stage.latencyMs = 300
  const { page, notNow, calls } = await open()
  await notNow.click()
  await eventually(() => stage.received('pwd/skip-update').length).toBe(1)
  await page.evaluate(() => window.fixture.unmount())
  expect(await calls()).toEqual(['mounted'])
  await eventually(calls).toEqual(['mounted', 'onSignedIn'])
})

it('calls the application when "Change password" is pressed, and sends nothing', async () => {
  const { page, calls } = await open()
  await page.getByRole('button', { name: 'Change password' }).click()
  await eventually(calls).toContain('onChangePassword')
  expect(stage.received('pwd/skip-update')).toHaveLength(0)
})
