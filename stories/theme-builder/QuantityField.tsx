import { type FieldProps, FieldRow } from './FieldRow.js'
import { quantityRange } from './quantityRange.js'
import { labelOf } from './tokenGroups.js'
import { useDraft } from './useDraft.js'

const ROOT_PX = 16
const unitOf = (value: string) => /[a-z]*$/.exec(value)?.[0] ?? ''

/** A length, a weight or a duration: slid, or typed. */
export function QuantityField({ token, id, value, onChange }: FieldProps) {
  const range = quantityRange(token.name, Number.parseFloat(token.light))
  // A unitless 0 would take the unit away from the slider.
  const unit = unitOf(value) || unitOf(token.light)
  const quantity = Number.parseFloat(value)
  const write = (amount: number) => `${amount}${unit}`
  const read = (text: string) => {
    const amount = text.trim() === '' ? Number.NaN : Number(text)
    return amount >= range.min && amount <= range.max ? write(amount) : undefined
  }
  const draft = useDraft(value, read, onChange)
  return (
    <FieldRow
      token={token}
      id={id}
      fault={draft.isFaulty ? `From ${range.min} to ${range.max}. The last value stays.` : undefined}
    >
      <input
        type="range"
        {...range}
        aria-label={`Slide ${labelOf(token.name).toLowerCase()}`}
        aria-valuetext={`${quantity} ${unit}`.trim()}
        value={quantity}
        onChange={(event) => onChange(write(event.currentTarget.valueAsNumber))}
      />
      <span className="builder-amount">
        <input
          id={id}
          className="builder-code"
          type="text"
          inputMode="decimal"
          autoComplete="off"
          value={draft.text ?? String(quantity)}
          aria-describedby={`${id}-unit ${id}-purpose ${id}-fault`}
          aria-invalid={draft.isFaulty || undefined}
          onChange={(event) => draft.onInput(event.currentTarget.value)}
          onBlur={draft.onLeave}
        />
        <span id={`${id}-unit`}>
          {unit}
          {unit === 'rem' && <small> {Math.round(quantity * ROOT_PX * 100) / 100} px</small>}
        </span>
      </span>
    </FieldRow>
  )
}
