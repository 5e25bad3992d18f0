import { useEffect } from 'react'
import type { CiamClient } from '../client/createCiamClient.js'
import { loadSend } from '../client/loadSend.js'

/** Runs a task when the browser is idle. Safari has no such callback; there a moment's pause has to do. */
function whenIdle(task: () => void): () => void {
  if (typeof requestIdleCallback === 'function') {
    const handle = requestIdleCallback(task, { timeout: 2_000 })
    return () => cancelIdleCallback(handle)
  }
  const timer = setTimeout(task, 200)
  return () => clearTimeout(timer)
}

/**
 * Gets ready for a click, once there is a state token to spend: connects to the server, loads the lazy part and reads the
 * device, so that none of it has to be waited for. No request is sent.
 */
export function useWarmUp(client: CiamClient, isNeeded: boolean): void {
  useEffect(() => {
    if (!isNeeded) return
    const link = document.createElement('link')
    link.rel = 'preconnect'
    link.href = new URL(client.baseUrl).origin
    // Requests without credentials go over connections of their own.
    if (client.config.credentials === 'omit') link.crossOrigin = 'anonymous'
    document.head.append(link)
    const cancel = whenIdle(() => {
      loadSend()
        .then(({ warmDevice }) => warmDevice(client))
        // A failed reading is not remembered: the click reads again, and reports.
        .catch(() => undefined)
    })
    return () => {
      cancel()
      link.remove()
    }
  }, [client, isNeeded])
}
