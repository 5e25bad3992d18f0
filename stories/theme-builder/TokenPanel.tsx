import { type ComponentType, useId, useState } from 'react'
import { ColourField } from './ColourField.js'
import type { FieldProps } from './FieldRow.js'
import { QuantityField } from './QuantityField.js'
import { SchemeField } from './SchemeField.js'
import type { TokenValues } from './startingPoints.js'
import { TextField } from './TextField.js'
import { tokenGroups } from './tokenGroups.js'
import { type TokenKind, tokenKind } from './tokenKind.js'

const fields: Record<TokenKind, ComponentType<FieldProps>> = {
  colour: ColourField,
  quantity: QuantityField,
  scheme: SchemeField,
  text: TextField,
}

interface Props {
  values: TokenValues
  onTurn: (token: string, value: string) => void
}

/** Every token of the style sheet, to be turned. */
export function TokenPanel({ values, onTurn }: Props) {
  const id = useId()
  // Where everything is stacked, open groups would hide the prompt far below.
  const [isRoomy] = useState(() => window.matchMedia('(min-width: 46rem)').matches)
  return (
    <section className="builder-tokens" aria-labelledby={id}>
      <h2 id={id} className="builder-unseen">
        Tokens
      </h2>
      {tokenGroups.map(({ title, tokens }) => (
        <details key={title} open={isRoomy}>
          <summary>{title}</summary>
          {tokens.map((token) => {
            const Field = fields[tokenKind(token)]
            return (
              <Field
                key={token.name}
                token={token}
                id={`${id}-${token.name}`}
                value={values[token.name] ?? token.light}
                onChange={(value) => onTurn(token.name, value)}
              />
            )
          })}
        </details>
      ))}
    </section>
  )
}
