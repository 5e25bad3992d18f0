import { paint } from './colours.js'
import { wcagContrast } from './wcagContrast.js'

/**
 * WCAG's contrast ratio, 1 to 21, of a colour on what is behind it.
 *
 * @param layers What is behind it, from the back to the front; behind them all is white.
 */
export function contrastRatio(colour: string, ...layers: readonly string[]): number {
  return wcagContrast(paint('#fff', ...layers).slice(0, 3), paint('#fff', ...layers, colour).slice(0, 3))
}
