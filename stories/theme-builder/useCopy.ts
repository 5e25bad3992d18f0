import { type RefObject, useState } from 'react'

/**
 * Copies a text. Where the clipboard is closed to the page, the text is selected in its field instead, for the user to copy.
 *
 * @returns What to say about it, and the function.
 */
export function useCopy(text: string, field: RefObject<HTMLTextAreaElement | null>) {
  const [said, setSaid] = useState<{ about: string; words: string }>()
  const copy = async () => {
    // Emptied first: the same words again would not be announced.
    setSaid(undefined)
    try {
      await navigator.clipboard.writeText(text)
      setSaid({ about: text, words: 'Copied' })
    } catch {
      field.current?.focus()
      field.current?.select()
      setSaid({ about: text, words: 'The clipboard is closed here. The CSS is selected: press Ctrl+C or ⌘C.' })
    }
  }
  return { copy, said: said?.about === text ? said.words : '' }
}
