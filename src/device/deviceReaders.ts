import { readOperatingSystem } from './readOperatingSystem.js'
import { readUserAgent } from './readUserAgent.js'

/**
 * One reader for each signal that the server wants to know of the calling device.
 *
 * Each reads the browser anew whenever it is called, and nothing is read before: call only what the application has not
 * given, and remember the answer. None sends anything to anyone. None has a time limit of its own, and some browsers
 * take their time (a background tab, a page still without a body), so the caller sets the limit. The values are as the
 * browser words them: to make them fit a header is the caller's part.
 *
 * Each promise rejects where its signal cannot be read; see the reader for when.
 *
 * @see Skip Forced Password Change › Request Headers: X-device-fingerprint, X-operating-sys-version, X-agent
 *
 * @example
 * const { deviceReaders } = await import('../device/deviceReaders.js')
 * const operatingSystem = given.operatingSystem ?? (await deviceReaders.operatingSystem())
 */
export const deviceReaders: {
  fingerprint: () => Promise<string>
  operatingSystem: () => Promise<string>
  userAgent: () => Promise<string>
} = {
  // Loaded when asked for: an application that gives its own fingerprint never downloads FingerprintJS.
  fingerprint: async () => {
    const { readFingerprint } = await import('./readFingerprint.js')
    return readFingerprint()
  },
  operatingSystem: readOperatingSystem,
  userAgent: async () => readUserAgent(),
}
