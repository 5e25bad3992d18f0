import { CiamError } from './errors.js'
import { parseDomain } from './parseDomain.js'
import { isLanguageTag } from './resolveLocale.js'

/** A signal about the device: its value, or a function that gives it, now or later. Only a good reading is remembered. */
export type DeviceSignal = string | (() => string | undefined | Promise<string | undefined>)

/** What the application knows of the device. Whatever it does not give is read from the browser; `ip` never is. */
export interface DeviceConfig {
  /** `X-device-fingerprint`. Default: FingerprintJS' visitor identifier, reckoned in the browser, sent to nobody else. */
  fingerprint?: DeviceSignal | undefined
  /** `X-operating-sys-version`, such as `windows10.1.1` or `Android 10`. Default: read from the browser. */
  operatingSystem?: DeviceSignal | undefined
  /** `X-agent`. Default: `navigator.userAgent`. */
  userAgent?: DeviceSignal | undefined
  /** `X-device-ip`. Default: none, and then the header is not sent. It is never guessed. */
  ip?: DeviceSignal | undefined
}

/** How to reach the CIAM server, and as whom. */
export interface CiamConfig {
  /** Host or https URL of the server, with an optional port and base path: `login.example.com`. http for loopback only. */
  domain: string
  /** The application's authorization ID, sent as `X-client-id`. */
  clientId: string
  /** Huawei OneAccess: the tenant, sent as `X-tenant-id`. Default: not sent. */
  tenantId?: string | undefined
  /** The person's language as a BCP 47 tag, or a function that gives it. Default: the document's `lang`, then the browser's. */
  locale?: string | (() => string | undefined) | undefined
  /** How long an action may take in all, reading the device included, in milliseconds. Default: 10_000. */
  timeoutMs?: number | undefined
  /** Whether cookies go with the request. Default: `'omit'`. */
  credentials?: 'omit' | 'same-origin' | 'include' | undefined
  /** What the application knows of the device. Default: everything but the IP is read from the browser, when needed. */
  device?: DeviceConfig | undefined
  /** Sends the request: a test server, say. Default: the global `fetch`. */
  fetch?: typeof globalThis.fetch | undefined
}

/** A checked configuration, made by {@link createCiamClient} and handed to the actions. */
export interface CiamClient {
  /** The configuration with its defaults filled in. */
  readonly config: Readonly<CiamConfig & { timeoutMs: number; credentials: RequestCredentials }>
  /** Address of the server's API without a trailing slash. */
  readonly baseUrl: string
}

const LONGEST_TIMER_MS = 2 ** 31 - 1
const CREDENTIALS = ['omit', 'same-origin', 'include']
const SIGNALS = ['fingerprint', 'operatingSystem', 'userAgent', 'ip'] as const

const isHeaderText = (value: unknown) => typeof value === 'string' && /^[\x21-\x7e]+$/.test(value)
const isFunction = (value: unknown) => typeof value === 'function'

/**
 * Checks a configuration once and makes the client that every action takes. Sends nothing and reads nothing.
 *
 * @param config See {@link CiamConfig}; only `domain` and `clientId` are required.
 * @returns A frozen client. Flights and device readings are remembered for as long as it lives, so make one and keep it.
 * @throws {CiamError} `INVALID_CONFIG`, listing every fault at once.
 * @see The contract, "Skip Forced Password Change › Request Headers".
 * @example
 * const client = createCiamClient({ domain: 'login.example.com', clientId: 'nTo1eRIub60vPb54WeE6aojPwYwImtl4' })
 */
export function createCiamClient(config: CiamConfig): CiamClient {
  // From here on a caller without types is a guest too: nothing about the configuration is taken on trust.
  const given: CiamConfig = { ...config }
  const { timeoutMs = 10_000, credentials = 'omit', device } = given
  const baseUrl = parseDomain(given.domain)
  const faults: string[] = []
  const check = (good: boolean, fault: string) => {
    if (!good) faults.push(fault)
  }

  check(
    baseUrl !== undefined,
    'domain must be a host or an https URL, such as "login.example.com", without user, query or fragment; http is for localhost only.',
  )
  check(isHeaderText(given.clientId), 'clientId must be visible ASCII without spaces.')
  check(
    given.tenantId === undefined || isHeaderText(given.tenantId),
    'tenantId must be visible ASCII without spaces, or left out.',
  )
  check(
    given.locale === undefined ||
      isFunction(given.locale) ||
      (typeof given.locale === 'string' && isLanguageTag(given.locale)),
    'locale must be a BCP 47 tag ("zh-CN"), or a function that gives one.',
  )
  check(
    typeof timeoutMs === 'number' && timeoutMs > 0 && timeoutMs <= LONGEST_TIMER_MS,
    'timeoutMs must be a number above 0.',
  )
  check(CREDENTIALS.includes(credentials), `credentials must be one of ${CREDENTIALS.join(', ')}.`)
  check(given.fetch === undefined || isFunction(given.fetch), 'fetch must be a function.')
  for (const name of SIGNALS) {
    const signal = device?.[name]
    check(
      signal === undefined || isFunction(signal) || (typeof signal === 'string' && (name === 'ip' || signal !== '')),
      `device.${name} must be a text, or a function that gives one.`,
    )
  }

  if (baseUrl === undefined || faults.length > 0)
    throw new CiamError('INVALID_CONFIG', `Mend the CIAM configuration:\n- ${faults.join('\n- ')}`)
  return Object.freeze({ config: Object.freeze({ ...given, timeoutMs, credentials }), baseUrl })
}
