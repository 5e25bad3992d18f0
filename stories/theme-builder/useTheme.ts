import { useReducer } from 'react'
import { startingPoints, type TokenValues } from './startingPoints.js'

export interface Theme {
  readonly start: string
  readonly values: TokenValues
}

type Act = { start: string } | { token: string; value: string } | 'undo'

interface History {
  readonly theme: Theme
  readonly past: readonly Theme[]
  /** What was turned last: turning it further is the same step. */
  readonly turned?: string | undefined
}

const from = (start: string): Theme => ({ start, values: startingPoints[start] ?? {} })

function reduce({ theme, past, turned }: History, act: Act): History {
  if (act === 'undo') return { theme: past.at(-1) ?? theme, past: past.slice(0, -1) }
  if ('start' in act) return { theme: from(act.start), past: [...past, theme] }
  const { token, value } = act
  return {
    theme: { ...theme, values: { ...theme.values, [token]: value } },
    past: turned === token ? past : [...past, theme],
    turned: token,
  }
}

/** The theme under way, and how to turn it, start anew, and take a step back. */
export function useTheme(start: string) {
  const [{ theme, past }, dispatch] = useReducer(reduce, { theme: from(start), past: [] })
  return {
    theme,
    startFrom: (name: string) => dispatch({ start: name }),
    turn: (token: string, value: string) => dispatch({ token, value }),
    undo: past.length > 0 ? () => dispatch('undo') : undefined,
  }
}
