import { hexOf, recolour } from './colours.js'
import { type FieldProps, FieldRow } from './FieldRow.js'
import { isCssValue } from './isCssValue.js'
import { labelOf } from './tokenGroups.js'
import { useDraft } from './useDraft.js'

const LONGEST_HEX = '#rrggbbaa'.length

/** A colour: picked, or written as CSS writes it. */
export function ColourField({ token, id, value, onChange }: FieldProps) {
  const read = (text: string) => (isCssValue('color', text.trim()) ? text.trim() : undefined)
  const draft = useDraft(value, read, onChange)
  return (
    <FieldRow token={token} id={id} fault={draft.isFaulty ? 'Not a colour. The last one stays.' : undefined}>
      <span className="builder-swatch" style={{ '--swatch': value }}>
        <input
          type="color"
          aria-label={`Pick ${labelOf(token.name).toLowerCase()}`}
          value={hexOf(value)}
          onChange={(event) => onChange(recolour(value, event.currentTarget.value))}
        />
      </span>
      <input
        id={id}
        className="builder-code"
        type="text"
        data-long={value.length > LONGEST_HEX || undefined}
        spellCheck={false}
        autoComplete="off"
        value={draft.text ?? value}
        aria-describedby={`${id}-purpose ${id}-fault`}
        aria-invalid={draft.isFaulty || undefined}
        onChange={(event) => draft.onInput(event.currentTarget.value)}
        onBlur={draft.onLeave}
      />
    </FieldRow>
  )
}
