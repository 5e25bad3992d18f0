import { abortable } from './abortable.js'
import type { CiamClient } from './createCiamClient.js'
import { CiamError } from './errors.js'
import { lazyPart } from './lazyPart.js'

type RequestPart = typeof import('./request/index.js')

/** What no first paint needs: ky, the device, the reading of the answer. */
export const requestPart = lazyPart<RequestPart>(() => import('./request/index.js'))

const ignore = () => undefined

/**
 * Starts to load what the device is read with, beside the request part and not after it. The browser keeps what is loaded;
 * the next request imports it again, and reports the error if there is one.
 */
function preloadDevice({ config: { device } }: CiamClient): void {
  if (device?.operatingSystem === undefined) import('../device/readOperatingSystem.js').catch(ignore)
  if (device?.fingerprint === undefined) import('../device/readFingerprint.js').catch(ignore)
}

/** Loads the chunks and reads the device ahead of a request. A failure is ignored here: the request tries again and reports it. */
export function warmUpRequest(client: CiamClient): void {
  preloadDevice(client)
  requestPart.preload((part) => part.preloadDeviceValues(client))
}

/**
 * Loads the request part and runs an action of it, all within the client's `timeoutMs`.
 *
 * @param options What the caller gave, with its own signal if there is one.
 * @param run Gets the options as they were at the call, and a signal that aborts with the caller's own reason, or with a
 *   `TIMEOUT`; it has to observe it at each step.
 * @throws {CiamError} `PART_UNAVAILABLE`, `TIMEOUT`; `INVALID_CONFIG`, also for what only a caller without types can give.
 */
export async function withRequestPart<TOptions extends { signal?: AbortSignal | undefined }, TResult>(
  client: CiamClient,
  options: TOptions,
  run: (part: RequestPart, options: TOptions, signal: AbortSignal) => Promise<TResult>,
): Promise<TResult> {
  if (!client?.config || !options)
    throw new CiamError('INVALID_CONFIG', 'Call this with a client of createCiamClient, and an object of options.')
  if (client.invalid) throw client.invalid
  const given = { ...options }
  const { signal } = given
  signal?.throwIfAborted()
  const { timeoutMs } = client.config
  const deadline = new AbortController()
  const leave = () => deadline.abort(signal?.reason)
  let part = requestPart.loaded()
  const expire = () =>
    deadline.abort(
      new CiamError('TIMEOUT', `No answer within ${timeoutMs} ms. Raise timeoutMs if the server is slow by nature.`, {
        outcome: part ? 'unknown' : 'not-sent',
      }),
    )
  const timer = setTimeout(expire, timeoutMs)
  signal?.addEventListener('abort', leave, { once: true })
  try {
    if (!part) {
      preloadDevice(client)
      part = await abortable(requestPart.load(), deadline.signal)
    }
    return await run(part, given, deadline.signal)
  } finally {
    clearTimeout(timer)
    signal?.removeEventListener('abort', leave)
  }
}
