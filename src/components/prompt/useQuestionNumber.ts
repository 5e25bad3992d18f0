import { useState } from 'react'

/** Counts the questions: each state token asks one again, even where it looks the same. */
export function useQuestionNumber(key: string | undefined): number {
  const [latest, setLatest] = useState({ key, number: 0 })
  if (latest.key === key) return latest.number
  // Without a token the last question still stands there.
  const next = { key, number: key === undefined ? latest.number : latest.number + 1 }
  setLatest(next)
  return next.number
}
