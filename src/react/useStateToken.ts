import { useCallback, useInsertionEffect, useRef, useState } from 'react'

type StateToken = string | undefined

/**
 * The provider's state token, controlled or not, as React's inputs are: with `onStateTokenChange` the owner's value
 * counts; without, `stateToken` is where it starts from, and a new one is taken over.
 */
export function useStateToken(given: StateToken, onChange: ((stateToken: StateToken) => void) | undefined) {
  const [own, setOwn] = useState(given)
  const [lastGiven, setLastGiven] = useState(given)
  if (lastGiven !== given) {
    setLastGiven(given)
    setOwn(given)
  }
  const isControlled = given !== undefined && onChange !== undefined
  const stateToken = isControlled ? given : own

  // The token of this moment, so that an act in the same handler as setStateToken already uses the new one.
  const current = useRef(stateToken)
  const latest = useRef({ isControlled, onChange })
  useInsertionEffect(() => {
    current.current = stateToken
    latest.current = { isControlled, onChange }
  })
  const setStateToken = useCallback((next: StateToken) => {
    if (!latest.current.isControlled) {
      current.current = next
      setOwn(next)
    }
    latest.current.onChange?.(next)
  }, [])
  const currentStateToken = useCallback(() => current.current, [])
  return { stateToken, setStateToken, currentStateToken }
}
