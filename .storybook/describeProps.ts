import type { ReactRenderer } from '@storybook/react-vite'
import type { ArgTypesEnhancer, SBType } from 'storybook/internal/csf'

/** `T | undefined` of a prop that may be left out says no more than `T`. */
function withoutUndefined(type: SBType): SBType {
  if (type.name !== 'union') return type
  const members = type.value.filter((member) => !(member.name === 'other' && member.value === 'undefined'))
  const [only] = members
  return only && members.length === 1 ? { ...only, required: false } : { ...type, value: members }
}

/**
 * Shows the default that a prop's docstring names ("Default: true.") in the table's own column, and the type as it is
 * written. A prop that may be left out and names no default does nothing then.
 */
export const describeProps: ArgTypesEnhancer<ReactRenderer> = ({ argTypes }) =>
  Object.fromEntries(
    Object.entries(argTypes).map(([name, argType]) => {
      const { type, table, description } = argType
      if (type === undefined || typeof type === 'string') return [name, argType]
      const [, named] = /\bDefault: (.+?)\.?$/s.exec(description ?? '') ?? []
      const summary = named?.replaceAll('`', '') ?? (type.required ? undefined : 'none')
      const written = type.raw?.replace(/ \| undefined$/, '').replace(/^\((.*)\)$/s, '$1')
      return [
        name,
        {
          ...argType,
          type: withoutUndefined(type),
          table: {
            ...table,
            ...(summary && { defaultValue: { summary } }),
            ...(written && { type: { summary: written } }),
          },
        },
      ]
    }),
  )
