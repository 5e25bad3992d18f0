// @vitest-environment node
import { describe, expect, it } from 'vitest'
import { contrastPairs } from '../../stories/theme-builder/contrastPairs.js'
import { wcagContrast } from '../../stories/theme-builder/wcagContrast.js'
import { base, parseColour, rulesOf, themeNames, themeSource } from './stylesheet.js'

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
/** WCAG asks 3:1 of a graphic. The icons of the shipped themes are as legible as text all the same. */
const legibleIcons = ['on-tint on tint', 'on-quiet on quiet']
const pairs = contrastPairs.map((pair) => ({ ...pair, name: pair.tokens.join(' on ') }))

it('ships light, dark, high contrast and three brands', () => {
  expect(themeNames.sort()).toEqual(['dark', 'harbor', 'high-contrast', 'light', 'sorbet', 'terminal'])
})

describe.each(palettes)('%s', (name, palette) => {
  const colour = (part: string) => parseColour(palette.get(`--ciam-${part}`))
  const least = name === 'high-contrast' ? 7 : 4.5

  it.each(pairs)('$label: $name has the contrast that it needs', (pair) => {
    const [foreground, background] = pair.tokens
    const values = Object.fromEntries([...palette].map(([token, value]) => [token.replace('--ciam-', ''), value]))
    const behind = pair.mixed ? parseColour(pair.mixed(values)) : colour(background)
    const needed = pair.kind === 'text' || legibleIcons.includes(pair.name) ? least : 3
    expect(wcagContrast(colour(foreground), behind)).toBeGreaterThanOrEqual(needed)
  })
})

it.each(pairs.filter(({ mixed }) => mixed))('$label: the mixture is the style sheet’s', ({ mixed }) => {
  // The style sheet lets the surface shine through where the list names it.
  const tokens = { accent: 'var(--_accent)', 'on-surface': 'var(--_on-surface)', surface: 'transparent' }
  expect(base).toContain(mixed?.(tokens))
})

it('measures contrast as WCAG does', () => {
  expect(wcagContrast([0, 0, 0], [255, 255, 255])).toBe(21)
  expect(wcagContrast([119, 119, 119], [255, 255, 255])).toBeCloseTo(4.478, 3)
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
    const isDark = wcagContrast(parseColour(themeColours(name).get('--ciam-surface')), [0, 0, 0]) < 4.5
    expect(themeColours(name).get('--ciam-color-scheme')).toBe(isDark ? 'dark' : 'light')
  })
})

it('the themes light and dark are the defaults, to choose regardless of the system', () => {
  for (const scheme of ['light', 'dark'] as const)
    for (const [property, colour] of defaults(scheme))
      expect(themeColours(scheme).get(property), `${scheme} ${property}`).toBe(colour)
})
