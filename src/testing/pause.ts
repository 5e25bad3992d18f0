/**
 * Waits for `ms` milliseconds, or for ever when it is left out; rejects with the signal's reason as soon as it aborts.
 * A wait of 0 ms still yields once to the event loop.
 */
export function pause(signal: AbortSignal, ms?: number): Promise<void> {
  return new Promise((resolve, reject) => {
    if (signal.aborted) {
      reject(signal.reason)
      return
    }
    const onAbort = () => {
      clearTimeout(timer)
      reject(signal.reason)
    }
    const onTime = () => {
      signal.removeEventListener('abort', onAbort)
      resolve()
    }
    const timer = ms === undefined ? undefined : setTimeout(onTime, ms)
    signal.addEventListener('abort', onAbort, { once: true })
  })
}
