// @vitest-environment node
import { describe, expect, it } from 'vitest'
import { base, contrast, mix, parseColour, rulesOf, themeNames, themeSource } from './stylesheet.js'

/** The properties that the style sheet reads. */
const read = [...new Set([...base.matchAll(/var\((--ciam-[\w-]+)/g)].map(([, name]) => name))].sort()

const themeRules = new Map(themeNames.map((name) => [name, rulesOf(themeSource(name))]))
const themeColours = (name: string) => new Map(themeRules.get(name)?.flatMap(({ declarations }) => declarations))

/** The style sheet's own values where no theme is: those of light, over them those of dark. */
function defaults(scheme: 'light' | 'dark') {
  const colours = new Map<string, string>()
  for (const { within, declarations } of rulesOf(base)) {
    if (within.length > 0 && !(scheme === 'dark' && within.join() === '@media (prefers-color-scheme: dark)')) continue
    for (const [, value] of declarations) {
      const [, name, colour] = /^var\((--ciam-[\w-]+), (#[0-9a-f]+)\)$/i.exec(value) ?? []
      if (name !== undefined && colour !== undefined) colours.set(name, colour)
    }
  }
  return colours
}

const palettes: [string, Map<string, string>][] = [
  ['the default, light', defaults('light')],
  ['the default, dark', defaults('dark')],
  ...themeNames.map((name): [string, Map<string, string>] => [name, themeColours(name)]),
]
const texts = [
  ['on-surface', 'surface'],
  ['muted', 'surface'],
  ['on-accent', 'accent'],
  ['on-tint', 'tint'],
  ['on-notice', 'notice'],
  ['on-notice', 'surface'],
  ['on-quiet', 'quiet'],
] as const
const drawings = [
  ['control-border', 'surface'],
  ['ring', 'surface'],
  ['on-tint', 'surface'],
  ['accent', 'surface'],
] as const

it('ships light, dark, high contrast and three brands', () => {
  expect(themeNames.sort()).toEqual(['dark', 'harbor', 'high-contrast', 'light', 'sorbet', 'terminal'])
})

describe.each(palettes)('%s', (name, palette) => {
  const colour = (part: string) => parseColour(palette.get(`--ciam-${part}`))
  const least = name === 'high-contrast' ? 7 : 4.5

  it.each(texts)(`%s on %s is at least ${least}:1`, (front, back) => {
    expect(contrast(colour(front), colour(back))).toBeGreaterThanOrEqual(least)
  })

  it.each(drawings)('%s on %s is at least 3:1', (front, back) => {
    expect(contrast(colour(front), colour(back))).toBeGreaterThanOrEqual(3)
  })

  it('is as legible under the pointer', () => {
    // The two mixtures of base.css.
    const primary = mix(colour('accent'), 0.88, colour('on-surface'))
    const secondary = mix(colour('on-surface'), 0.06, colour('surface'))
    expect(base).toContain('color-mix(in srgb, var(--_accent) 88%, var(--_on-surface))')
    expect(base).toContain('color-mix(in srgb, var(--_on-surface) 6%, transparent)')
    expect(contrast(colour('on-accent'), primary)).toBeGreaterThanOrEqual(least)
    expect(contrast(colour('on-surface'), secondary)).toBeGreaterThanOrEqual(least)
  })
})

describe.each(themeNames)('the theme %s', (name) => {
  const rules = themeRules.get(name) ?? []

  it('is one block by its own name', () => {
    expect(rules.map(({ selector, within }) => [selector, within])).toEqual([[`[data-ciam-theme="${name}"]`, []]])
  })

  it('sets every property that the style sheet reads, and no other, so that themes can be nested', () => {
    const set = rules.flatMap(({ declarations }) => declarations.map(([property]) => property))
    expect(set.toSorted()).toEqual(read)
  })

  it('leaves no property to what is around it', () => {
    for (const [property, value] of themeColours(name)) {
      expect(value, property).not.toBe('')
      expect(value, property).not.toMatch(/\b(inherit|unset|revert|revert-layer)\b/)
    }
  })

  it('says which scheme its colours are', () => {
    const isDark = contrast(parseColour(themeColours(name).get('--ciam-surface')), [0, 0, 0]) < 4.5
    expect(themeColours(name).get('--ciam-color-scheme')).toBe(isDark ? 'dark' : 'light')
  })
})

it('the themes light and dark are the defaults, to choose regardless of the system', () => {
  for (const scheme of ['light', 'dark'] as const)
    for (const [property, colour] of defaults(scheme))
      expect(themeColours(scheme).get(property), `${scheme} ${property}`).toBe(colour)
})
