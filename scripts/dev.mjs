// `npm run dev`: the demo on Vite's dev server, with the library and the emulator taken from their source.
import { fileURLToPath } from 'node:url'
import { getRequestListener } from '@hono/node-server'
import { createServer } from 'vite'
import { emulatorOptions, emulatorOrigin } from './emulatorOptions.mjs'
import { ports } from './ports.mjs'
import { printWelcome } from './printWelcome.mjs'
import { runUntilStopped } from './runUntilStopped.mjs'

const applicationServer = fileURLToPath(new URL('../demo/createApplicationServer.mjs', import.meta.url))

const vite = await createServer({
  configFile: fileURLToPath(new URL('../demo/vite.config.ts', import.meta.url)),
  server: { host: 'localhost', port: ports.page, strictPort: true },
  plugins: [
    {
      name: 'application-server',
      configureServer(server) {
        server.middlewares.use('/session', async (request, response, next) => {
          try {
            const { createApplicationServer } = await server.ssrLoadModule(applicationServer)
            request.url = request.originalUrl
            await getRequestListener(createApplicationServer({ ciamOrigin: emulatorOrigin }).fetch)(request, response)
          } catch (error) {
            next(error)
          }
        })
      },
    },
    {
      name: 'ciam-domain',
      transformIndexHtml: (html) => html.replace(/(<meta name="ciam-domain" content=")[^"]*/, `$1${emulatorOrigin}`),
    },
  ],
})
const { startCiamEmulator } = await vite.ssrLoadModule('ciam-react/testing/node')

await runUntilStopped([
  {
    variable: 'CIAM_EMULATOR_PORT',
    port: ports.emulator,
    start: async () => (await startCiamEmulator(emulatorOptions)).close,
  },
  {
    variable: 'PORT',
    port: ports.page,
    start: async () => {
      await vite.listen()
      return () => vite.close()
    },
  },
])
printWelcome()
