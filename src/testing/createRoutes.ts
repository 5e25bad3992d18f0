import { Hono } from 'hono'
import { cors } from 'hono/cors'
import type { Emulation, EmulatorContext } from './Emulation.js'
import { endpointOf } from './endpointOf.js'
import { pause } from './pause.js'
import { Refusal } from './Refusal.js'
import { signIn } from './signIn.js'
import { signingKey } from './signingKey.js'
import { skipUpdate } from './skipUpdate.js'
import { spoil } from './spoil.js'
import { updatePassword } from './updatePassword.js'

const allowHeaders = [
  'X-operating-sys-version',
  'X-device-fingerprint',
  'X-device-ip',
  'X-agent',
  'X-L',
  'X-client-id',
  'X-state-token',
  'X-tenant-id',
  'content-type',
]

/** The emulator's HTTP surface. */
export function createRoutes(emulation: Emulation) {
  const { allowedOrigins, latencyMs } = emulation.options
  const routes = new Hono<{ Bindings: EmulatorContext['env'] }>()

  routes.onError((error, c) => {
    if (error instanceof Refusal) return error.toResponse(c.req.header('X-L'))
    throw error
  })
  routes.notFound(() => {
    throw new Refusal('notFound')
  })

  routes.use(
    cors({
      origin: (origin) => (allowedOrigins === '*' || allowedOrigins.includes(origin) ? origin : null),
      allowMethods: ['GET', 'POST'],
      allowHeaders,
      exposeHeaders: ['Retry-After'],
      maxAge: 5,
    }),
  )
  routes.use(async (c, next) => {
    await next()
    if (!c.res.headers.has('Cache-Control')) c.header('Cache-Control', 'no-store')
  })
  routes.use(async (c, next) => {
    // Hono answers a HEAD as if it were a GET, and here a GET signs in.
    if (c.req.raw.method === 'HEAD') throw new Refusal('notFound')
    const ms = latencyMs(c.req.raw)
    if (ms > 0) await pause(c.env.signal, ms)
    const fault = emulation.faults.take(endpointOf(c.req.path))
    return fault === undefined ? next() : spoil(c, next, fault)
  })

  routes.post('/api/v2/sdk/login', (c) => signIn(c, emulation, 'userName'))
  routes.post('/api/v2/sdk/login/auth', (c) => signIn(c, emulation, 'identifier'))
  routes.get('/api/v2/sdk/pwd/skip-update', (c) => skipUpdate(c, emulation))
  routes.post('/api/v2/sdk/pwd/update', (c) => updatePassword(c, emulation))
  routes.get('/api/v1/oauth2/keys', async () => Response.json({ keys: [(await signingKey()).publicJwk] }))
  return routes
}
