import { ports } from './ports.mjs'

/** The emulator beside the demo page. It answers pages of this machine alone. */
export const emulatorOptions = { port: ports.emulator }

export const emulatorOrigin = `http://localhost:${ports.emulator}`
