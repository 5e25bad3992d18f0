import type { ReactRenderer } from '@storybook/react-vite'
import type { ArgTypesEnhancer } from 'storybook/internal/csf'

/**
 * Shows the default that a prop's docstring names ("Default: true.") in the table's own column. A prop that may be left
 * out and names none does nothing then.
 */
export const describeDefaults: ArgTypesEnhancer<ReactRenderer> = ({ argTypes }) =>
  Object.fromEntries(
    Object.entries(argTypes).map(([name, argType]) => {
      const [, named] = /\bDefault: (.+?)\.?$/s.exec(argType.description ?? '') ?? []
      const summary = named ?? (argType.type?.required ? undefined : 'none')
      return [name, summary ? { ...argType, table: { ...argType.table, defaultValue: { summary } } } : argType]
    }),
  )
