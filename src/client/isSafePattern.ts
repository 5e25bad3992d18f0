/** No input of more characters is tried against a server's pattern: what `isSafePattern` clears is clear up to here. */
export const LONGEST_PATTERN_INPUT = 256

/** Escapes, character classes, group openers, parentheses, bars, quantifiers, and any other single character. */
const TOKEN =
  /\\[pPu]\{[^}]*\}|\\[\s\S]|\[(?:\\[\s\S]|[^\]\\])*\]|\(\?(?:<?[=!]|:|<[^>]*>)|[()|]|(?:[*+?]|\{\d+(?:,\d*)?\})\??|[\s\S]/g
const ENDLESS = Number.POSITIVE_INFINITY
const BACK_REFERENCE = /^\\[1-9k]/
const LOOK_AROUND = /^\(\?<?[=!]$/

/** A repetition without an end has as many ways to end as the longest input has characters: 2^8. */
const UNBOUNDED_BITS = Math.log2(LONGEST_PATTERN_INPUT)
/** A failing match may take 2^18 steps at most: a few milliseconds. */
const MOST_BITS = 18

/** `[least, most]` rounds of a quantifier, `undefined` where the token is none. */
function readQuantifier(token = ''): readonly [number, number] | undefined {
  if (token.startsWith('?')) return [0, 1]
  if (/^[*+]/.test(token)) return [0, ENDLESS]
  const [, least, comma, most] = /^\{(\d+)(,?)(\d*)\}/.exec(token) ?? []
  if (least === undefined) return undefined
  return [Number(least), comma && !most ? ENDLESS : Number(most || least)]
}

/**
 * In how many ways a match can be divided up among the tokens up to the end of a group, as a power of two: the number
 * that backtracking tries when nothing fits. `tokens` is used up from its front.
 */
function readBits(tokens: string[]): number {
  let alternatives = 1
  let bits = 0
  let most = 0
  for (let token = tokens.shift(); token !== undefined && token !== ')'; token = tokens.shift()) {
    if (token === '|') {
      alternatives++
      bits = 0
      continue
    }
    const inner = BACK_REFERENCE.test(token) ? ENDLESS : token.startsWith('(') ? readBits(tokens) : 0
    if (LOOK_AROUND.test(token)) {
      // It is over once it has matched or not: what follows does not make it try again.
      most = Math.max(most, bits + inner)
      continue
    }
    const rounds = readQuantifier(tokens[0])
    if (rounds) {
      tokens.shift()
      const [fewest, highest] = rounds
      bits += Math.min(UNBOUNDED_BITS, Math.log2(highest - fewest + 1)) + (inner > 0 ? inner * highest : 0)
    } else bits += inner
    most = Math.max(most, bits)
  }
  return most + Math.log2(alternatives)
}

/**
 * Whether a regular expression can be tried without danger of catastrophic backtracking: a static estimate that errs on
 * the safe side. Nested repetitions, repeated choices and back-references are refused; chains of look-aheads pass.
 * (safe-regex2 lets `(a|a)*` pass, and what does not, redos-detector, is 20 KB and takes 50 ms.)
 *
 * @param source The source of a regular expression that compiles.
 */
export function isSafePattern(source: string): boolean {
  const tokens: string[] = source.match(TOKEN) ?? []
  // Without an anchor the match is tried from every position.
  const isAnchored = source.startsWith('^') && !tokens.includes('|')
  return readBits(tokens) + (isAnchored ? 0 : UNBOUNDED_BITS) <= MOST_BITS
}
