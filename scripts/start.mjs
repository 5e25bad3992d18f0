// `npm start`, once the library and the demo are built: serves both, production code only.
import { fileURLToPath } from 'node:url'
import { startCiamEmulator } from 'ciam-react/testing/node'
import { servePage } from '../demo/servePage.mjs'
import { emulatorOptions, emulatorOrigin } from './emulatorOptions.mjs'
import { ports } from './ports.mjs'
import { printWelcome } from './printWelcome.mjs'
import { runUntilStopped } from './runUntilStopped.mjs'

const root = fileURLToPath(new URL('../demo/dist', import.meta.url))

await runUntilStopped([
  {
    variable: 'CIAM_EMULATOR_PORT',
    port: ports.emulator,
    start: async () => (await startCiamEmulator(emulatorOptions)).close,
  },
  {
    variable: 'PORT',
    port: ports.page,
    start: async () => (await servePage({ root, ciamOrigin: emulatorOrigin, port: ports.page })).close,
  },
])
printWelcome()
