import { parseDomain } from './parseDomain.js'
import { isLanguageTag, type LocaleConfig } from './resolveLocale.js'

/** A value that tells the device, or a function that gives it, now or later. Only a valid value is cached. */
export type DeviceValue = string | (() => string | undefined | Promise<string | undefined>)

/** The former name of {@link DeviceValue}. */
export type DeviceSignal = DeviceValue

/** What the application knows of the device. Whatever it does not give is read from the browser; `ip` never is. */
export interface DeviceConfig {
  /** `X-device-fingerprint`. Default: FingerprintJS' visitor identifier, computed in the browser, sent to no other server. */
  fingerprint?: DeviceValue | undefined
  /** `X-operating-sys-version`, such as `windows10.1.1` or `Android 10`. Default: read from the browser. */
  operatingSystem?: DeviceValue | undefined
  /** `X-agent`. Default: `navigator.userAgent`. */
  userAgent?: DeviceValue | undefined
  /** `X-device-ip`. Default: none, and then the header is not sent. It is never guessed. */
  ip?: DeviceValue | undefined
}

/** How to reach the CIAM server, and as whom. */
export interface CiamConfig {
  /** Host or https URL of the server, with an optional port and base path: `login.example.com`. http for loopback only. */
  domain: string
  /** The application's authorization ID, sent as `X-client-id`. */
  clientId: string
  /** Huawei OneAccess: the tenant, sent as `X-tenant-id`. Default: not sent. */
  tenantId?: string | undefined
  /** The user's language as a BCP 47 tag, or a function that gives it. Default: the document's `lang`, then the browser's. */
  locale?: LocaleConfig
  /** How long an action may take in all, reading the device included, in milliseconds. Default: 10_000. */
  timeoutMs?: number | undefined
  /** Whether cookies go with the request. Default: `'omit'`. */
  credentials?: 'omit' | 'same-origin' | 'include' | undefined
  /** What the application knows of the device. Default: everything but the IP is read from the browser, when needed. */
  device?: DeviceConfig | undefined
  /** Sends the request: a test server, say. Default: the global `fetch`. */
  fetch?: typeof globalThis.fetch | undefined
}

/** A browser's timers count in 32 bits: a longer one ends at once. */
const LONGEST_TIMER_MS = 2 ** 31 - 1
const CREDENTIALS: readonly unknown[] = ['omit', 'same-origin', 'include']
const DEVICE_VALUES: readonly string[] = ['fingerprint', 'operatingSystem', 'userAgent', 'ip']

const isHeaderText = (value: unknown) => typeof value === 'string' && /^[\x21-\x7e]+$/.test(value)
const isFunction = (value: unknown) => typeof value === 'function'

/** Everything that is wrong with a configuration, in sentences that say how to fix it. A caller without types may give anything. */
export function configFaults(config: CiamConfig): string[] {
  const { domain, clientId, tenantId, locale, timeoutMs, credentials, fetch } = config
  const device: unknown = config.device ?? {}
  const values = typeof device === 'object' && device !== null ? Object.entries(device) : []
  const isTimer = typeof timeoutMs === 'number' && timeoutMs > 0 && timeoutMs <= LONGEST_TIMER_MS
  const isLocale = typeof locale === 'string' ? isLanguageTag(locale) : isFunction(locale)
  const faults: readonly (readonly [isFaulty: boolean, text: string])[] = [
    [
      parseDomain(domain) === undefined,
      'domain must be a host or an https URL, such as "login.example.com", without user, query or fragment; http is for localhost only.',
    ],
    [!isHeaderText(clientId), 'clientId must be visible ASCII without spaces.'],
    [tenantId !== undefined && !isHeaderText(tenantId), 'tenantId must be visible ASCII without spaces, or left out.'],
    [locale !== undefined && !isLocale, 'locale must be a BCP 47 tag ("zh-CN"), or a function that gives one.'],
    [
      timeoutMs !== undefined && !isTimer,
      `timeoutMs must be a number of milliseconds above 0, and at most ${LONGEST_TIMER_MS} (24 days): no timer runs longer.`,
    ],
    [
      credentials !== undefined && !CREDENTIALS.includes(credentials),
      `credentials must be one of ${CREDENTIALS.join(', ')}.`,
    ],
    [fetch !== undefined && !isFunction(fetch), 'fetch must be a function.'],
    [typeof device !== 'object', `device must be an object with ${DEVICE_VALUES.join(', ')}.`],
  ]
  const deviceFaults = values.flatMap(([name, value]) => {
    if (!DEVICE_VALUES.includes(name)) return `device.${name} is unknown: device has ${DEVICE_VALUES.join(', ')}.`
    const isGood =
      value === undefined || isFunction(value) || (typeof value === 'string' && (name === 'ip' || value !== ''))
    return isGood ? [] : `device.${name} must be a text, or a function that gives one.`
  })
  return [...faults.flatMap(([isFaulty, text]) => (isFaulty ? text : [])), ...deviceFaults]
}
