import { LONGEST_PATTERN_INPUT } from './longestPatternInput.js'

/** A part of a regular expression, and how often it is repeated. */
export interface PatternItem {
  /** Its source, such as `[a-z]`, `\d` or `^`; of a group what opens it: `(`, `(?:`, `(?=`. */
  token: string
  /** What a group holds: sequences to choose from. */
  choices: PatternItem[][]
  least: number
  most: number
}

/** Escapes, character classes, openers of groups, quantifiers, and any other single character. */
const TOKEN =
  /\\(?:[pPu]\{[^}]*\}|u[\da-fA-F]{4}|x[\da-fA-F]{2}|\d+|[\s\S])|\[(?:\\[\s\S]|[^\]\\])*\]|\(\?(?:<[^>]*>|[\s\S])|(?:[*+?]|\{\d+(?:,\d*)?\})\??|[\s\S]/g
/** Modifiers, looks behind, named references, and what may be one character or two: `\c`, `\0`. */
const UNKNOWN = /\(\?(?:[-ims]|<[=!])|\\[ck0]/
/** Two of these are one character to the flag `u`. */
const SURROGATE = /[\ud800-\udfff]|\\u\{?d[89a-f]/i
/** These are escapes to the flag `u` alone. */
const UNICODE_ESCAPE = /\\[pPu]\{/
/** What takes one character: no group, assertion or back reference. */
export const CHARACTER = /^(?!\(|[$^]$|\\[bB1-9])/
const ONCE = { choices: [], least: 1, most: 1 }

/**
 * Reads a regular expression that compiles.
 *
 * @returns The sequences to choose from. Where the group is one character, a back reference is that character once more.
 * @throws RangeError for what this reader does not know: modifiers, looks behind, characters beyond 16 bits.
 */
export function parsePattern({ source, unicode }: RegExp): PatternItem[][] {
  if (UNKNOWN.test(source) || (unicode ? SURROGATE : UNICODE_ESCAPE).test(source)) throw new RangeError()
  const tokens = source.match(TOKEN) ?? []
  const groups: PatternItem[] = []

  function readChoices(): PatternItem[][] {
    let items: PatternItem[] = []
    const choices = [items]
    for (let token = tokens.shift(); token && token !== ')'; token = tokens.shift()) {
      if (token === '|') {
        items = []
        choices.push(items)
        continue
      }
      const item: PatternItem = { ...ONCE, token }
      if (/^\((?:\?<|$)/.test(token)) groups.push(item)
      if (token.startsWith('(')) item.choices = readChoices()
      const [, range, least, comma, most] = /^(?:([*+?])|\{(\d+)(,?)(\d*)\})/.exec(tokens[0] ?? '') ?? []
      if (range || least) {
        tokens.shift()
        item.least = range ? Number(range === '+') : Number(least)
        item.most = range === '?' ? 1 : range || (comma && !most) ? LONGEST_PATTERN_INPUT : Number(most || least)
      }
      const repeated = /^\\[1-9]/.test(token) && groups[Number(token.slice(1)) - 1]?.choices.flat()
      const [same, ...more] = repeated || []
      const isCharacter = same?.most === 1 && same.least === 1 && more.length === 0 && CHARACTER.test(same.token)
      // A group that has not matched is empty, in each round.
      items.push(isCharacter ? { ...ONCE, token: '(?:', choices: [[{ ...item, token: same.token }], []] } : item)
    }
    return choices
  }
  return readChoices()
}
