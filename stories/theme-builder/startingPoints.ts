import { parseTheme } from './parseTokens.js'
import { tokens } from './tokens.js'

/** A value for each token. */
export type TokenValues = Readonly<Record<string, string>>

const files = import.meta.glob<string>('../../src/styles/themes/*.css', {
  query: '?raw',
  import: 'default',
  eager: true,
})

/** In a block, `inherit` would mean the token of a theme further up; `initial` is the default, which is the page's own font. */
const forBlock = (value: string) => (value === 'inherit' ? 'initial' : value)

const defaults = (scheme: 'light' | 'dark'): TokenValues => ({
  ...Object.fromEntries(tokens.map((token) => [token.name, forBlock(token[scheme])])),
  'color-scheme': scheme,
})

/** The themes that ship, by the names of their files. */
export const shippedThemes: Readonly<Record<string, TokenValues>> = Object.fromEntries(
  Object.entries(files).map(([path, css]) => [
    path.replace(/^.*\/|\.css$/g, ''),
    { ...defaults('light'), ...parseTheme(css) },
  ]),
)

/** What a designer may start from: the defaults, or a theme that ships. */
export const startingPoints: Readonly<Record<string, TokenValues>> = {
  'Defaults, light': defaults('light'),
  'Defaults, dark': defaults('dark'),
  ...Object.fromEntries(
    Object.entries(shippedThemes).map(([name, values]) => [
      name[0]?.toUpperCase() + name.slice(1).replace('-', ' '),
      values,
    ]),
  ),
}
