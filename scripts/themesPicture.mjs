// `npm run themes-picture`: the prompt in three themes and one right-to-left language, side by side, as docs/themes.png
// for the README. The pictures are those of the built Storybook.
import { mkdirSync } from 'node:fs'
import { preview } from 'vite'
import { launchBrowser } from '../test/browser/launchBrowser.mjs'

const path = 'docs/themes.png'
const cells = [
  { theme: 'harbor', locale: 'en' },
  { theme: 'sorbet', locale: 'de' },
  { theme: 'terminal', locale: 'en' },
  { theme: 'dark', locale: 'ar' },
]
const size = { width: 420, height: 460 }

/** The same day in every picture, so that a new picture shows a new look and not a new date. */
const today = new Date('2026-11-23T10:00:00Z')

async function photograph(browser, url, { theme, locale }) {
  const page = await browser.newPage({ viewport: size, deviceScaleFactor: 2, timezoneId: 'UTC' })
  await page.clock.setFixedTime(today)
  await page.goto(`${url}/iframe.html?id=prompt-states--asking&viewMode=story&globals=locale:${locale}`)
  await page.locator('[data-ciam-part="card"]').waitFor()
  // Until then Storybook may still set the theme of its own toolbar.
  await page.waitForLoadState('networkidle')
  await page.evaluate((name) => document.documentElement.setAttribute('data-ciam-theme', name), theme)
  const picture = await page.screenshot({ animations: 'disabled' })
  await page.close()
  return `data:image/png;base64,${picture.toString('base64')}`
}

const server = await preview({ configFile: false, build: { outDir: 'storybook-static' }, preview: { port: 0 } })
const browser = await launchBrowser('chromium')
try {
  const url = server.resolvedUrls.local[0].replace(/\/$/, '')
  const pictures = []
  for (const cell of cells) pictures.push(await photograph(browser, url, cell))
  const page = await browser.newPage({
    viewport: { ...size, width: size.width * cells.length },
    deviceScaleFactor: 1.5,
  })
  const images = pictures.map((src) => `<img src="${src}" width="${size.width}" height="${size.height}">`)
  await page.setContent(`<body style="margin: 0; display: flex">${images.join('')}`)
  mkdirSync('docs', { recursive: true })
  await page.screenshot({ path })
  console.log(`Wrote ${path}`)
} finally {
  await browser.close()
  await server.close()
}
