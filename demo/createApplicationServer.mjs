import { getConnInfo } from '@hono/node-server/conninfo'
import { exchangeSessionToken, isCiamServerError } from 'ciam-react/server'
import { Hono } from 'hono'
import { bodyLimit } from 'hono/body-limit'

/** What to answer the browser, by the code of the failure: see docs/server.md. */
const statuses = { REFUSED: 401, INVALID_REQUEST: 400, UNEXPECTED_RESPONSE: 502, WRONG_CLIENT_CREDENTIALS: 500 }

/**
 * The demo application's own server: `POST /session` takes the session token and the device of a sign-in, and answers with
 * who the user is. A real one would open its own session here, with a cookie that scripts cannot read.
 *
 * @param options `ciamOrigin`: where the CIAM server is.
 */
export function createApplicationServer({ ciamOrigin }) {
  // The emulator's. A real secret comes from the server's environment, and never gets into a page.
  const ciam = { domain: ciamOrigin, clientId: 'demo-client', clientSecret: 'demo-client-secret' }
  const app = new Hono()
  app.post('/session', bodyLimit({ maxSize: 64 * 1024 }), async (c) => {
    // No page of another site can send JSON here: a browser would have to ask first, and is answered 404.
    if (!/^application\/json\b/i.test(c.req.header('content-type') ?? ''))
      return c.json({ code: 'INVALID_REQUEST' }, 415)
    try {
      const { sessionToken, device } = await c.req.json().catch(() => ({}))
      const { fingerprint, operatingSystem, userAgent } = device ?? {}
      const { remote } = getConnInfo(c)
      // The device is that of the sign-in; the address is what this server has seen.
      const seen = { fingerprint, operatingSystem, userAgent, ip: remote.address }
      const { userName, name } = await exchangeSessionToken(ciam, {
        sessionToken,
        device: seen,
        signal: c.req.raw.signal,
      })
      return c.json({ userName, name }, 200, { 'Cache-Control': 'no-store' })
    } catch (error) {
      if (!isCiamServerError(error)) throw error
      return c.json({ code: error.code }, statuses[error.code] ?? 503)
    }
  })
  return app
}
