import {
  hashComponents,
  isAndroid,
  isWebKit,
  loadSources,
  prepareForSources,
  sources,
} from '@fingerprintjs/fingerprintjs'

/**
 * FingerprintJS waits for an idle moment (at most 100 ms; 50 ms in Safari) before it reads anything, because fonts and content
 * blockers are not ready at once. Fonts are not read here, and content blockers are read in WebKit and on Android only: there
 * this one source waits, and all others are read at once.
 */
async function readDomBlockers(): Promise<string[] | undefined> {
  if (isWebKit() || isAndroid()) await prepareForSources()
  return sources.domBlockers()
}

/**
 * Computes the fingerprint of this browser on this device.
 *
 * It is FingerprintJS' identifier without `fonts` and `fontPreferences`: both open a frame, which costs about a third of the time, and
 * the second one's `srcdoc` is reported and blocked where a page requires Trusted Types. Without them the identifier is the
 * same with and without such a policy. A source that fails counts as failed, as in FingerprintJS, and the others still count.
 *
 * In Safari and on Android it waits without a limit while the document has no body, and in a background tab of an older iPhone
 * until the tab comes to the front: the caller sets the time limit.
 *
 * @returns 32 lower-case hexadecimal digits, the same at each call as long as the browser stays as it is
 * @throws Error outside a page, and if FingerprintJS gives no identifier
 * @see Skip Forced Password Change › Request Headers: X-device-fingerprint
 */
export async function readFingerprint(): Promise<string> {
  // Outside a page every source would fail by itself, and all machines would share the identifier of those failures.
  if (typeof document === 'undefined') {
    throw new Error('There is no document here. Give device.fingerprint.')
  }
  // These exports are outside FingerprintJS' semantic versioning, so its version is pinned and a test holds the list of sources.
  // FingerprintJS 5.2 read through: without `load` there is no monitoring, its only request; it stores nothing but a
  // `cookietest` cookie that it deletes at once, to learn whether cookies work.
  const getComponents = loadSources({ ...sources, domBlockers: readDomBlockers }, { cache: {} }, [
    'fonts',
    'fontPreferences',
  ])
  const fingerprint = hashComponents(await getComponents())
  if (!fingerprint) {
    throw new Error('FingerprintJS gave no identifier. Give device.fingerprint.')
  }
  return fingerprint
}
