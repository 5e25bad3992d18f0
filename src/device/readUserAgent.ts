/**
 * Reads the browser's user agent, as it is.
 *
 * @returns `navigator.userAgent`, never empty
 * @throws Error where there is none: outside a browser, or where the browser is set to hide it
 * @see Skip Forced Password Change › Request Headers: X-agent
 */
export function readUserAgent(): string {
  if (typeof navigator === 'undefined' || !navigator.userAgent) {
    throw new Error('There is no navigator.userAgent here. Give device.userAgent.')
  }
  return navigator.userAgent
}
