import { describe, expect, it } from 'vitest'
import { eventually } from './eventually.js'
import { setStage } from './setStage.js'

/*
 * The question appears where "Sign in" was just pressed. For 500 ms its buttons take no pointer, so that the second click of
 * one press does not answer it; the keyboard is not held up. The tests hold the clock of that animation, so that a slow
 * machine tests the same moment as a quick one.
 */
describe.each(['chromium', 'firefox'] as const)('in %s, a question that has just appeared', (engine) => {
  const stage = setStage('fixtures', engine)

  async function open() {
    const visit = await stage.visit()
    const { page } = visit
    const notNow = page.getByRole('button', { name: 'Not now' })
    /** Renders a question for a new token, and stops the time of its guard. Returns the guard's length in milliseconds. */
    const render = async () => {
      const stateToken = await stage.emulator.issueStateToken({ userName: 'demo' })
      return page.evaluate(async (given) => {
        const find = () =>
          document
            .getAnimations()
            .find(
              (animation) =>
                'animationName' in animation &&
                animation.animationName === 'ciam-arrival' &&
                animation !== window.guard,
            )
        window.fixture.render({ stateToken: given })
        while (!find()) await new Promise((resolve) => requestAnimationFrame(resolve))
        window.guard = find()
        window.guard?.pause()
        return window.guard?.effect?.getComputedTiming().duration
      }, stateToken)
    }
    const letTimePass = () => page.evaluate(() => window.guard?.finish())
    /** A pointer's click, wherever the driver thinks that it would land. */
    const clickBlindly = async () => {
      const box = await notNow.boundingBox()
      if (!box) throw new Error('The button is not shown.')
      await page.mouse.click(box.x + box.width / 2, box.y + box.height / 2)
    }
    const calls = () => page.evaluate(() => window.fixture.calls)
    return { ...visit, notNow, render, letTimePass, clickBlindly, calls }
  }

  it('takes no pointer for half a second, and then does', async () => {
    const { render, clickBlindly, letTimePass, calls } = await open()
    expect(await render()).toBe(500)
    await clickBlindly()
    expect(await calls()).toEqual(['mounted'])
    expect(stage.received('pwd/skip-update')).toEqual([])
    await letTimePass()
    await clickBlindly()
    await eventually(calls).toContain('onSignedIn')
  })

  it('does so again for another state token', async () => {
    const { render, clickBlindly, letTimePass, calls } = await open()
    await render()
    await letTimePass()
    expect(await render()).toBe(500)
    await clickBlindly()
    expect(await calls()).toEqual(['mounted'])
  })

  it('takes the keyboard at once', async () => {
    const { page, render, notNow, calls } = await open()
    await render()
    await notNow.focus()
    await page.keyboard.press('Enter')
    await eventually(calls).toContain('onSignedIn')
  })

  it('takes the click of a program at once', async () => {
    const { render, notNow, calls } = await open()
    await render()
    await notNow.evaluate((button: HTMLElement) => button.click())
    await eventually(calls).toContain('onSignedIn')
  })
})
