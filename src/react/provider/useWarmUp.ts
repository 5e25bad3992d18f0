import { useEffect } from 'react'
import type { CiamClient } from '../../client/createCiamClient.js'
import { warmUpRequest } from '../../client/requestPart.js'

/**
 * Gets ready for a click, once there is a state token to spend: connects to the server, loads the lazy part and reads the
 * device, so that none of it has to be waited for. No request is sent. It starts at once: whoever knows the prompt presses
 * within half a second, and waiting for an idle moment cost a third of that.
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
    warmUpRequest(client)
    return () => link.remove()
  }, [client, isNeeded])
}
