export interface QuantityRange {
  readonly min: number
  readonly max: number
  readonly step: number
}

/** What makes sense for a prompt: text is never below 14 px, and a target never below 44 px. */
const ranges: Readonly<Record<string, QuantityRange>> = {
  space: { min: 0.125, max: 0.5, step: 0.0125 },
  'radius-card': { min: 0, max: 3, step: 0.0625 },
  'radius-control': { min: 0, max: 2, step: 0.0625 },
  width: { min: 18, max: 40, step: 0.5 },
  'control-size': { min: 2.75, max: 4, step: 0.0625 },
  'title-size': { min: 1, max: 2.5, step: 0.0625 },
  'title-line': { min: 1.25, max: 3.5, step: 0.0625 },
  'title-weight': { min: 100, max: 900, step: 10 },
  'title-tracking': { min: -0.05, max: 0.15, step: 0.001 },
  'text-size': { min: 0.875, max: 1.25, step: 0.0625 },
  'text-line': { min: 1.125, max: 2.25, step: 0.0625 },
  duration: { min: 0, max: 500, step: 10 },
}

/** From where to where a quantity can be turned. One that nobody thought of yet goes from 0 to four times its default. */
export function quantityRange(token: string, initial: number): QuantityRange {
  return ranges[token] ?? { min: 0, max: Math.max(1, initial * 4), step: 0.001 }
}
