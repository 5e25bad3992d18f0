/**
 * A device for tests, as `config.device`: nothing is read from the browser then. Without it jsdom, which draws no picture and
 * plays no sound, logs an error for each thing that a fingerprint is made of, and takes up to a second.
 *
 * @example
 * const config = { domain: 'ciam.test', clientId: 'demo-client', device: fakeDevice, fetch: emulator.fetch }
 */
export const fakeDevice = {
  fingerprint: 'fake-fingerprint',
  operatingSystem: 'fake-os 1.0',
  userAgent: 'fake-agent/1.0',
} as const
