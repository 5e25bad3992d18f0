import { type RefCallback, useCallback, useEffect, useRef } from 'react'
import type { PasswordExpiringPromptState } from './usePromptState.js'

/**
 * Moves focus to what is new: the heading when the prompt appears, the alert's or the state's heading when the state
 * changes. While an act is under way focus stays on the button that was pressed. An open form sets its own; while that is
 * still being loaded, the button that opened it has gone and focus with it, so the heading takes it meanwhile.
 *
 * @returns The ref for the element to focus.
 */
export function usePromptFocus(
  status: PasswordExpiringPromptState['status'],
  autoFocus: boolean,
): RefCallback<HTMLElement> {
  const target = useRef<HTMLElement>(null)
  const shown = useRef<typeof status>(undefined)
  useEffect(() => {
    const before = shown.current
    shown.current = status
    const stays =
      before === status ||
      status === 'continuing' ||
      (status === 'changing' && document.activeElement !== document.body)
    const moves = before === undefined ? autoFocus : !stays
    if (moves) target.current?.focus()
  }, [status, autoFocus])
  return useCallback((element) => {
    if (element) target.current = element
  }, [])
}
