// @vitest-environment node
import fc from 'fast-check'
import { expect, it } from 'vitest'
import { isSafePattern } from '../../src/client/isSafePattern.js'
import { countBacktracking, type Regex, toSource } from './countBacktracking.js'

/** Twice what the estimate allows: a step is not the same thing in every matcher. */
const LIMIT = 2 ** 21
const LENGTH = 256
/** Milliseconds for a test: half a second on an idle machine. */
const PATIENCE = 60_000

const character = fc.constantFrom<Regex>(
  { source: 'a', matches: (character) => character === 'a' },
  { source: 'b', matches: (character) => character === 'b' },
  { source: '\\d', matches: (character) => /\d/.test(character) },
  { source: '\\D', matches: (character) => /\D/.test(character) },
  { source: '[a-z]', matches: (character) => /[a-z]/.test(character) },
  { source: '[^a]', matches: (character) => character !== 'a' },
  { source: '\\x61', matches: (character) => character === 'a' },
  { source: '.', matches: (character) => character !== '\n' },
  { source: '[\\u4e00-\\u9fa5]', matches: (character) => /[\u4e00-\u9fa5]/.test(character) },
)
const range = fc.constantFrom<[number, number]>(
  [0, 1],
  [0, Number.POSITIVE_INFINITY],
  [1, Number.POSITIVE_INFINITY],
  [2, Number.POSITIVE_INFINITY],
  [2, 2],
  [0, 3],
  [1, 8],
  [40, 60],
)

const { regex } = fc.letrec<{ regex: Regex; sequence: Regex }>((tie) => ({
  regex: fc.oneof(
    { depthSize: 'small', withCrossShrink: true },
    character,
    fc.constantFrom<Regex>({ anchor: '$' }, { reference: 1 }),
    tie('sequence'),
    fc.record({ repeat: character, range, isLazy: fc.boolean() }).map(toRepeat),
    fc.record({ repeat: tie('regex'), range, isLazy: fc.boolean() }).map(toRepeat),
    fc.record({ choice: fc.array(tie('regex'), { minLength: 2, maxLength: 3 }) }),
    fc.record({ ahead: tie('regex'), isNegative: fc.boolean() }),
  ),
  sequence: fc.record({ sequence: fc.array(tie('regex'), { minLength: 2, maxLength: 4 }) }),
}))

function toRepeat({
  range: [least, most],
  ...rest
}: {
  repeat: Regex
  range: [number, number]
  isLazy: boolean
}): Regex {
  return { ...rest, least, most }
}

/** At most one group, so that `\1` is what it says, in front or in the middle. */
const pattern = fc
  .record({ parts: fc.array(regex, { minLength: 1, maxLength: 4 }), isAnchored: fc.boolean(), group: fc.option(regex) })
  .map(({ parts, isAnchored, group }): Regex => {
    const [first, ...rest] = parts
    const start: Regex[] = isAnchored ? [{ anchor: '^' }] : []
    return { sequence: [...start, ...(first ? [first] : []), { group: group ?? { sequence: [] }, number: 1 }, ...rest] }
  })

const texts = [
  ...['a', 'b', '1', '字'].map((character) => character.repeat(LENGTH)),
  ...['a!', 'b\n', '1a', 'ab'].map(([first = '', last = '']) => first.repeat(LENGTH - 1) + last),
  ...['ab', 'a1', 'b1', 'aab', '字a', 'ab1'].map((run) => `${run.repeat(LENGTH).slice(0, LENGTH - 1)}\n`),
  'a'.repeat(128) + 'b'.repeat(128),
]

it('clears no pattern by which a backtracking matcher takes more steps than the limit', { timeout: PATIENCE }, () => {
  let cleared = 0
  fc.assert(
    fc.property(pattern, (regex) => {
      if (!isSafePattern(new RegExp(toSource(regex)))) return
      cleared++
      for (const text of texts) expect(countBacktracking(regex, text, LIMIT).steps).toBeLessThanOrEqual(LIMIT)
    }),
    { seed: 8, numRuns: 250 },
  )
  // It would be easy to clear none.
  expect(cleared).toBeGreaterThan(50)
})

it('is checked with a matcher that finds what the engine finds', { timeout: PATIENCE }, () => {
  fc.assert(
    fc.property(
      pattern,
      fc.string({ unit: fc.constantFrom('a', 'b', '1', '!', '\n'), maxLength: 12 }),
      (regex, text) => {
        const source = toSource(regex)
        fc.pre(isSafePattern(new RegExp(source)))
        expect(countBacktracking(regex, text, LIMIT).isFound).toBe(new RegExp(source).test(text))
      },
    ),
    { seed: 8, numRuns: 150 },
  )
})

it('reads any source that compiles in bounded time, without a throw', { timeout: PATIENCE }, () => {
  const piece = fc.constantFrom(
    ...'ab1.^$|()[]{}?*+\\-,=!:<>dDwWsSbBukpx0'.split(''),
    '(?=',
    '(?:',
    '(?!',
    '{2,}',
    '[a-z]',
    '\\1',
  )
  fc.assert(
    fc.property(fc.string({ unit: piece, maxLength: 40 }), (source) => {
      let pattern: RegExp
      try {
        pattern = new RegExp(source)
      } catch {
        return
      }
      const startedAt = performance.now()
      expect(typeof isSafePattern(pattern)).toBe('boolean')
      // It takes 5 ms; a count without a bound takes minutes.
      expect(performance.now() - startedAt).toBeLessThan(2_000)
    }),
    { seed: 8, numRuns: 1_000 },
  )
})
