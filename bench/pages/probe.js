// Runs before any other script of a bench page: notes when a click's task starts and when `fetch` is called for the server.
const ciamOrigin = document.querySelector('meta[name="ciam-origin"]').content
const now = () => performance.timeOrigin + performance.now()
const { fetch: send } = window
let onClick
let onCall

window.bench = {
  ciamOrigin,
  /** Resolves, at the next click, to when its task started and to when its `fetch` was called. */
  nextClick: async () => {
    const clicked = new Promise((resolve) => {
      onClick = resolve
    })
    const called = new Promise((resolve, reject) => {
      onCall = resolve
      setTimeout(() => reject(new Error('Nothing came of a click within 30 s.')), 30_000)
    })
    return { clickedAt: await clicked, calledAt: await called }
  },
  /** A page without a request ends its measure by itself. */
  finish: () => onCall?.(now()),
  /** Presses the button as soon as the page has loaded and the button was painted. */
  clickAtOnce: async (name) => {
    const find = () => [...document.querySelectorAll('button')].find(({ textContent }) => textContent === name)
    const frame = () => new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)))
    while (!find() || document.readyState !== 'complete') await frame()
    await frame()
    const measure = window.bench.nextClick()
    // Not by the pointer: the style sheet may keep it off for a moment, in which the page would get warm.
    find().click()
    return measure
  },
}

addEventListener('click', () => onClick?.(now()), { capture: true })
window.fetch = (input, init) => {
  const address = input instanceof Request ? input.url : String(input)
  if (address.startsWith(ciamOrigin)) onCall?.(now())
  return send.call(window, input, init)
}
