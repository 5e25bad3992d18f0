import { type KeyboardEvent, type RefCallback, type SyntheticEvent, useCallback, useRef } from 'react'

/**
 * Props for a card that may be a modal `<dialog>`: the browser keeps focus inside, and gives it back when the dialog goes.
 *
 * @param ref The card's own ref, which is served as well.
 */
export function useModal(isModal: boolean, ref: RefCallback<HTMLElement>) {
  const dialog = useRef<HTMLDialogElement>(null)
  const open = useCallback(
    (element: HTMLElement | null) => {
      ref(element)
      if (!isModal) return
      // Closed before it is removed: only then does the browser give focus back to where it was.
      dialog.current?.close?.()
      dialog.current = element instanceof HTMLDialogElement ? element : null
      // jsdom has the element without its methods: there it is open, and holds no focus.
      if (dialog.current && !dialog.current.showModal) dialog.current.open = true
      dialog.current?.showModal?.()
    },
    [isModal, ref],
  )
  if (!isModal) return { ref }
  return {
    ref: open,
    // Escape never skips. Browsers without `closedby` obey the cancelled event, but only once: hence the key as well.
    closedby: 'none',
    onCancel: (event: SyntheticEvent) => event.preventDefault(),
    onKeyDown: (event: KeyboardEvent) => {
      if (event.key === 'Escape') event.preventDefault()
    },
  }
}
