import type { TokenValues } from './startingPoints.js'

/** The block that a page ships. What the builder previews is this very text. */
export function themeCss(name: string, values: TokenValues): string {
  const declarations = Object.entries(values).map(([token, value]) => `  --ciam-${token}: ${value};`)
  return `[data-ciam-theme="${name}"] {\n${declarations.join('\n')}\n}\n`
}
