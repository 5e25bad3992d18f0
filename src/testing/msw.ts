import { type HttpHandler, HttpResponse, http } from 'msw'
import { BrokenConnection } from './BrokenConnection.js'
import type { CiamEmulator } from './createCiamEmulator.js'

/**
 * Handlers for Mock Service Worker that let an emulator answer `/api/*` and `/__emulator/*`, in a browser or in Node.
 *
 * @param emulator - From `createCiamEmulator`, or a started one.
 * @param origin - The CIAM server's origin, `https://login.example.com`. Default: `'*'`, any.
 * @returns Handlers for `setupWorker` or `setupServer`. A broken connection of the emulator is a network error of MSW's.
 *
 * @example
 * import { setupServer } from 'msw/node'
 * import { createCiamEmulator } from 'ciam-react/testing'
 * import { ciamHandlers } from 'ciam-react/testing/msw'
 *
 * const server = setupServer(...ciamHandlers(createCiamEmulator()))
 * server.listen()
 */
export function ciamHandlers(emulator: Pick<CiamEmulator, 'fetch'>, origin = '*'): HttpHandler[] {
  return ['api', '__emulator'].map((folder) =>
    http.all(`${origin}/${folder}/*`, async ({ request }) => {
      try {
        return await emulator.fetch(request)
      } catch (error) {
        if (error instanceof BrokenConnection || request.signal.aborted) return HttpResponse.error()
        throw error
      }
    }),
  )
}
