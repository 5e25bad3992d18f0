import { CiamServerError } from './CiamServerError.js'
import { post } from './post.js'
import { readBaseUrl } from './readBaseUrl.js'

/** The application's own access to the CIAM server. None of it belongs into a browser. */
export interface ExchangeSessionTokenConfig {
  /** The CIAM server: a host, or an https address (http for loopback alone). */
  domain: string
  clientId: string
  clientSecret: string
  /** OneAccess: sent as `X-tenant-id`, which an ISV application must send. */
  tenantId?: string | undefined
  /** Milliseconds for each of the three requests. Default: 10,000. */
  timeoutMs?: number | undefined
}

/** The CIAM server's address, and what each request to it carries. */
export interface ServerAccess {
  baseUrl: string
  headers: Record<string, string>
  secrets: string[]
  timeoutMs: number
}

const DEFAULT_TIMEOUT_MS = 10_000
/** A token is not used in its last seconds: it has to outlive the two requests that carry it. */
const MARGIN_SECONDS = 60
const MOST_TOKENS = 64

interface CachedToken {
  token: Promise<string>
  /** Milliseconds since 1970-01-01. Infinite while the token is fetched. */
  expiresAt: number
}

const cache = new Map<string, CachedToken>()

/**
 * Checks the configuration.
 *
 * @throws {CiamServerError} `INVALID_CONFIG`.
 */
export function readServerAccess(config: ExchangeSessionTokenConfig): ServerAccess {
  const { domain, clientId, clientSecret, tenantId, timeoutMs = DEFAULT_TIMEOUT_MS } = config ?? {}
  const baseUrl = readBaseUrl(domain)
  for (const [name, value] of Object.entries({ clientId, clientSecret, tenantId: tenantId ?? 'x' }))
    if (typeof value !== 'string' || value === '') throw new CiamServerError('INVALID_CONFIG', `${name} is missing.`)
  // Timers hold 32 bits; zero would end each request at once.
  if (!(timeoutMs > 0 && timeoutMs < 2 ** 31))
    throw new CiamServerError('INVALID_CONFIG', 'timeoutMs must be a number of milliseconds above zero.')
  const headers: Record<string, string> = tenantId === undefined ? {} : { 'X-tenant-id': tenantId }
  return { baseUrl, headers, secrets: [clientSecret], timeoutMs }
}

function encodeBasic(clientId: string, clientSecret: string): string {
  const bytes = new TextEncoder().encode(`${clientId}:${clientSecret}`)
  return btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(''))
}

/**
 * The application's access token: `POST /api/v2/tenant/token`, HTTP Basic. Calls that overlap share one request, and the
 * token is kept until a minute before it expires; where the answer does not say how long it lives, it is used once.
 *
 * @param refused A token that the server did not accept: it is not taken from the cache again.
 * @throws {CiamServerError} `WRONG_CLIENT_CREDENTIALS`, and the codes of every request.
 */
export async function readAccessToken(
  access: ServerAccess,
  { clientId, clientSecret, tenantId = '' }: ExchangeSessionTokenConfig,
  refused?: string,
): Promise<string> {
  const key = JSON.stringify([access.baseUrl, clientId, clientSecret, tenantId])
  const known = cache.get(key)
  if (known && known.expiresAt > Date.now()) {
    const token = await known.token
    if (token !== refused) return token
    if (cache.get(key) === known) cache.delete(key)
  }
  const pending = cache.get(key)
  if (pending && pending !== known) return pending.token

  async function fetchToken(): Promise<string> {
    const basic = encodeBasic(clientId, clientSecret)
    const sentAt = Date.now()
    const answer = await post({
      ...access,
      url: `${access.baseUrl}/api/v2/tenant/token`,
      headers: {
        ...access.headers,
        authorization: `Basic ${basic}`,
        'content-type': 'application/x-www-form-urlencoded',
      },
      body: 'grant_type=client_credentials',
      secrets: [...access.secrets, basic],
    })
    const { access_token: token } = answer
    // fetch would quote a header that it cannot send.
    if (typeof token !== 'string' || !/^[\x21-\x7e]+$/.test(token))
      throw new CiamServerError('UNEXPECTED_RESPONSE', 'The answer holds no access_token that can be sent.')
    const lifetime = Number(answer.expires_in ?? answer.expire)
    entry.expiresAt = lifetime > MARGIN_SECONDS ? sentAt + (lifetime - MARGIN_SECONDS) * 1_000 : 0
    return token
  }
  const entry: CachedToken = { token: Promise.resolve(''), expiresAt: Number.POSITIVE_INFINITY }
  entry.token = fetchToken()
  const oldest = cache.size >= MOST_TOKENS ? cache.keys().next().value : undefined
  if (oldest !== undefined) cache.delete(oldest)
  cache.set(key, entry)
  try {
    return await entry.token
  } catch (error) {
    if (cache.get(key) === entry) cache.delete(key)
    throw error
  }
}
