import { useEffect, useLayoutEffect } from 'react'

/** `useLayoutEffect`, which React 18 complains about when a server renders it. A server runs no effect anyway. */
export const useBrowserLayoutEffect = typeof document === 'undefined' ? useEffect : useLayoutEffect
