import { type RefObject, useEffect, useRef } from 'react'

/** Puts focus on an element when its view appears, so that keyboard and screen reader go along with the change. */
export function useArrivalFocus<T extends HTMLElement>(): RefObject<T | null> {
  const element = useRef<T>(null)
  useEffect(() => element.current?.focus(), [])
  return element
}
