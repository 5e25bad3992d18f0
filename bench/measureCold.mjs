/** Opens a page with an empty cache and clicks as soon as its button is painted. */
async function clickAtOnce({ browser, url, ciam, sends }) {
  const context = await browser.newContext()
  const page = await context.newPage()
  await page.goto(url)
  const press = () => page.evaluate(() => window.bench.clickAtOnce('Not now'))
  let measure
  const arrivals = sends
    ? await ciam.arrivalsOf(async () => {
        measure = await press()
      })
    : []
  measure ??= await press()
  await context.close()
  const { clickedAt, calledAt } = measure
  return {
    called: calledAt - clickedAt,
    ...(sends && {
      arrivedFirst: arrivals[0].at - clickedAt,
      arrived: arrivals.at(-1).at - clickedAt,
      preflights: arrivals.filter(({ method }) => method === 'OPTIONS').length,
    }),
  }
}

/**
 * Clicks once on pages that have just been opened, in turn, each in a browser context of its own.
 *
 * @param pages Each with its `name`, and `sends`: whether its click sends a request, or only reads.
 * @returns By page: one measure a page, in milliseconds from the start of the click's task.
 */
export async function measureCold({ browser, pages, urlOf, ciam, rounds }) {
  const measures = Object.fromEntries(pages.map(({ name }) => [name, []]))
  // One round more: the first pages of a browser pay for what the browser itself starts.
  for (let round = -1; round < rounds; round += 1) {
    for (const { name, sends } of pages) {
      const measure = await clickAtOnce({ browser, url: urlOf(name), ciam, sends })
      if (round >= 0) measures[name].push(measure)
    }
  }
  return measures
}
