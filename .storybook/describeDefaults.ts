import type { ReactRenderer } from '@storybook/react-vite'
import type { ArgTypesEnhancer } from 'storybook/internal/csf'

/** Shows the default that a prop's docstring names ("Default: true.") in the table's own column. */
export const describeDefaults: ArgTypesEnhancer<ReactRenderer> = ({ argTypes }) =>
  Object.fromEntries(
    Object.entries(argTypes).map(([name, argType]) => {
      const [, summary] = /\bDefault: (.+?)\.?$/s.exec(argType.description ?? '') ?? []
      return [name, summary ? { ...argType, table: { ...argType.table, defaultValue: { summary } } } : argType]
    }),
  )
