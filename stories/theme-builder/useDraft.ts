import { useState } from 'react'

/**
 * A field's text while it is typed in, which need not be a value yet. Once the value is changed from elsewhere, the draft is
 * a thing of the past.
 *
 * @param read The value that a text stands for, or `undefined` where it is none.
 */
export function useDraft(value: string, read: (text: string) => string | undefined, onChange: (value: string) => void) {
  const [draft, setDraft] = useState<{ text: string; value: string }>()
  const text = draft?.value === value ? draft.text : undefined
  return {
    /** What to show, where it is not the value itself. */
    text,
    isFaulty: text !== undefined && read(text) === undefined,
    onInput: (typed: string) => {
      const next = read(typed)
      setDraft({ text: typed, value: next ?? value })
      if (next !== undefined) onChange(next)
    },
    onLeave: () => {
      if (text !== undefined && read(text) !== undefined) setDraft(undefined)
    },
  }
}
