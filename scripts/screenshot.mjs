// `npm run screenshot`: the prompt in the demo page, light and dark side by side, as docs/prompt.png for the README.
import { mkdirSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { startCiamEmulator } from 'ciam-react/testing/node'
import { servePage } from '../demo/servePage.mjs'
import { launchBrowser } from '../test/browser/launchBrowser.mjs'

const root = fileURLToPath(new URL('../demo/dist', import.meta.url))
const docs = fileURLToPath(new URL('../docs', import.meta.url))
const size = { width: 480, height: 560 }

/** The same day in every picture, so that a new picture shows a new look and not a new date. */
const today = new Date('2026-11-23T10:00:00Z')

async function photographPrompt(browser, url, colorScheme) {
  const context = await browser.newContext({ colorScheme, viewport: size, deviceScaleFactor: 2, locale: 'en-GB' })
  const page = await context.newPage()
  await page.clock.setFixedTime(today)
  await page.goto(url)
  await page.getByLabel('User name').fill('demo')
  await page.getByLabel('Password').fill('demo')
  await page.getByRole('button', { name: 'Sign in' }).click()
  await page.getByRole('button', { name: 'Not now' }).waitFor()
  const picture = await page.screenshot({ animations: 'disabled' })
  await context.close()
  return `data:image/png;base64,${picture.toString('base64')}`
}

/** Lays pictures side by side, in the one program at hand that can: the browser. */
async function join(browser, pictures, path) {
  const viewport = { width: size.width * pictures.length, height: size.height }
  const page = await browser.newPage({ viewport, deviceScaleFactor: 2 })
  const images = pictures.map((src) => `<img src="${src}" width="${size.width}" height="${size.height}">`)
  await page.setContent(`<body style="margin: 0; display: flex">${images.join('')}`)
  await page.screenshot({ path })
}

const emulator = await startCiamEmulator()
const demo = await servePage({ root, ciamOrigin: emulator.url, port: 0 })
const browser = await launchBrowser('chromium')
try {
  mkdirSync(docs, { recursive: true })
  const light = await photographPrompt(browser, demo.url, 'light')
  const dark = await photographPrompt(browser, demo.url, 'dark')
  await join(browser, [light, dark], `${docs}/prompt.png`)
  console.log('Wrote docs/prompt.png')
} finally {
  await browser.close()
  await Promise.all([demo.close(), emulator.close()])
}
