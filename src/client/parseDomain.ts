const LOOPBACK = /^(localhost|.+\.localhost|127(\.\d{1,3}){3}|\[::1\])$/

/**
 * Turns `domain` into the base address of the server's API, without a trailing slash.
 *
 * @returns `{ baseUrl }`, or `{ fault }` with what is wrong and how to write it right.
 */
export function parseDomain(domain: unknown): { baseUrl: string } | { fault: string } {
  if (typeof domain !== 'string' || domain === '')
    return { fault: 'domain is missing. Give the host of your CIAM server, such as "login.example.com".' }
  // URL itself would forgive spaces, backslashes, extra slashes, an empty "?" and an empty "user@": none is meant.
  if (/[\s\\?#@]/.test(domain))
    return { fault: 'domain must be a host or an https URL alone: no spaces, user, query or fragment.' }
  const address = /^[a-z][a-z0-9+.-]*:\/\//i.test(domain) ? domain : `https://${domain}`
  if (!/^https?:\/\/[^/]/i.test(address) || !URL.canParse(address))
    return {
      fault: 'domain is neither a host nor an https URL. Write "login.example.com" or "https://login.example.com".',
    }
  const url = new URL(address)
  if (url.protocol === 'http:' && !LOOPBACK.test(url.hostname))
    return { fault: 'domain must use https: http is for loopback (localhost) only, because the answer carries tokens.' }
  return { baseUrl: url.origin + url.pathname.replace(/\/+$/, '') }
}
