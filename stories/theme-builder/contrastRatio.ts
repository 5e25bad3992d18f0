import { paint } from './colours.js'

function luminance([red, green, blue]: readonly number[]): number {
  const linear = (channel = 0) => {
    const share = channel / 255
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4
  }
  return 0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue)
}

/**
 * WCAG's contrast ratio, 1 to 21, of a colour on what is behind it.
 *
 * @param layers What is behind it, from the back to the front; behind them all is white.
 * @see https://www.w3.org/TR/WCAG22/#dfn-contrast-ratio
 */
export function contrastRatio(colour: string, ...layers: readonly string[]): number {
  const behind = luminance(paint('#fff', ...layers))
  const front = luminance(paint('#fff', ...layers, colour))
  return (Math.max(front, behind) + 0.05) / (Math.min(front, behind) + 0.05)
}
