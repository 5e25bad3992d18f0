import type { ReactNode } from 'react'
import type { DescribedToken } from './tokenGroups.js'
import { labelOf } from './tokenGroups.js'

export interface FieldProps {
  token: DescribedToken
  /** Where the field's input, its purpose and its fault are found. */
  id: string
  value: string
  onChange: (value: string) => void
}

interface Props {
  token: DescribedToken
  id: string
  /** Told where what was typed is no value. */
  fault: string | undefined
  children: ReactNode
}

/** One token: its name, what it is for, what turns it, and what is wrong with what was typed. */
export function FieldRow({ token, id, fault, children }: Props) {
  return (
    <div className="builder-field">
      <label htmlFor={id}>{labelOf(token.name)}</label>
      <p className="builder-purpose" id={`${id}-purpose`}>
        {token.purpose}
      </p>
      <div className="builder-inputs">{children}</div>
      <p className="builder-fault" id={`${id}-fault`} role="alert">
        {fault}
      </p>
    </div>
  )
}
