import { expect, it } from 'vitest'
import { demoPage } from './DemoPage.js'
import { eventually } from './eventually.js'
import { setStage } from './setStage.js'

const stage = setStage('demo', 'firefox')

it('leads from the sign-in over "Not now" to the session in Firefox', async () => {
  const { page } = await stage.visit()
  const { signIn, button, heading, prompt } = demoPage(page)
  expect(await page.evaluate(() => navigator.userAgent)).toContain('Firefox/')
  await signIn('demo')
  await prompt.waitFor()
  await button('Not now').click()
  await heading('Signed in').waitFor()
  expect(stage.received('pwd/skip-update').map(({ status }) => status)).toEqual([200])
})

it('is watched by a Content-Security-Policy that does forbid, in Firefox as well', async () => {
  const { page, violations } = await stage.visit()
  await page.evaluate(() => {
    const script = document.createElement('script')
    script.textContent = 'window.name = "inline"'
    document.body.append(script)
  })
  await eventually(() => violations.length).toBe(1)
  // Forgiven here: the stage demands that there is none.
  violations.length = 0
})
