import type { Browser, BrowserContext, BrowserContextOptions, Page } from 'playwright'

export interface VisitOptions extends BrowserContextOptions {
  /** The browser is too busy for whatever can wait a second, so that nothing is loaded ahead. Default: false. */
  isBusy?: boolean
}

/** One person's browser on one page, with a record of what it said and what it asked of whom. */
export interface Visit {
  readonly page: Page
  readonly context: BrowserContext
  /** Every message of the console, uncaught errors included. */
  readonly messages: readonly string[]
  /** The address of every request, WebSockets included, whoever in the page started it. */
  readonly requests: readonly string[]
  /** What the Content-Security-Policy forbade. */
  readonly violations: string[]
}

export async function startVisit(browser: Browser, url: string, options: VisitOptions = {}): Promise<Visit> {
  const { isBusy = false, ...contextOptions } = options
  const context = await browser.newContext({ locale: 'en-US', timezoneId: 'Europe/Berlin', ...contextOptions })
  context.setDefaultTimeout(10_000)
  if (isBusy)
    await context.addInitScript(() => {
      window.requestIdleCallback = (task, { timeout = 60_000 } = {}) =>
        window.setTimeout(task, timeout < 1_000 ? timeout : 60_000, { didTimeout: true, timeRemaining: () => 0 })
      window.cancelIdleCallback = (handle) => window.clearTimeout(handle)
    })
  const messages: string[] = []
  const requests: string[] = []
  const violations: string[] = []
  const record = (text: string) => {
    messages.push(text)
    // Chromium writes it with spaces and as a message, Firefox with hyphens and as an error.
    if (/Content[ -]Security[ -]Policy/.test(text)) violations.push(text)
  }
  context.on('console', (message) => record(message.text()))
  context.on('weberror', (error) => record(String(error.error())))
  context.on('request', (request) => requests.push(request.url()))
  const page = await context.newPage()
  page.on('websocket', (socket) => requests.push(socket.url()))
  await page.goto(url)
  return { page, context, messages, requests, violations }
}
