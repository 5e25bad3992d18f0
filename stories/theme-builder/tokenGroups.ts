import type { Token } from './parseTokens.js'
import { tokens } from './tokens.js'

/** Tokens that belong together, each with what it is for. */
const groups: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  Card: {
    'color-scheme': 'Scrollbars and autofill of the browser',
    surface: 'The card',
    'on-surface': 'Title, labels, second button',
    muted: 'Text under the title, rules',
    border: 'The card’s hairline',
    shadow: 'The card’s shadow',
    backdrop: 'Behind a modal',
  },
  Buttons: {
    accent: 'The first button',
    'on-accent': 'Text on it',
    'control-border': 'Edge of second button and fields',
    ring: 'Focus',
  },
  'Icon and notices': {
    tint: 'Behind the icon',
    'on-tint': 'The icon, ticks of the rules',
    notice: 'Behind an error',
    'on-notice': 'Text of errors, edge of a faulty field',
    'notice-border': 'Hairline around an error',
    quiet: 'Behind the icon, once it is over',
    'on-quiet': 'The icon then',
  },
  Shape: {
    space: 'The unit of all distances',
    'radius-card': 'The card’s corners',
    'radius-control': 'Corners of buttons, fields, notices',
    width: 'The card at its widest',
    'control-size': 'Height of buttons and fields',
  },
  Type: {
    font: 'Default: the page’s own',
    'title-size': 'Title',
    'title-line': 'Title, line height',
    'title-weight': 'Title, weight',
    'title-tracking': 'Title, distance of letters',
    'text-size': 'Text and buttons',
    'text-line': 'Text, line height',
  },
  Motion: { duration: 'Change of a button’s colour' },
}

export interface DescribedToken extends Token {
  readonly purpose: string
}

const described = Object.values(groups).flatMap((group) => Object.keys(group))

/** Every token of the style sheet by group; one that nobody described yet comes last. */
export const tokenGroups: readonly { readonly title: string; readonly tokens: readonly DescribedToken[] }[] = [
  ...Object.entries(groups).map(([title, group]) => ({
    title,
    tokens: Object.entries(group).flatMap(([name, purpose]) =>
      tokens.filter((token) => token.name === name).map((token) => ({ ...token, purpose })),
    ),
  })),
  {
    title: 'More',
    tokens: tokens.filter(({ name }) => !described.includes(name)).map((token) => ({ ...token, purpose: '' })),
  },
].filter((group) => group.tokens.length > 0)

/** `on-accent` as a designer reads it: On accent. */
export function labelOf(token: string): string {
  return (token[0]?.toUpperCase() ?? '') + token.slice(1).replaceAll('-', ' ')
}
