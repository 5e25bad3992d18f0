import type { CiamClient } from '../createCiamClient.js'
import { resolveLocale } from '../resolveLocale.js'
import type { DeviceInformation } from './deviceValues.js'

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
    'X-operating-sys-version': device.operatingSystem,
    'X-device-fingerprint': device.fingerprint,
    'X-device-ip': device.ip,
    'X-agent': device.userAgent,
    // The contract's language is a short tag: `zh`, not `zh-CN`.
    'X-L': locale && new Intl.Locale(locale).language,
    'X-client-id': clientId,
    'X-tenant-id': tenantId,
    'X-state-token': stateToken,
    'content-type': 'application/json',
  }
  return Object.fromEntries(Object.entries(headers).flatMap(([name, value]) => (value ? [[name, value]] : [])))
}
