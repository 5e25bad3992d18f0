import type { CiamClient } from './createCiamClient.js'
import type { DeviceInformation } from './request/index.js'
import { withRequestPart } from './requestPart.js'

/**
 * The device, exactly as this library sends it. An application with a login call of its own sends the same values there, so
 * that the server sees one device; its server names them again when it exchanges the session token. Asks nobody but the
 * browser, and the functions given as `config.device`.
 *
 * @param client From `createCiamClient`.
 * @param options A signal to leave by.
 * @returns Fingerprint, operating system, user agent and IP; `ip` is empty where the application gives none.
 * @throws {CiamError} `DEVICE_UNAVAILABLE`, `PART_UNAVAILABLE`, `TIMEOUT` after the client's `timeoutMs`.
 * @throws `signal.reason`, untouched, when the signal aborts.
 * @see The contract, "Skip Forced Password Change › Request Headers".
 * @example
 * const { fingerprint, operatingSystem, userAgent } = await readDevice(client)
 * await fetch('/login', { method: 'POST', body, headers: { 'X-device-fingerprint': fingerprint } })
 */
export function readDevice(
  client: CiamClient,
  options: { signal?: AbortSignal | undefined } = {},
): Promise<DeviceInformation> {
  return withRequestPart(client, options, (part, _, deadline) => part.readDevice(client, deadline))
}
