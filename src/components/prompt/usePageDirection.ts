import { useCallback, useState } from 'react'

/** Whether the page says a direction itself, by a `dir` above the element that the ref is given to. */
export function usePageDirection() {
  const [pageDirection, setPageDirection] = useState(false)
  // In the ref, because it runs before the first paint, and on a server not at all.
  const rootRef = useCallback((root: HTMLElement | null) => {
    if (root) setPageDirection(Boolean(root.parentElement?.closest('[dir]')))
  }, [])
  return { pageDirection, rootRef }
}
