import type { CiamClient } from '../createCiamClient.js'
import { resolveLocale } from '../resolveLocale.js'
import type { DeviceInformation } from './deviceValues.js'

/**
 * A text that `fetch` accepts as a header's value: what does not fit Latin-1, and control characters, are
 * percent-encoded as UTF-8. Browsers throw on anything else (a localised name of an operating system, say).
 */
function headerText(text: string): string {
  return text
    .replace(/\p{Surrogate}/gu, '\uFFFD')
    .replace(/[^\x20-\x7e\xa0-\xff]/gu, (character) => encodeURIComponent(character))
    .trim()
}

/**
 * The contract's headers, and no other. What has no value is not sent at all.
 *
 * @see The contract, "Skip Forced Password Change › Request Headers"; `X-tenant-id`: Huawei OneAccess.
 */
export function requestHeaders(
  client: CiamClient,
  device: DeviceInformation,
  stateToken: string | undefined,
): Record<string, string> {
  const { clientId, tenantId } = client.config
  const locale = resolveLocale(client.config)
  const headers = {
    'X-operating-sys-version': headerText(device.operatingSystem),
    'X-device-fingerprint': headerText(device.fingerprint),
    'X-device-ip': headerText(device.ip),
    'X-agent': headerText(device.userAgent),
    // The contract's language is a short tag: `zh`, not `zh-CN`.
    'X-L': locale && new Intl.Locale(locale).language,
    'X-client-id': clientId,
    'X-tenant-id': tenantId,
    'X-state-token': stateToken,
    'content-type': 'application/json',
  }
  return Object.fromEntries(Object.entries(headers).flatMap(([name, value]) => (value ? [[name, value]] : [])))
}
