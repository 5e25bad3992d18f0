import { useId } from 'react'
import { shippedThemes } from './startingPoints.js'
import { useDraft } from './useDraft.js'

interface Props {
  name: string
  onName: (name: string) => void
}

const faultOf = (name: string) => {
  if (name in shippedThemes) return 'A theme of this name ships already.'
  return /^[a-z][a-z0-9-]*$/.test(name) ? undefined : 'Small letters, digits and hyphens, a letter first.'
}

/** The theme's name: the value of `data-ciam-theme`. */
export function NameField({ name, onName }: Props) {
  const id = useId()
  const draft = useDraft(name, (text) => (faultOf(text) === undefined ? text : undefined), onName)
  const text = draft.text ?? name
  return (
    <div className="builder-labelled">
      <label htmlFor={id}>Name</label>
      <input
        id={id}
        className="builder-code"
        type="text"
        spellCheck={false}
        autoComplete="off"
        autoCapitalize="none"
        value={text}
        aria-invalid={draft.isFaulty || undefined}
        aria-describedby={`${id}-fault`}
        onChange={(event) => draft.onInput(event.currentTarget.value)}
        onBlur={draft.onLeave}
      />
      <p className="builder-fault" id={`${id}-fault`} role="alert">
        {faultOf(text)}
      </p>
    </div>
  )
}
