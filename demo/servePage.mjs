import { readFileSync } from 'node:fs'
import { createServer } from 'node:http'
import { getRequestListener } from '@hono/node-server'
import { serveStatic } from '@hono/node-server/serve-static'
import { Hono } from 'hono'
import { secureHeaders } from 'hono/secure-headers'
import { createApplicationServer } from './createApplicationServer.mjs'

/** Loopback alone, on both of its addresses: browsers try either for "localhost". */
const hostnames = ['127.0.0.1', '::1']

/** A page with its assets, under the headers that a real login page should have. */
function createApp({ root, ciamOrigin }) {
  const page = readFileSync(`${root}/index.html`, 'utf8').replace(
    /(<meta name="ciam-domain" content=")[^"]*/,
    `$1${ciamOrigin}`,
  )
  const app = new Hono()
  app.use(
    secureHeaders({
      contentSecurityPolicy: {
        defaultSrc: ["'self'"],
        connectSrc: ["'self'", ciamOrigin],
        baseUri: ["'none'"],
        formAction: ["'self'"],
        frameAncestors: ["'none'"],
        objectSrc: ["'none'"],
        scriptSrc: ["'self'"],
        styleSrc: ["'self'"],
      },
      permissionsPolicy: { camera: [], geolocation: [], microphone: [] },
      referrerPolicy: 'no-referrer',
      // A promise for https sites; this one is http.
      strictTransportSecurity: false,
      xFrameOptions: 'DENY',
    }),
  )
  app.route('/', createApplicationServer({ ciamOrigin }))
  app.get('/', (c) => c.html(page, 200, { 'Cache-Control': 'no-cache' }))
  app.use(
    '/assets/*',
    serveStatic({ root, onFound: (_, c) => c.header('Cache-Control', 'public, max-age=31536000, immutable') }),
  )
  return app
}

function listen(server, port, host) {
  return new Promise((resolve, reject) => {
    server.once('error', reject)
    server.listen({ port, host }, () => resolve(server.address().port))
  })
}

/** Binds every loopback address that this machine has to one port. */
async function listenOnLoopback(listener, port) {
  const servers = []
  let bound = port
  for (const host of hostnames) {
    const server = createServer(listener)
    try {
      bound = await listen(server, bound, host)
      servers.push(server)
    } catch (error) {
      // A machine without IPv6 has one loopback address.
      if (host === '::1' && (error.code === 'EADDRNOTAVAIL' || error.code === 'EAFNOSUPPORT')) continue
      for (const open of servers) open.close()
      throw error
    }
  }
  return { port: bound, servers }
}

/**
 * Serves a built page on http://localhost, with a strict Content-Security-Policy, and the application's server beside it.
 *
 * @param options `root`: the folder that holds its index.html; `ciamOrigin`: where the CIAM server is, for the page and
 *   for the policy; `port`: 0 for any free one; `wrap`: what comes between the browser and the page's files.
 */
export async function servePage({ root, ciamOrigin, port, wrap = (answer) => answer }) {
  const app = createApp({ root, ciamOrigin })
  const { port: bound, servers } = await listenOnLoopback(getRequestListener(wrap(app.fetch)), port)
  return {
    port: bound,
    url: `http://localhost:${bound}`,
    close: async () => {
      for (const server of servers) {
        server.closeAllConnections()
        await new Promise((resolve) => server.close(resolve))
      }
    },
  }
}
