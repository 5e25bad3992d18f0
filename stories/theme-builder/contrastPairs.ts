import type { TokenValues } from './startingPoints.js'

/** Two colours that meet, and what for. */
export interface ContrastPair {
  readonly label: string
  /** Text has to be read, 4.5:1; a graphic or an edge has to be seen, 3:1. */
  readonly kind: 'text' | 'graphic'
  readonly tokens: readonly [foreground: string, background: string]
  /** What is really behind it, from the back to the front, where that is more than the background's token. */
  readonly mixed?: (values: TokenValues) => string
}

/**
 * Everywhere that the style sheet puts one colour on another so that something can be read or found. The theme builder
 * shows these pairs, and test/styles measures them in every shipped theme.
 */
export const contrastPairs: readonly ContrastPair[] = [
  { label: 'Title, labels and second button', kind: 'text', tokens: ['on-surface', 'surface'] },
  {
    label: 'Second button, pointed at',
    kind: 'text',
    tokens: ['on-surface', 'surface'],
    mixed: (values) => `color-mix(in srgb, ${values['on-surface']} 6%, ${values.surface})`,
  },
  { label: 'Text and rules', kind: 'text', tokens: ['muted', 'surface'] },
  { label: 'First button', kind: 'text', tokens: ['on-accent', 'accent'] },
  {
    label: 'First button, pointed at',
    kind: 'text',
    tokens: ['on-accent', 'accent'],
    mixed: (values) => `color-mix(in srgb, ${values.accent} 88%, ${values['on-surface']})`,
  },
  { label: 'First button on the card', kind: 'graphic', tokens: ['accent', 'surface'] },
  { label: 'Text of an error', kind: 'text', tokens: ['on-notice', 'notice'] },
  { label: 'Error under a field, and its edge', kind: 'text', tokens: ['on-notice', 'surface'] },
  { label: 'Edge of second button and fields', kind: 'graphic', tokens: ['control-border', 'surface'] },
  { label: 'Focus ring', kind: 'graphic', tokens: ['ring', 'surface'] },
  { label: 'Icon', kind: 'graphic', tokens: ['on-tint', 'tint'] },
  { label: 'Tick of a rule that is met', kind: 'graphic', tokens: ['on-tint', 'surface'] },
  { label: 'Icon, once it is over', kind: 'graphic', tokens: ['on-quiet', 'quiet'] },
]
