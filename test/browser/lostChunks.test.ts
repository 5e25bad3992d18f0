import { describe, expect, it } from 'vitest'
import { demoPage } from './DemoPage.js'
import { eventually } from './eventually.js'
import type { FixtureOptions } from './fixtures/Fixture.js'
import type { LazyPart } from './loseChunks.js'
import { setStage } from './setStage.js'

/*
 * Whatever cannot be loaded, there is a way on. The engines differ in what a second import() of a failed module does:
 * Chromium requests it again, Firefox answers from its module map and requests nothing until the page is reloaded.
 */
describe.each(['chromium', 'firefox'] as const)('in %s', (engine) => {
  const stage = setStage('fixtures', engine)
  const canLoadAgain = engine === 'chromium'

  async function open(options: FixtureOptions = {}) {
    const visit = await stage.visit()
    const { page, requests } = visit
    const { button, alert } = demoPage(page)
    const stateToken = await stage.emulator.issueStateToken({ userName: 'demo' })
    const render = () => page.evaluate((given) => window.fixture.render(given), { ...options, stateToken })
    return {
      ...visit,
      button,
      alert,
      render,
      calls: () => page.evaluate(() => window.fixture.calls),
      /** Renders, and waits until the warm-up has asked for a part and has been answered. */
      warmUp: async (part: LazyPart) => {
        const path = stage.chunks.path(part)
        const isPart = { predicate: (request: { url(): string }) => request.url().endsWith(path) }
        const answered = Promise.any([
          page.waitForEvent('requestfinished', isPart),
          page.waitForEvent('requestfailed', isPart),
        ])
        await render()
        await answered
      },
      requestsFor: (part: LazyPart) => requests.filter((address) => address.endsWith(stage.chunks.path(part))).length,
      /** Presses "Reload page", and shows the prompt on the new page as a new sign-in would. */
      reload: async () => {
        await Promise.all([page.waitForEvent('load'), button('Reload page').click()])
        expect(await page.evaluate(() => window.fixture.calls)).toEqual([])
        await render()
      },
    }
  }

  /** Two presses that fail: the first way on is to try again, the second is to reload. */
  async function failTwice({ button, alert }: Awaited<ReturnType<typeof open>>, first = 'Not now') {
    await button(first).click()
    await button('Try again').waitFor()
    await alert.waitFor()
    expect(await button('Reload page').count()).toBe(0)
    await button('Try again').click()
    await button('Reload page').waitFor()
    await alert.waitFor()
  }

  describe('the request part', () => {
    it.runIf(canLoadAgain)('is loaded by "Not now" after it failed once, while the page was warming up', async () => {
      const { warmUp, button, calls, requestsFor } = await open()
      stage.chunks.lose('request')
      await warmUp('request')
      stage.chunks.restore()
      await button('Not now').click()
      await eventually(calls).toEqual(['mounted', 'onSignedIn'])
      expect(requestsFor('request')).toBe(2)
    })

    it.skipIf(canLoadAgain)(
      'is loaded by "Reload page" after it failed once, while the page was warming up',
      async () => {
        const visit = await open()
        stage.chunks.lose('request')
        await visit.warmUp('request')
        stage.chunks.restore()
        await failTwice(visit)
        expect(await visit.calls()).toEqual(['mounted', 'onError PART_UNAVAILABLE', 'onError PART_UNAVAILABLE'])
        // What Firefox does today; the day when it requests again, "Not now" alone has to be enough.
        expect(visit.requestsFor('request')).toBe(1)
        await visit.reload()
        await visit.button('Not now').click()
        await eventually(visit.calls).toEqual(['mounted', 'onSignedIn'])
      },
    )

    it('is loaded after a moment offline, by "Not now" or else by "Reload page"', async () => {
      const visit = await open()
      await visit.context.setOffline(true)
      await visit.warmUp('request')
      await visit.context.setOffline(false)
      if (!canLoadAgain) {
        await failTwice(visit)
        await visit.reload()
      }
      await visit.button('Not now').click()
      await eventually(visit.calls).toEqual(['mounted', 'onSignedIn'])
    })

    it.each(['missing', 'reset', 'html'] as const)(
      'leaves "Try again", then "Reload page", when it is %s',
      async (loss) => {
        const visit = await open()
        stage.chunks.lose('request', loss)
        await visit.render()
        await failTwice(visit)
        expect(await visit.calls()).toEqual(['mounted', 'onError PART_UNAVAILABLE', 'onError PART_UNAVAILABLE'])
        expect(stage.received('pwd/skip-update')).toEqual([])

        // Both ways stay open, however often they are tried.
        await visit.button('Try again').click()
        await eventually(async () => (await visit.calls()).length).toBe(4)
        await visit.button('Try again').waitFor()
        await visit.button('Reload page').waitFor()
      },
    )

    it('is loaded by "Reload page" after a new deployment', async () => {
      const visit = await open()
      stage.chunks.deployAnew()
      await visit.render()
      await failTwice(visit)
      await visit.reload()
      await visit.button('Not now').click()
      await eventually(visit.calls).toEqual(['mounted', 'onSignedIn'])
    })

    it('has "Reload page" call onReload, and reload nothing, where the host gives it', async () => {
      const visit = await open({ reloadsItself: true })
      stage.chunks.lose('request')
      await visit.render()
      await failTwice(visit)
      await visit.button('Reload page').click()
      await eventually(visit.calls).toContain('onReload')
      expect((await visit.calls())[0]).toBe('mounted')
    })
  })

  it.each(['device', 'fingerprint'] as const)(
    'leaves "Try again", then "Reload page", without the %s part',
    async (part) => {
      const visit = await open()
      stage.chunks.lose(part)
      await visit.render()
      await failTwice(visit)
      expect(stage.received('pwd/skip-update')).toEqual([])
      stage.chunks.restore()
      await visit.reload()
      await visit.button('Not now').click()
      await eventually(visit.calls).toEqual(['mounted', 'onSignedIn'])
    },
  )

  describe('the password form', () => {
    it('leaves "Not now", which signs in, when it is gone', async () => {
      const { render, button, alert, calls } = await open({ hasForm: true })
      stage.chunks.lose('passwordForm')
      await render()
      await button('Change password').click()
      await alert.waitFor()
      await button('Try again').waitFor()
      await button('Not now').click()
      await eventually(calls).toContain('onSignedIn')
    })

    it('leaves "Reload page", which loads it, after it failed twice', async () => {
      const visit = await open({ hasForm: true })
      stage.chunks.lose('passwordForm')
      await visit.render()
      await failTwice(visit, 'Change password')
      await visit.button('Not now').waitFor()
      stage.chunks.restore()
      await visit.reload()
      await visit.button('Change password').click()
      await visit.page.getByLabel('Current password').waitFor()
    })

    it.runIf(canLoadAgain)('is loaded by "Try again" once it is back', async () => {
      const { render, button, page } = await open({ hasForm: true })
      stage.chunks.lose('passwordForm')
      await render()
      await button('Change password').click()
      await button('Try again').waitFor()
      stage.chunks.restore()
      await button('Try again').click()
      await page.getByLabel('Current password').waitFor()
    })
  })
})
