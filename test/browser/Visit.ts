import type { Browser, BrowserContext, BrowserContextOptions, Page } from 'playwright'

/** One user's browser on one page, with a record of what it said and what it asked of whom. */
export interface Visit {
  readonly page: Page
  readonly context: BrowserContext
  /** Every message of the console, uncaught errors included. */
  readonly messages: readonly string[]
  /** The address of every request, WebSockets included, whatever in the page started it. */
  readonly requests: readonly string[]
  /** What the Content-Security-Policy forbade. */
  readonly violations: string[]
}

export async function startVisit(browser: Browser, url: string, options: BrowserContextOptions = {}): Promise<Visit> {
  const context = await browser.newContext({ locale: 'en-US', timezoneId: 'Europe/Berlin', ...options })
  context.setDefaultTimeout(10_000)
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
