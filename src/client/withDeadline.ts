import { CiamError } from './errors.js'

/**
 * Runs an act under a signal that aborts with the caller's own reason, or with a `TIMEOUT` after `timeoutMs`
 * milliseconds. The act has to heed that signal at each of its steps.
 */
export async function withDeadline<T>(
  timeoutMs: number,
  signal: AbortSignal | undefined,
  act: (signal: AbortSignal) => Promise<T>,
): Promise<T> {
  signal?.throwIfAborted()
  const deadline = new AbortController()
  const leave = () => deadline.abort(signal?.reason)
  const expire = () =>
    deadline.abort(
      new CiamError(
        'TIMEOUT',
        `The CIAM server did not answer within ${timeoutMs} ms. Raise timeoutMs if it is slow by nature.`,
      ),
    )
  const timer = setTimeout(expire, timeoutMs)
  signal?.addEventListener('abort', leave, { once: true })
  try {
    return await act(deadline.signal)
  } finally {
    clearTimeout(timer)
    signal?.removeEventListener('abort', leave)
  }
}
