import { type FieldProps, FieldRow } from './FieldRow.js'
import { isCssValue } from './isCssValue.js'
import { shippedThemes } from './startingPoints.js'
import { useDraft } from './useDraft.js'

/** The font or the shadow, as CSS writes it; the shipped themes' own are offered. An empty font is the page's. */
export function TextField({ token, id, value, onChange }: FieldProps) {
  const isFont = token.name === 'font'
  const read = (typed: string) => {
    const text = typed.trim() || (isFont ? 'initial' : 'none')
    return isCssValue(isFont ? 'font-family' : 'box-shadow', text) ? text : undefined
  }
  const draft = useDraft(value, read, onChange)
  const offers = new Set(Object.values(shippedThemes).map((theme) => theme[token.name] ?? ''))
  return (
    <FieldRow token={token} id={id} fault={draft.isFaulty ? 'Not valid CSS. The last value stays.' : undefined}>
      <input
        id={id}
        className="builder-code"
        type="text"
        list={`${id}-offers`}
        spellCheck={false}
        autoComplete="off"
        placeholder={isFont ? 'the page’s own' : undefined}
        value={draft.text ?? (isFont && value === 'initial' ? '' : value)}
        aria-describedby={`${id}-purpose ${id}-fault`}
        aria-invalid={draft.isFaulty || undefined}
        onChange={(event) => draft.onInput(event.currentTarget.value)}
        onBlur={draft.onLeave}
      />
      <datalist id={`${id}-offers`}>
        {[...offers].map((offer) => (
          <option key={offer} value={offer} />
        ))}
      </datalist>
    </FieldRow>
  )
}
