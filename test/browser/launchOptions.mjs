import { firefox } from 'playwright'
import { findBrowser } from './findBrowser.mjs'

/** In both engines every name but the loopback's leads nowhere. */
const options = {
  chromium: () => ({
    // It runs as root and with little shared memory, and sends no request of its own.
    args: [
      '--no-sandbox',
      '--disable-dev-shm-usage',
      '--disable-gpu',
      '--disable-background-networking',
      '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE localhost, EXCLUDE 127.0.0.1',
    ],
  }),
  firefox: (path) => ({
    // Playwright's own Firefox is patched and has a protocol of its own; a released one is driven by WebDriver BiDi.
    ...(path !== firefox.executablePath() && { channel: 'moz-firefox' }),
    firefoxUserPrefs: { 'network.dns.disabled': true },
  }),
}

/** How Playwright starts an engine; nothing where none is installed, so that tests without a browser can still be configured. */
export function launchOptions(engine) {
  const path = findBrowser(engine)
  return path ? { executablePath: path, ...options[engine](path) } : {}
}
