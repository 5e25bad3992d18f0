import { type FieldProps, FieldRow } from './FieldRow.js'

const schemes = { light: 'Light', dark: 'Dark', 'light dark': 'As the system prefers' }

/** Whether the theme is a light or a dark one, for what the browser itself draws. */
export function SchemeField({ token, id, value, onChange }: FieldProps) {
  return (
    <FieldRow token={token} id={id} fault={undefined}>
      <select
        id={id}
        value={value}
        aria-describedby={`${id}-purpose`}
        onChange={(event) => onChange(event.currentTarget.value)}
      >
        {Object.entries(schemes).map(([scheme, label]) => (
          <option key={scheme} value={scheme}>
            {label}
          </option>
        ))}
      </select>
    </FieldRow>
  )
}
