import { useSyncExternalStore } from 'react'

const never = () => () => undefined

/** Whether this render may look at the browser: false on a server, and while the page takes over the server's markup. */
export function useHydrated(): boolean {
  return useSyncExternalStore(
    never,
    () => true,
    () => false,
  )
}
