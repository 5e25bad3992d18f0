import { readFileSync } from 'node:fs'
import { extname } from 'node:path'
import type { Browser, Page } from 'playwright'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { buildBuilder } from './builder/buildBuilder.js'
import { differences, partStyles } from './builder/partStyles.js'
import { launchBrowser } from './launchBrowser.mjs'

const url = 'http://localhost:4000'
const types: Readonly<Record<string, string>> = { '.html': 'text/html', '.js': 'text/javascript', '.css': 'text/css' }
const shipped = readFileSync(new URL('../../dist/styles/styles.css', import.meta.url), 'utf8')
const STATES = 7

let browser: Browser
let files: Awaited<ReturnType<typeof buildBuilder>>

beforeAll(async () => {
  browser = await launchBrowser('chromium')
  files = await buildBuilder()
})
afterAll(() => browser.close())

/** The builder, answered from memory: the clipboard is open to it, because localhost is a secure place. */
async function openBuilder(colorScheme: 'light' | 'dark'): Promise<Page> {
  const context = await browser.newContext({ colorScheme, permissions: ['clipboard-read', 'clipboard-write'] })
  const page = await context.newPage()
  await page.route('**/*', (route) => {
    const { pathname } = new URL(route.request().url())
    const path = pathname === '/' ? '/index.html' : pathname
    const file = files.get(path)
    if (file === undefined) return route.fulfill({ status: 404 })
    const body = typeof file === 'string' ? file : Buffer.from(file)
    return route.fulfill({ body, contentType: types[extname(path)] ?? 'application/octet-stream' })
  })
  await page.goto(url)
  await page.waitForFunction((count) => document.querySelectorAll('[data-there="true"]').length === count, STATES)
  return page
}

/** The same cards on a page that has the style sheet as it ships and, of the theme, what was copied. */
async function openPlainPage(builder: Page, css: string): Promise<Page> {
  const font = await builder
    .locator('.builder-stage')
    .first()
    .evaluate((stage) => getComputedStyle(stage).font)
  const cards = await builder
    .locator('.builder-visit')
    .evaluateAll((visits) =>
      visits.map(
        (visit) =>
          `<div style="position: relative; inline-size: ${visit.getBoundingClientRect().width}px">${visit.innerHTML}</div>`,
      ),
    )
  const page = await builder.context().newPage()
  await page.setContent(
    `<!doctype html><html lang="en"><style>${shipped}</style><style>${css}</style>
    <body style='font: ${font}'><main data-ciam-theme="acme">${cards.join('')}</main>`,
  )
  return page
}

it.each([
  ['dark', 'Harbor'],
  ['light', 'Defaults, dark'],
] as const)('copies CSS that looks the same on a page without Storybook: %s system, from %s', async (scheme, start) => {
  const builder = await openBuilder(scheme)
  await builder.getByLabel('Start from').selectOption(start)
  await builder.getByLabel('Accent', { exact: true }).fill('oklch(0.45 0.2 300)')
  await builder.getByLabel('Notice border', { exact: true }).fill('#abcdef80')
  await builder.getByLabel('Slide radius card').fill('2.5')
  await builder.getByLabel('Slide space').fill('0.3')
  await builder.getByLabel('Title weight', { exact: true }).fill('820')
  await builder.getByLabel('Shadow', { exact: true }).fill('0 0 0 4px rgb(0 0 0 / 0.2), 0 1px 2px #123')
  await builder.getByLabel('Font', { exact: true }).fill(start === 'Harbor' ? '"DejaVu Serif", serif' : '')
  await builder.getByRole('button', { name: 'Copy CSS' }).click()
  await builder.getByText('Copied').waitFor()
  const css = await builder.evaluate(() => navigator.clipboard.readText())
  const previewed = await partStyles(builder)
  expect(css).toMatch(/^\[data-ciam-theme="acme"\] \{\n( {2}--ciam-[\w-]+: .+;\n)+\}\n$/)

  const plain = await partStyles(await openPlainPage(builder, css))
  expect(plain.size).toBeGreaterThan(10_000)
  expect(differences(plain, previewed)).toEqual([])
  // The comparison sees what it is there to see: without the copied CSS the same page is another one.
  const bare = await partStyles(await openPlainPage(builder, ''))
  expect(differences(bare, previewed).length).toBeGreaterThan(500)
  await builder.context().close()
})
