import type { BrowserContextOptions } from 'playwright'
import { expect, it } from 'vitest'
import { demoPage } from './DemoPage.js'
import { eventually } from './eventually.js'
import { setStage } from './setStage.js'

const stage = setStage('fixtures')

const trustedTypes = "require-trusted-types-for 'script'; trusted-types 'none'"

declare global {
  interface Window {
    /** The directive of each report of a policy. */
    policyReports: string[]
    /** How many frames were created, in the document or not. */
    framesCreated: number
  }
}

/** A page that counts frames and reports from its start, with `policy` beside its own. */
async function open({ policy, ...options }: BrowserContextOptions & { policy?: string } = {}) {
  const visit = await stage.visit(options)
  const { page, context } = visit
  await context.addInitScript(() => {
    window.policyReports = []
    window.framesCreated = 0
    document.addEventListener('securitypolicyviolation', ({ effectiveDirective }) => {
      window.policyReports.push(effectiveDirective)
    })
    const { createElement } = document
    document.createElement = (name: string, elementOptions?: ElementCreationOptions) => {
      if (name.toLowerCase() === 'iframe') window.framesCreated += 1
      return createElement.call(document, name, elementOptions)
    }
  })
  await page.reload()
  if (policy) {
    // Not as a header of a replaced answer: a page without an address of its own may not reach the emulator on the loopback.
    await page.evaluate((content) => {
      const meta = document.createElement('meta')
      meta.httpEquiv = 'Content-Security-Policy'
      meta.content = content
      document.head.append(meta)
    }, policy)
  }
  const watched = () => page.evaluate(() => ({ reports: window.policyReports, frames: window.framesCreated }))
  return { ...visit, watched }
}

/** Presses "Not now" on a page of its own, and takes what the server got as the fingerprint. */
async function sentFingerprint({
  policy,
  isReadAtTheClick = false,
}: {
  policy?: string
  isReadAtTheClick?: boolean
} = {}) {
  const { page, watched } = await open({ ...(policy && { policy }) })
  const stateToken = await stage.emulator.issueStateToken({ userName: 'demo' })
  const before = stage.received('pwd/skip-update').length
  // The warm-up fails, so that the click has to load and read everything.
  if (isReadAtTheClick) stage.chunks.lose('request')
  const warmedUp = page.waitForResponse((response) => response.url().endsWith(stage.chunks.path('request')))
  await page.evaluate((given) => window.fixture.render({ stateToken: given }), stateToken)
  await warmedUp
  stage.chunks.restore()
  await demoPage(page).button('Not now').click()
  await eventually(() => page.evaluate(() => window.fixture.calls)).toContain('onSignedIn')
  const requests = stage.received('pwd/skip-update').slice(before)
  expect(requests).toHaveLength(1)
  return { fingerprint: requests[0]?.headers['x-device-fingerprint'], ...(await watched()) }
}

const nothing = { reports: [], frames: 0 }

it('is the same on every load, without a frame', async () => {
  const { fingerprint, ...watched } = await sentFingerprint()
  expect(fingerprint).toMatch(/^[0-9a-f]{32}$/)
  expect(watched).toEqual(nothing)
  expect(await sentFingerprint()).toEqual({ fingerprint, ...nothing })
})

it('is the same whether it was read ahead or at the click', async () => {
  const { fingerprint } = await sentFingerprint()
  expect(await sentFingerprint({ isReadAtTheClick: true })).toEqual({ fingerprint, ...nothing })
})

it('is the same where the page requires Trusted Types, without a report', async () => {
  const { fingerprint } = await sentFingerprint()
  expect(await sentFingerprint({ policy: trustedTypes })).toEqual({ fingerprint, ...nothing })
})

it('would see a frame and a report', async () => {
  const { page, watched } = await open({ policy: trustedTypes })
  await page.evaluate(() => {
    try {
      document.createElement('iframe').srcdoc = '<p>'
    } catch {
      // Blocked, as it has to be.
    }
  })
  await eventually(watched).toEqual({ reports: ['require-trusted-types-for'], frames: 1 })
})
