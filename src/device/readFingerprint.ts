import { load } from '@fingerprintjs/fingerprintjs'

/**
 * Computes the fingerprint of this browser on this device.
 *
 * It takes some hundred milliseconds where the page is visible. It waits without a limit while the document has no body,
 * and in a background tab of an older iPhone until the tab comes to the front: the caller sets the time limit.
 *
 * @returns 32 lower-case hexadecimal digits, the same at each call as long as the browser stays as it is
 * @throws Error outside a browser, and if FingerprintJS gives no identifier
 * @see Skip Forced Password Change › Request Headers: X-device-fingerprint
 */
export async function readFingerprint(): Promise<string> {
  // FingerprintJS 5.2 read through: its only request is monitoring's, off here; it stores nothing but a `cookietest`
  // cookie that it deletes in the same breath, to learn whether cookies work.
  // Where a page requires Trusted Types, the browser blocks (and reports) one of its 42 measurements, a frame's `srcdoc`:
  // the identifier is then another one than on the site's other pages, and just as steady.
  // `delayFallback` stays at its 50 ms: only Safari waits for it, and a shorter one makes the identifier less steady.
  const agent = await load({ monitoring: false })
  const { visitorId } = await agent.get()
  if (!visitorId) {
    throw new Error('FingerprintJS gave no visitorId. Give device.fingerprint.')
  }
  return visitorId
}
