import type { BrowserContextOptions } from 'playwright'
import { describe, expect, it } from 'vitest'
import { eventually } from './eventually.js'
import { setStage } from './setStage.js'

const stage = setStage('fixtures')

async function open(
  stateToken: string,
  { isWarm = false, ...options }: BrowserContextOptions & { isWarm?: boolean } = {},
) {
  const visit = await stage.visit(options)
  const lastLoaded = stage.chunks.path('fingerprint')
  const warm = isWarm && visit.page.waitForEvent('requestfinished', (request) => request.url().endsWith(lastLoaded))
  await visit.page.evaluate((given) => window.fixture.render({ stateToken: given }), stateToken)
  await warm
  const button = (name: string) => visit.page.getByRole('button', { name, exact: true })
  return {
    ...visit,
    button,
    alert: visit.page.getByRole('alert'),
    calls: () => visit.page.evaluate(() => window.fixture.calls),
  }
}

const issue = (userName = 'demo') => stage.emulator.issueStateToken({ userName })

describe('offline', () => {
  it('says so and offers "Try again", which then works, with everything loaded before', async () => {
    const { context, button, alert, calls } = await open(await issue(), { isWarm: true })
    await context.setOffline(true)
    await button('Not now').click()
    expect(await alert.textContent()).toContain('We can’t reach the service')
    expect(await calls()).toEqual(['mounted', 'onError NETWORK'])
    await context.setOffline(false)
    await button('Try again').click()
    await eventually(calls).toEqual(['mounted', 'onError NETWORK', 'onSignedIn'])
    expect(stage.received('pwd/skip-update')).toHaveLength(1)
  })

  it('says so and offers "Try again", which then works, with nothing loaded before', async () => {
    stage.chunks.lose('request', 'reset')
    const { context, button, alert, calls } = await open(await issue())
    await context.setOffline(true)
    await button('Not now').click()
    expect(await alert.textContent()).toContain('Part of this page didn’t load')
    stage.chunks.restore()
    await context.setOffline(false)
    await button('Try again').click()
    await eventually(calls).toEqual(['mounted', 'onError PART_UNAVAILABLE', 'onSignedIn'])
    expect(stage.received('pwd/skip-update')).toHaveLength(1)
  })
})

it('says when what reads the device cannot be loaded, and loads it again on "Try again"', async () => {
  stage.chunks.lose('fingerprint')
  const { button, alert, calls } = await open(await issue())
  await button('Not now').click()
  expect(await alert.textContent()).toContain('Part of this page didn’t load')
  expect(stage.received('pwd/skip-update')).toEqual([])
  stage.chunks.restore()
  await button('Try again').click()
  await eventually(calls).toEqual(['mounted', 'onError PART_UNAVAILABLE', 'onSignedIn'])
})

describe('a state token that is no good any more', () => {
  async function endsAtSignInAgain(stateToken: string) {
    const { page, button, calls } = await open(stateToken)
    await button('Not now').click()
    await page.getByRole('heading', { name: 'Sign in again to continue' }).waitFor()
    await button('Sign in again').click()
    expect(await calls()).toEqual(['mounted', 'onError INVALID_STATE_TOKEN', 'onSignInAgain'])
  }

  it('ends at "Sign in again" when it has expired', async () => {
    const stateToken = await issue()
    stage.aheadMs = 301_000
    await endsAtSignInAgain(stateToken)
  })

  it('ends at "Sign in again" when it belongs to another application', async () => {
    await endsAtSignInAgain(await stage.emulator.issueStateToken({ userName: 'demo', clientId: 'another-client' }))
  })

  it('ends at "Sign in again" when the server spent it and the answer was lost', async () => {
    stage.emulator.failNext({ kind: 'lost-answer', endpoint: 'skip-update' })
    const { page, button, calls } = await open(await issue())
    await button('Not now').click()
    await button('Try again').click()
    await page.getByRole('heading', { name: 'Sign in again to continue' }).waitFor()
    await button('Sign in again').click()
    expect(await calls()).toEqual(['mounted', 'onError NETWORK', 'onError INVALID_STATE_TOKEN', 'onSignInAgain'])
    expect(stage.received('pwd/skip-update')).toHaveLength(2)
  })
})

it('never calls onSignedIn when a 200 says ACCESS_DENIED', async () => {
  const { page, button, calls } = await open(await issue('refused'))
  await button('Not now').click()
  await page.getByRole('heading', { name: 'You can’t sign in here' }).waitFor()
  expect(stage.received('pwd/skip-update').map(({ status }) => status)).toEqual([200])
  expect(await calls()).toEqual(['mounted', 'onError ACCESS_DENIED'])
})

it('follows no redirect', async () => {
  stage.emulator.failNext({ kind: 'redirect', endpoint: 'skip-update' })
  const { page, button, calls } = await open(await issue())
  await button('Not now').click()
  await page.getByRole('heading', { name: 'Something went wrong' }).waitFor()
  expect(await calls()).toEqual(['mounted', 'onError UNEXPECTED_RESPONSE'])
  expect(stage.emulator.requests.filter(({ path }) => path === '/elsewhere')).toEqual([])
})
