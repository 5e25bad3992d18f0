const LOOPBACK = /^(localhost|.+\.localhost|127(\.\d{1,3}){3}|\[::1\])$/

/**
 * Turns `domain` into the base address of the server's API, without a trailing slash.
 *
 * @returns `undefined` for what is neither a host nor an https URL (http for loopback), alone.
 */
export function parseDomain(domain: unknown): string | undefined {
  // URL itself would forgive spaces, backslashes, extra slashes, an empty "?" and an empty "user@": none is meant.
  if (typeof domain !== 'string' || /[\s\\?#@]/.test(domain)) return undefined
  const hasScheme = /^[a-z][a-z0-9+.-]*:\/\//i.test(domain)
  // "https:/login.example.com" would be a host named "https".
  if (!hasScheme && /^[^/[]*:(?!\d+(\/|$))/.test(domain)) return undefined
  // A server on the developer's own machine has no certificate: "localhost:8787" is http.
  const isLoopback = LOOPBACK.test(domain.replace(/(:\d+)?(\/.*)?$/, ''))
  const address = hasScheme ? domain : `${isLoopback ? 'http' : 'https'}://${domain}`
  if (!/^https?:\/\/[^/]/i.test(address) || !URL.canParse(address)) return undefined
  const { protocol, hostname, origin, pathname } = new URL(address)
  if (protocol === 'http:' && !LOOPBACK.test(hostname)) return undefined
  return origin + pathname.replace(/\/+$/, '')
}
