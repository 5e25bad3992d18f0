// @vitest-environment node
import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { base, rulesOf, themeNames, themeSource } from './stylesheet.js'

const sheets: [string, string][] = [
  ['base.css', base],
  ...themeNames.map((name): [string, string] => [`${name}.css`, themeSource(name)]),
]
const physical =
  /^(?:(?:min-|max-)?(?:width|height)|top|right|bottom|left|(?:margin|padding|border|scroll-margin|scroll-padding)-(?:top|right|bottom|left)(?:-.*)?|border-(?:top|bottom)-(?:left|right)-radius|overflow-[xy])$/
const physicalValue = /^(?:float|clear|text-align|caption-side|resize)$/

describe.each(sheets)('%s', (_, css) => {
  const rules = rulesOf(css)
  const declarations = rules.flatMap((rule) => rule.declarations)

  it('styles nothing but what is marked as ours', () => {
    expect(rules.length).toBeGreaterThan(0)
    const styled = rules.filter(({ within }) => !within.some((around) => around.startsWith('@keyframes')))
    // Commas within `:is(…)` and `:lang(…)` part no selectors.
    for (const { selector } of styled)
      for (const one of selector.replace(/\([^()]*\)/g, '').split(',')) expect(one).toContain('[data-ciam-')
  })

  it('names its animations so that no page has the same', () => {
    for (const [name] of css.matchAll(/(?<=@keyframes )[\w-]+/g)) expect(name).toMatch(/^ciam-/)
  })

  it('knows no left and right, top and bottom: only start and end', () => {
    for (const [property, value] of declarations) {
      expect(property).not.toMatch(physical)
      if (physicalValue.test(property)) expect(value).not.toMatch(/left|right|top|bottom/)
    }
  })

  it('insists on nothing, and loads nothing', () => {
    expect(css).not.toMatch(/!\s*important|@import|url\(|@font-face|expression\(/i)
  })
})

it('every part that it styles is one that the components have', () => {
  const parts = readFileSync(new URL('../../src/components/parts/promptParts.ts', import.meta.url), 'utf8')
  for (const [, part] of base.matchAll(/\[data-ciam-part="([\w-]+)"\]/g)) expect(parts).toContain(`| '${part}'`)
})

it('honours a wish for less motion, and colours that are forced', () => {
  expect(base).toContain('@media (prefers-reduced-motion: reduce)')
  expect(base).toContain('@media (forced-colors: active)')
})
