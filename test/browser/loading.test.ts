import { describe, expect, it } from 'vitest'
import { demoPage } from './DemoPage.js'
import { eventually } from './eventually.js'
import { lazyParts } from './loseChunks.js'
import { type Stage, setStage } from './setStage.js'

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
