import { abortable } from './abortable.js'
import type { CiamClient } from './createCiamClient.js'
import { CiamError } from './errors.js'
import { loadSend } from './loadSend.js'

/**
 * Loads the lazy part and runs an act of it, all within the client's `timeoutMs`.
 *
 * @param act Gets a signal that aborts with the caller's own reason, or with a `TIMEOUT`; it has to heed it at each step.
 */
export async function withSend<T>(
  { config: { timeoutMs } }: CiamClient,
  signal: AbortSignal | undefined,
  act: (send: typeof import('./send.js'), signal: AbortSignal) => Promise<T>,
): Promise<T> {
  signal?.throwIfAborted()
  const deadline = new AbortController()
  const leave = () => deadline.abort(signal?.reason)
  const expire = () =>
    deadline.abort(
      new CiamError('TIMEOUT', `No answer within ${timeoutMs} ms. Raise timeoutMs if the server is slow by nature.`),
    )
  const timer = setTimeout(expire, timeoutMs)
  signal?.addEventListener('abort', leave, { once: true })
  try {
    return await act(await abortable(loadSend(), deadline.signal), deadline.signal)
  } finally {
    clearTimeout(timer)
    signal?.removeEventListener('abort', leave)
  }
}
