import type { Token } from './parseTokens.js'

/** What a token is turned by. */
export type TokenKind = 'colour' | 'quantity' | 'scheme' | 'text'

export function tokenKind({ name, light }: Token): TokenKind {
  if (name === 'color-scheme') return 'scheme'
  if (/^(#[\da-f]+|[a-z]+\([^()]*\))$/i.test(light)) return 'colour'
  return /^-?[\d.]+[a-z]*$/.test(light) ? 'quantity' : 'text'
}
