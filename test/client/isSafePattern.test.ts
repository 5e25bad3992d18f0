// @vitest-environment node
import { describe, expect, it } from 'vitest'
import { isSafePattern } from '../../src/client/isSafePattern.js'
import patterns from './passwordPatterns.json' with { type: 'json' }

const toPattern = (source: string) => new RegExp(source, source.includes('\\p{') ? 'u' : '')

/** Harmless or nearly so, and refused: three characters in a row need 256³ / 6 steps where none of them is the last. */
const refused = [
  '^(?=(.*[a-z]){3,})(?=(.*[A-Z]){2,})(?=(.*[0-9]){2,})(?=(.*[!@#$%^&*()\\-__+.]){1,}).{8,}$',
  '^(?!.*(.+)\\1).{8,24}$',
  '^(?!.*(.{3,}).*\\1).{8,24}$',
  '^(?=.*[A-Z].*[A-Z])(?=.*[!@#$&*])(?=.*[0-9].*[0-9])(?=.*[a-z].*[a-z].*[a-z]).{8}$',
  '^(?=(.*[A-Z]){2,}.*$)(?=(.*\\d){2,}.*$)[A-Za-z\\d]{8,}$',
  '^.*\\d.*[a-z].*$',
  '^(?:.*[a-z].*[0-9].*|.*[0-9].*[a-z].*)$',
]

describe('isSafePattern', () => {
  it.each(patterns.real.filter((source) => !refused.includes(source)))('clears %s', (source) => {
    expect(isSafePattern(toPattern(source))).toBe(true)
  })

  it.each(patterns.catastrophic)('refuses %s', (source) => {
    expect(isSafePattern(toPattern(source))).toBe(false)
  })

  it('clears nine of ten real policies', () => {
    const cleared = patterns.real.filter((source) => isSafePattern(toPattern(source)))
    expect(patterns.real.length).toBeGreaterThan(48)
    expect(cleared.length / patterns.real.length).toBeGreaterThan(0.9)
  })

  it.each(['', '^[)(|*+]{3,9}$', '^(abc)+$', 'a{120}b', '^(?:[a-z]{4}-){3}[a-z]{4}$', '[^]', '[]|a', '\\/'])(
    'clears %s',
    (source) => {
      expect(isSafePattern(toPattern(source))).toBe(true)
    },
  )

  it.each([
    ['a chain of looks ahead, tried from each place', `${'(?=.*[a-z])'.repeat(20)}x`],
    ['a fixed run in each of many rounds', '^(?:(?=a{120})a)+(?:(?=a{120})a)+(?:(?=a{120})a)+b'],
    ['optional characters in front of a run', `^${'a?'.repeat(30)}${'a'.repeat(30)}$`],
    ['choices in a row', `^${'(a|a)'.repeat(30)}$`],
    ['what hides behind a look ahead', '^(?:(?=a+)a)+b|(a+)+$'],
    ['a chain of runs', '^(?=.*[a-z].*[A-Z].*[0-9]).{8,20}$'],
    ['characters beyond 16 bits', '^(\u{1f600}+)+\\p{L}$'],
    ['a look behind', '^(?<=a)b'],
  ])('refuses %s', (_, source) => {
    expect(isSafePattern(toPattern(source))).toBe(false)
  })
})
