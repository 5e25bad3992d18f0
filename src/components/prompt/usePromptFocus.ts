import { type RefCallback, useCallback, useEffect, useRef } from 'react'
import type { PasswordExpiringPromptState } from './usePromptState.js'

/**
 * Moves focus to what is new: the heading when the prompt appears, the alert's or the state's heading when the state
 * changes, the heading again when a new question takes the place of the old one and of the button that had focus. While an
 * operation is under way focus stays on the button that was pressed. An open form sets its own; while that is still being
 * loaded, the button that opened it has gone and focus with it, so the heading takes it meanwhile.
 *
 * @param question Tells one question from the next.
 * @returns The ref for the element to focus.
 */
export function usePromptFocus(
  status: PasswordExpiringPromptState['status'],
  question: number,
  autoFocus: boolean,
): RefCallback<HTMLElement> {
  const target = useRef<HTMLElement>(null)
  const shown = useRef<{ status: typeof status; question: number }>(undefined)
  useEffect(() => {
    const before = shown.current
    shown.current = { status, question }
    const isLost = document.activeElement === document.body
    const stays =
      status === 'continuing' ||
      (before?.status === status ? question === before?.question || !isLost : status === 'changing' && !isLost)
    const moves = before === undefined ? autoFocus : !stays
    if (moves) target.current?.focus()
  }, [status, question, autoFocus])
  return useCallback((element) => {
    if (element) target.current = element
  }, [])
}
