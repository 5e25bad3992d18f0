import { expect, it } from 'vitest'
import { demoPage } from './DemoPage.js'
import { setStage } from './setStage.js'

const stage = setStage('demo')

/** What the contract asks of every call, in the alphabet's order; the optional X-device-ip and X-tenant-id have no value. */
const contractHeaders = [
  'content-type',
  'x-agent',
  'x-client-id',
  'x-device-fingerprint',
  'x-l',
  'x-operating-sys-version',
  'x-state-token',
]

async function signInAndSkip() {
  const { page } = await stage.visit()
  const { signIn, button, heading } = demoPage(page)
  await signIn('demo')
  await button('Not now').click()
  await heading('Signed in').waitFor()
  const [request] = stage.received('pwd/skip-update')
  const [preflight] = stage.received('pwd/skip-update', 'OPTIONS')
  if (!request || !preflight) throw new Error('No skip arrived, or no preflight before it.')
  return { request, preflight, userAgent: await page.evaluate(() => navigator.userAgent) }
}

/** One skip for all of the tests, for they only look at what the emulator received. */
let journey: ReturnType<typeof signInAndSkip> | undefined
function skip() {
  journey ??= signInAndSkip()
  return journey
}

it('sends exactly the headers of the contract, with what a real browser says of the device', async () => {
  const { request, userAgent } = await skip()
  const { headers } = request
  expect(request.method).toBe('GET')
  expect(request.url).toBe(`${stage.emulator.url}/api/v2/sdk/pwd/skip-update`)
  const sent = Object.keys(headers).filter((name) => name.startsWith('x-') || name === 'content-type')
  expect(sent.sort()).toEqual(contractHeaders)
  expect(headers).toMatchObject({
    'content-type': 'application/json',
    'x-agent': userAgent,
    'x-client-id': 'demo-client',
    'x-device-fingerprint': expect.stringMatching(/^[0-9a-f]{32}$/),
    'x-l': 'en',
    'x-operating-sys-version': expect.stringMatching(/^(windows[\d.]+|[A-Z][A-Za-z ]+( [\d.]+)?)$/),
  })
})

it('sends neither cookie nor referrer, and lets nothing be taken from a cache', async () => {
  const { headers } = (await skip()).request
  expect(headers).not.toHaveProperty('cookie')
  expect(headers).not.toHaveProperty('referer')
  expect(headers).toMatchObject({ 'cache-control': 'no-cache', origin: stage.url })
})

it('passes the browser’s own CORS preflight, which names every header of the contract', async () => {
  const { preflight } = await skip()
  expect(preflight.headers).toMatchObject({
    origin: stage.url,
    'access-control-request-method': 'GET',
    'access-control-request-headers': contractHeaders.join(','),
  })
})
