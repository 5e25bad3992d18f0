import { startCiamEmulator } from 'ciam-react/testing/node'
import type { Browser, BrowserContextOptions, Page } from 'playwright'
import { afterAll, expect, onTestFinished } from 'vitest'
import { launchBrowser } from '../browser/launchBrowser.mjs'

let browser: Promise<Browser> | undefined

afterAll(async () => {
  await (await browser)?.close()
  browser = undefined
})

/** An emulator for a host's pages; it ends with the test. */
export async function startCiam() {
  const ciam = await startCiamEmulator()
  onTestFinished(() => ciam.close())
  return { ...ciam, domain: `127.0.0.1:${ciam.port}` }
}

export interface OpenedPage {
  readonly page: Page
  /** What the console was told as a warning or an error, and what nobody caught. */
  readonly complaints: string[]
}

/** A page in Chromium that keeps every complaint. */
export async function openPage(url: string, options: BrowserContextOptions = {}): Promise<OpenedPage> {
  browser ??= launchBrowser('chromium')
  const context = await (await browser).newContext({ locale: 'en-US', ...options })
  onTestFinished(() => context.close())
  const page = await context.newPage()
  const complaints: string[] = []
  page.on('console', (message) => {
    if (message.type() === 'warning' || message.type() === 'error') complaints.push(message.text())
  })
  page.on('pageerror', (error) => complaints.push(String(error)))
  await page.goto(url)
  return { page, complaints }
}

/** Answers the question with "Not now", and expects the host to say that the user is signed in. */
export async function skip({ page, complaints }: OpenedPage, name = 'Not now'): Promise<void> {
  await page.getByRole('button', { name, exact: true }).click()
  await page.getByText('Welcome, you are signed in.').waitFor()
  expect(complaints).toEqual([])
}
