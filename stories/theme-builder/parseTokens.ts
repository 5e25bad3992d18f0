/** A custom property that the style sheet reads, by its name without `--ciam-`, with what it falls back to. */
export interface Token {
  readonly name: string
  /** The default in the light, and wherever the system's preference makes no difference. */
  readonly light: string
  /** The default where the system prefers dark. */
  readonly dark: string
}

/** The index behind the bracket that closes the one at `open`. */
function endOf(css: string, open: number, [opening, closing]: readonly [string, string]): number {
  let depth = 0
  for (let index = open; index < css.length; index += 1) {
    if (css[index] === opening) depth += 1
    if (css[index] === closing) depth -= 1
    if (depth === 0) return index + 1
  }
  throw new Error(`The style sheet has an open ${opening}.`)
}

/** Every `var(--ciam-…, default)` of a style sheet, in the order of its first mention. */
export function parseTokens(css: string): Token[] {
  const media = css.indexOf('@media (prefers-color-scheme: dark)')
  const darkEnd = media < 0 ? -1 : endOf(css, css.indexOf('{', media), ['{', '}'])
  const defaults = new Map<string, { light?: string; dark?: string }>()
  for (const { index, 1: name = '' } of css.matchAll(/var\(--ciam-([\w-]+),/g)) {
    const value = css.slice(css.indexOf(',', index) + 1, endOf(css, css.indexOf('(', index), ['(', ')']) - 1).trim()
    const known = defaults.get(name) ?? {}
    const scheme = index > media && index < darkEnd ? 'dark' : 'light'
    defaults.set(name, { ...known, [scheme]: known[scheme] ?? value })
  }
  return [...defaults].map(([name, { light, dark }]) => ({
    name,
    light: light ?? dark ?? '',
    dark: dark ?? light ?? '',
  }))
}

/** The values of a theme's block, by token. */
export function parseTheme(css: string): Record<string, string> {
  return Object.fromEntries(
    Array.from(css.matchAll(/--ciam-([\w-]+):\s*([^;]+);/g), ([, name, value]) => [name, value]),
  )
}
