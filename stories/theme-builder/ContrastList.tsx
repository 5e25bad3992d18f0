import { useId } from 'react'
import type { CheckedPair } from './checkPairs.js'
import { labelOf } from './tokenGroups.js'

interface Props {
  pairs: readonly CheckedPair[]
  isHigh: boolean
  onIsHigh: (isHigh: boolean) => void
}

/** A ratio is cut off and not rounded: 4.499 does not pass, and must not read 4.50. */
const write = (ratio: number) => (Math.floor(ratio * 100) / 100).toFixed(2)

/** Every pair of colours with its ratio, and whether it passes. */
export function ContrastList({ pairs, isHigh, onIsHigh }: Props) {
  const id = useId()
  return (
    <section className="builder-contrast" aria-labelledby={id}>
      <h2 id={id}>Contrast</h2>
      <label className="builder-switch">
        <input type="checkbox" checked={isHigh} onChange={(event) => onIsHigh(event.currentTarget.checked)} />
        High contrast: text at 7:1
      </label>
      <ul>
        {pairs.map(({ label, kind, tokens, colours, ratio, needed, passes }) => (
          <li key={label} data-passes={passes}>
            <span
              className="builder-sample"
              data-kind={kind}
              aria-hidden="true"
              style={{ color: colours.foreground, backgroundColor: colours.surface }}
            >
              <span style={{ backgroundColor: colours.background }}>{kind === 'text' ? 'Aa' : ''}</span>
            </span>
            <span className="builder-pair">
              {label} <small>{tokens.map(labelOf).join(' / ')}</small>
            </span>
            <span className="builder-ratio">{write(ratio)}:1</span>
            <span className="builder-verdict">
              {passes ? 'Pass' : 'Fail'} <small>needs {needed}:1</small>
            </span>
          </li>
        ))}
      </ul>
    </section>
  )
}
