/**
 * Scheme, host (an IPv6 address stands in brackets), port and path. URL itself would forgive spaces, backslashes, extra
 * slashes, an empty "?" and an empty "user@", and take "https:/login.example.com" for a host named "https": none is meant.
 */
const ADDRESS = /^(https?:\/\/)?(\[[\da-f:.]+\]|[^\s\\?#@/:[\]]+)(?::\d+)?(?:\/[^\s\\?#@]*)?$/i
const LOOPBACK = /^(localhost|.+\.localhost|127(\.\d{1,3}){3}|\[::1\])$/i

/**
 * Turns `domain` into the base address of the server's API, without a trailing slash. Without a scheme it is https, but http
 * on the developer's own machine, which has no certificate.
 *
 * @returns `undefined` for what is neither a host nor an https URL (http for loopback), alone.
 */
export function parseDomain(domain: unknown): string | undefined {
  const [given, scheme, host = ''] = (typeof domain === 'string' && ADDRESS.exec(domain)) || []
  const address = scheme ? given : `${LOOPBACK.test(host) ? 'http' : 'https'}://${given}`
  if (!given || !address || !URL.canParse(address)) return undefined
  const { protocol, hostname, origin, pathname } = new URL(address)
  if (protocol === 'http:' && !LOOPBACK.test(hostname)) return undefined
  return origin + pathname.replace(/\/+$/, '')
}
