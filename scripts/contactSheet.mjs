// `npm run contact-sheet`: every state of the prompt, in three themes and four languages, as docs/contact-sheet.png. The
// pictures are those of the built Storybook, after the play functions have pressed the buttons.
import { mkdirSync, statSync } from 'node:fs'
import { preview } from 'vite'
import { launchBrowser } from '../test/browser/launchBrowser.mjs'

const states = [
  ['asking', 'Asking'],
  ['continuing', 'Continuing'],
  ['failed', 'Failed'],
  ['ended', 'Ended'],
  ['refused', 'Refused'],
  ['expired', 'Expired'],
  ['changing', 'Changing'],
  ['change-refused', 'Change refused'],
  ['signed-in', 'Signed in'],
]
const themes = ['light', 'dark', 'high-contrast']
const locales = ['en', 'de', 'ar', 'ja']
const cellWidth = 440
const drawnWidth = 300
const path = 'docs/contact-sheet.png'

/** The same day in every sheet, so that a new sheet shows a new look and not a new date. */
const today = new Date('2026-11-23T10:00:00Z')

/** Photographs a story, as it stands at the end of its play function, in every theme. */
async function photograph(context, url, state, locale) {
  const page = await context.newPage()
  await page.clock.setFixedTime(today)
  await page.addInitScript(() => {
    // Storybook announces the end of a story on a channel that it creates late.
    const timer = setInterval(() => {
      const channel = window.__STORYBOOK_ADDONS_CHANNEL__
      if (!channel) return
      clearInterval(timer)
      channel.on('storyFinished', ({ status }) => {
        window.storyStatus = status
      })
      channel.on('playFunctionThrewException', ({ message }) => {
        window.storyFault = message
      })
    }, 5)
  })
  await page.goto(`${url}/iframe.html?id=prompt-states--${state}&viewMode=story&globals=locale:${locale}`)
  await page.waitForFunction(() => window.storyStatus, undefined, { timeout: 20_000 })
  const fault = await page.evaluate(() => window.storyFault)
  if (fault) throw new Error(`${state} in ${locale}: ${fault.slice(0, 600)}`)
  const pictures = {}
  for (const theme of themes) {
    await page.evaluate((name) => document.documentElement.setAttribute('data-ciam-theme', name), theme)
    const picture = await page.screenshot({ animations: 'disabled', fullPage: true })
    pictures[theme] = `data:image/png;base64,${picture.toString('base64')}`
  }
  await page.close()
  return pictures
}

/** Lays the pictures out: a row for each state, a column for each theme and language. */
async function layOut(context, rows) {
  const page = await context.newPage()
  const columns = themes.flatMap((theme) => locales.map((locale) => ({ theme, locale })))
  const head = columns.map(({ theme, locale }) => `<th>${theme} · ${locale}</th>`).join('')
  const body = rows.map(({ name, pictures }) => {
    const cells = columns.map(({ theme, locale }) => `<td class="${theme}"><img src="${pictures[locale][theme]}"></td>`)
    return `<tr><th>${name}</th>${cells.join('')}</tr>`
  })
  await page.setContent(`<!doctype html><style>
    body { margin: 0; background: #c9ccd4; font: 600 15px system-ui, sans-serif; }
    table { border-collapse: separate; border-spacing: 6px; }
    th { padding: 6px; } tr > th:first-child { writing-mode: vertical-rl; rotate: 180deg; }
    td { padding: 0; vertical-align: middle; }
    .light { background: #f5f6f9; } .dark { background: #0d0f13; } .high-contrast { background: #fff; }
    img { display: block; width: ${drawnWidth}px; }
  </style><table><tr><th></th>${head}</tr>${body.join('')}</table>`)
  await page.locator('table').screenshot({ path })
  await page.close()
}

const server = await preview({ configFile: false, build: { outDir: 'storybook-static' }, preview: { port: 0 } })
const url = server.resolvedUrls.local[0].replace(/\/$/, '')
const browser = await launchBrowser('chromium')
try {
  const context = await browser.newContext({ viewport: { width: cellWidth, height: 460 }, timezoneId: 'UTC' })
  const rows = []
  for (const [state, name] of states) {
    const pictures = {}
    for (const locale of locales) pictures[locale] = await photograph(context, url, state, locale)
    rows.push({ name, pictures })
  }
  mkdirSync('docs', { recursive: true })
  await layOut(context, rows)
  const kilobytes = Math.round(statSync(path).size / 1024)
  console.log(`Wrote ${path}: ${states.length * themes.length * locales.length} pictures, ${kilobytes} KB`)
} finally {
  await browser.close()
  await server.close()
}
