import { describe, expect, it } from 'vitest'
import { demoPage } from './DemoPage.js'
import { eventually } from './eventually.js'
import { lazyParts } from './loseChunks.js'
import { type Stage, setStage } from './setStage.js'

declare global {
  interface Window {
    /** What was read of the browser, by name. */
    reads: string[]
  }
}

const loadedParts = ({ chunks }: Stage, requests: readonly string[]) =>
  lazyParts.filter((part) => requests.some((address) => address.endsWith(chunks.path(part))))

describe('the demo', () => {
  const stage = setStage('demo')

  it('paints without ky and without any device code', async () => {
    const { page, requests } = await stage.visit()
    await demoPage(page).button('Sign in').waitFor()
    await page.waitForLoadState('networkidle')
    expect(loadedParts(stage, requests)).toEqual([])
    const scripts = requests.filter((address) => address.endsWith('.js'))
    expect(scripts).toHaveLength(1)
    const code = await page.evaluate(async (address) => (await fetch(address)).text(), String(scripts[0]))
    // A text of each that no minifier changes: the wire's header, ky's error, FingerprintJS' audio, and bowser's systems.
    for (const trace of ['X-device-fingerprint', 'HTTPError', 'OfflineAudioContext', 'PlayStation 4'])
      expect(code).not.toContain(trace)
  })

  it('sends the headers that a login page should have, and forbids what is inline', async () => {
    const visit = await stage.visit()
    const headers = (await visit.page.reload())?.headers() ?? {}
    expect(headers).toMatchObject({
      'referrer-policy': 'no-referrer',
      'x-content-type-options': 'nosniff',
      'x-frame-options': 'DENY',
    })
    const policy = headers['content-security-policy'] ?? ''
    expect(policy).toContain(`connect-src 'self' ${stage.emulator.url}`)
    expect(policy).not.toMatch(/unsafe|\*/)
  })
})

describe('a page with the prompt', () => {
  const stage = setStage('fixtures')

  it('loads the device code at idle once there is a state token, and not before', async () => {
    const { page, requests } = await stage.visit()
    await page.evaluate(() => window.fixture.render({}))
    await page.getByRole('button', { name: 'Not now' }).waitFor()
    await page.waitForLoadState('networkidle')
    expect(loadedParts(stage, requests)).toEqual([])

    const stateToken = await stage.emulator.issueStateToken({ userName: 'demo' })
    await page.evaluate((given) => window.fixture.render({ stateToken: given }), stateToken)
    await eventually(() => loadedParts(stage, requests)).toEqual(['request', 'device', 'fingerprint'])
    // Nothing is asked of the server before the user does anything.
    expect(stage.emulator.requests).toEqual([])
  })

  it('loads neither FingerprintJS nor what tells the operating system, ever, where the host gives the device', async () => {
    const { page, requests } = await stage.visit()
    const device = { fingerprint: 'device-of-our-own', operatingSystem: 'windows10.1.1', userAgent: 'our-agent' }
    const stateToken = await stage.emulator.issueStateToken({ userName: 'demo' })
    await page.evaluate((options) => window.fixture.render(options), { stateToken, device })
    await eventually(() => loadedParts(stage, requests)).toEqual(['request'])
    await demoPage(page).button('Not now').click()
    await eventually(() => page.evaluate(() => window.fixture.calls)).toContain('onSignedIn')
    await page.waitForLoadState('networkidle')
    expect(loadedParts(stage, requests)).toEqual(['request'])
    expect(stage.received('pwd/skip-update')[0]?.headers).toMatchObject({
      'x-device-fingerprint': device.fingerprint,
      'x-operating-sys-version': device.operatingSystem,
      'x-agent': device.userAgent,
    })
  })

  it('loads, reads and asks nothing before a press where it is told not to warm up', async () => {
    const { page, context, requests } = await stage.visit()
    // FingerprintJS reads these, and so does what tells the operating system.
    await context.addInitScript(() => {
      window.reads = []
      for (const name of ['hardwareConcurrency', 'deviceMemory', 'userAgentData', 'plugins'] as const) {
        const { get } = Object.getOwnPropertyDescriptor(Navigator.prototype, name) ?? {}
        Object.defineProperty(Navigator.prototype, name, {
          configurable: true,
          get() {
            window.reads.push(name)
            return get?.call(this)
          },
        })
      }
    })
    await page.reload()
    const atStart = await page.evaluate(() => window.reads.length)
    const stateToken = await stage.emulator.issueStateToken({ userName: 'demo' })
    await page.evaluate((options) => window.fixture.render(options), { stateToken, warmUp: false })
    const { button } = demoPage(page)
    await button('Not now').hover()
    await button('Not now').focus()
    await page.waitForLoadState('networkidle')
    // An idle page would have begun by now, as the test above shows.
    await page.evaluate(() => new Promise((resolve) => requestIdleCallback(() => requestIdleCallback(resolve))))
    expect(loadedParts(stage, requests)).toEqual([])
    expect(await page.locator('link[rel=preconnect]').count()).toBe(0)
    expect(await page.evaluate(() => window.reads.length)).toBe(atStart)
    expect(stage.emulator.requests).toEqual([])

    await button('Not now').click()
    await eventually(() => page.evaluate(() => window.fixture.calls)).toContain('onSignedIn')
    expect(loadedParts(stage, requests)).toEqual(['request', 'device', 'fingerprint'])
    expect(await page.evaluate(() => window.reads)).toContain('hardwareConcurrency')
  })

  it('is watched by a Content-Security-Policy that does forbid', async () => {
    const { page, violations } = await stage.visit()
    await page.evaluate(() => {
      const script = document.createElement('script')
      script.textContent = 'window.name = "inline"'
      document.body.append(script)
    })
    await eventually(() => violations.length).toBe(1)
    expect(await page.evaluate(() => window.name)).toBe('')
    // Forgiven here: the stage demands that there is none.
    violations.length = 0
  })
})
