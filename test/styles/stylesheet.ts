import { readdirSync, readFileSync } from 'node:fs'

const folder = new URL('../../src/styles/', import.meta.url)

export const themeNames = readdirSync(new URL('themes/', folder))
  .filter((name) => name.endsWith('.css'))
  .map((name) => name.replace('.css', ''))

const read = (path: string) => readFileSync(new URL(path, folder), 'utf8')
export const base = read('base.css')
export const themeSource = (name: string) => read(`themes/${name}.css`)

/** A rule: what stands before its braces, the at-rules around it, and its declarations. */
export interface Rule {
  selector: string
  within: readonly string[]
  declarations: readonly (readonly [property: string, value: string])[]
}

/** The rules of a style sheet, as far as ours need it: comments, nesting by braces, declarations. */
export function rulesOf(css: string): Rule[] {
  const rules: Rule[] = []
  const open: { selector: string; declarations: [string, string][] }[] = []
  const declare = (text: string) => {
    const [, property, value] = /^\s*([\w-]+)\s*:\s*([\s\S]*?)\s*$/.exec(text) ?? []
    if (property !== undefined && value !== undefined) open.at(-1)?.declarations.push([property, value])
  }
  for (const [, text = '', mark] of css.replace(/\/\*[\s\S]*?\*\//g, '').matchAll(/([^{};]*)([{};])/g)) {
    if (mark === '{') open.push({ selector: text.trim().replace(/\s+/g, ' '), declarations: [] })
    else declare(text)
    if (mark !== '}') continue
    const closed = open.pop()
    const within = open.map(({ selector }) => selector)
    if (closed && closed.declarations.length > 0) rules.push({ ...closed, within })
  }
  return rules
}

type Colour = readonly [red: number, green: number, blue: number]

/** A colour from `#rgb`, `#rrggbb` or `color-mix(in srgb, #a n%, #b)`: the only forms that a pair of colours has. */
export function parseColour(text: string | undefined): Colour {
  const [, a, percent, b] = /^color-mix\(in srgb, (#\w+) (\d+)%, (#\w+)\)$/.exec(text ?? '') ?? []
  if (a !== undefined) return mix(parseColour(a), Number(percent) / 100, parseColour(b))
  const [, short, long] = /^#(?:([0-9a-f]{3})|([0-9a-f]{6}))$/i.exec(text ?? '') ?? []
  const digits = long ?? short?.replace(/./g, '$&$&')
  if (digits === undefined) throw new Error(`${text} is no colour that can be read.`)
  const channel = (at: number) => Number.parseInt(digits.slice(at, at + 2), 16)
  return [channel(0), channel(2), channel(4)]
}

const mix = (a: Colour, share: number, b: Colour): Colour => [
  a[0] * share + b[0] * (1 - share),
  a[1] * share + b[1] * (1 - share),
  a[2] * share + b[2] * (1 - share),
]
