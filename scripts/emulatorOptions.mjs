import { ports } from './ports.mjs'

/** The emulator beside the demo page. It answers that page alone, under either of its names. */
export const emulatorOptions = {
  port: ports.emulator,
  allowedOrigins: [`http://localhost:${ports.page}`, `http://127.0.0.1:${ports.page}`],
}

export const emulatorOrigin = `http://localhost:${ports.emulator}`
