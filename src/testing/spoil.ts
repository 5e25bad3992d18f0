import type { Next } from 'hono'
import { BrokenConnection } from './BrokenConnection.js'
import type { CiamEmulatorFault } from './createFaultQueue.js'
import type { EmulatorContext } from './Emulation.js'
import { pause } from './pause.js'
import { Refusal } from './Refusal.js'

/** Puts a fault in the place of the answer. */
export async function spoil(c: EmulatorContext, next: Next, fault: CiamEmulatorFault): Promise<Response | undefined> {
  switch (fault.kind) {
    case 'network':
      throw new BrokenConnection('The emulator broke the connection: failNext asked for it.')
    case 'hang':
      await pause(c.env.signal)
      return undefined
    case 'response': {
      const { status, body, headers = {} } = fault
      return typeof body === 'object'
        ? Response.json(body, { status, headers })
        : new Response(body ?? null, { status, headers })
    }
    case 'redirect':
      // A browser turns a redirect of such a request into an error by itself; in-process there is no browser.
      if (c.req.raw.redirect === 'error')
        throw new BrokenConnection('The answer was a redirect, and redirect is "error".')
      return new Response(null, { status: 302, headers: { Location: fault.location ?? '/elsewhere' } })
    case 'access-denied':
      return Response.json({ status: 'ACCESS_DENIED' })
    case 'busy':
      throw new Refusal('busy')
    case 'lost-answer':
      await next()
      throw new BrokenConnection('The emulator lost the answer: failNext asked for it.')
  }
}
