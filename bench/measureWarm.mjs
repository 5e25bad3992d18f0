/** How many clicks a page gets before the first one that counts: chunks, fingerprint, connection and preflight are done then. */
const WARM_UP_CLICKS = 5

async function openPage(browser, url) {
  const context = await browser.newContext()
  const page = await context.newPage()
  await page.goto(url)
  return page
}

async function click(page, ciam) {
  await page.bringToFront()
  await page.evaluate(() => window.bench.ask())
  const button = page.getByRole('button', { name: 'Not now', exact: true })
  // A trial waits until the button takes the pointer, so that the click itself has nothing to wait for.
  await button.click({ trial: true })
  const measure = page.evaluate(() => window.bench.nextClick())
  const arrivals = await ciam.arrivalsOf(() => button.click())
  const { clickedAt, calledAt } = await measure
  await page.locator('[data-status="signedIn"]').waitFor()
  return {
    called: calledAt - clickedAt,
    arrivedFirst: arrivals[0].at - clickedAt,
    arrived: arrivals.at(-1).at - clickedAt,
    preflights: arrivals.filter(({ method }) => method === 'OPTIONS').length,
  }
}

/**
 * Clicks through the same question on pages that are ready for it, in turn.
 *
 * @returns By page: one measure a click, in milliseconds from the start of the click's task.
 */
export async function measureWarm({ browser, pages, urlOf, ciam, clicks }) {
  const opened = new Map()
  for (const name of pages) opened.set(name, await openPage(browser, urlOf(name)))
  const measures = Object.fromEntries(pages.map((name) => [name, []]))
  for (let round = -WARM_UP_CLICKS; round < clicks; round += 1) {
    for (const [name, page] of opened) {
      const measure = await click(page, ciam)
      if (round >= 0) measures[name].push(measure)
    }
  }
  for (const page of opened.values()) await page.context().close()
  return measures
}
