import { useReducer } from 'react'
import { startingPoints, type TokenValues } from './startingPoints.js'

export interface Theme {
  readonly start: string
  readonly values: TokenValues
}

type Action = { start: string } | { token: string; value: string } | 'undo'

interface History {
  readonly theme: Theme
  readonly past: readonly Theme[]
  /** What was turned last: turning it further is the same step. */
  readonly turned?: string | undefined
}

const from = (start: string): Theme => ({ start, values: startingPoints[start] ?? {} })

function reduce({ theme, past, turned }: History, action: Action): History {
  if (action === 'undo') return { theme: past.at(-1) ?? theme, past: past.slice(0, -1) }
  if ('start' in action) return { theme: from(action.start), past: [...past, theme] }
  const { token, value } = action
  return {
    theme: { ...theme, values: { ...theme.values, [token]: value } },
    past: turned === token ? past : [...past, theme],
    turned: token,
  }
}

/** The theme that is being edited, and how to change a token, start from another theme, and undo. */
export function useTheme(start: string) {
  const [{ theme, past }, dispatch] = useReducer(reduce, { theme: from(start), past: [] })
  return {
    theme,
    startFrom: (name: string) => dispatch({ start: name }),
    turn: (token: string, value: string) => dispatch({ token, value }),
    undo: past.length > 0 ? () => dispatch('undo') : undefined,
  }
}
