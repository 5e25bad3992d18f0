import { type ContrastPair, contrastPairs } from './contrastPairs.js'
import { contrastRatio } from './contrastRatio.js'
import type { TokenValues } from './startingPoints.js'

export interface CheckedPair extends ContrastPair {
  /** The two colours as CSS writes them, and the surface that lies behind both. */
  readonly colours: { readonly foreground: string; readonly background: string; readonly surface: string }
  readonly ratio: number
  readonly needed: number
  readonly passes: boolean
}

/** How well each pair of colours can be told apart, against WCAG's AA, or AAA where contrast is to be high. */
export function checkPairs(values: TokenValues, isHigh: boolean): CheckedPair[] {
  return contrastPairs.map((pair) => {
    const [foreground = '', background = ''] = pair.tokens.map((token) => values[token])
    const surface = values.surface ?? ''
    const behind = pair.mixed?.(values) ?? background
    const ratio = contrastRatio(foreground, surface, behind)
    const needed = pair.kind === 'graphic' ? 3 : isHigh ? 7 : 4.5
    return { ...pair, colours: { foreground, background: behind, surface }, ratio, needed, passes: ratio >= needed }
  })
}
