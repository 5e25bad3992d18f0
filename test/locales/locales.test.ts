// @vitest-environment node
import { readFile } from 'node:fs/promises'
import { brotliCompressSync } from 'node:zlib'
import { transform } from 'esbuild'
import { describe, expect, it } from 'vitest'
import { en } from '../../src/locales/en.js'
import type { Messages } from '../../src/locales/messages.js'

const tags = [
  ...['en', 'zh-CN', 'zh-TW', 'ja', 'ko', 'cs', 'da', 'de', 'el', 'es', 'fi', 'fr', 'hu', 'id', 'it', 'ms', 'nb', 'nl'],
  ...['pl', 'pt-BR', 'ro', 'ru', 'sv', 'th', 'tr', 'uk', 'vi', 'ar', 'he', 'fa', 'ur'],
]
const rightToLeft = ['ar', 'he', 'fa', 'ur']
/** Messages that come in one form a plural category. */
const plurals = [
  ...(['expiresInDays', 'ruleMinLength', 'ruleMaxLength', 'tryAgainIn', 'attemptsLeft', 'unlocksIn'] as const),
]
/** Days and characters that a text may have to count. */
const counts = Array.from({ length: 1_000 }, (_, count) => count)
/** Texts that hold nothing to translate. */
const sameAsEnglish: readonly string[] = ['{support}', '{rule}, {status}']
/** 1.8 KB. */
const maxBytes = 1_843

const modules = import.meta.glob<Record<string, Messages>>(
  ['../../src/locales/*.ts', '!../../src/locales/messages.ts'],
  { eager: true },
)
const tagOf = (path: string) => path.replace(/^.*\/(.+)\.ts$/, '$1')
const byTag = new Map(Object.entries(modules).map(([path, exports]) => [tagOf(path), exports]))

/** The export of a language's module is its tag in camel case: `pt-BR` is `ptBR`. */
function messagesOf(tag: string): Messages {
  const messages = byTag.get(tag)?.[tag.replace('-', '')]
  if (!messages) throw new Error(`No locale ${tag}`)
  return messages
}

/** Every text by its path, such as `errors.NETWORK.0`. */
function textsOf(value: object, path = ''): Map<string, string> {
  const texts = new Map<string, string>()
  for (const [key, part] of Object.entries(value)) {
    if (path === '' && (key === 'locale' || key === 'direction')) continue
    // A cancelled call is shown to nobody: both of its texts are empty.
    if (path === 'errors.' && key === 'CANCELLED') continue
    if (typeof part === 'string') texts.set(path + key, part)
    else for (const [inner, text] of textsOf(part, `${path}${key}.`)) texts.set(inner, text)
  }
  return texts
}

const isPlural = (path: string) => plurals.some((key) => path.startsWith(`${key}.`))
const withoutPlurals = (messages: Messages) => [...textsOf(messages).keys()].filter((path) => !isPlural(path)).sort()
const placeholdersOf = (text: string) => (text.match(/\{[^}]*\}/g) ?? []).sort()

/** Whether a category stands for one number alone, so that it may be spelt out ("two days"): Russian `one` is 21 as well. */
function isOneNumber(tag: string, category: string): boolean {
  const rules = new Intl.PluralRules(tag)
  return counts.filter((count) => rules.select(count) === category).length === 1
}

/** What the library's users are served: their bundlers minify, and leave letters as they are. */
async function compressedSize(tag: string): Promise<number> {
  const source = await readFile(new URL(`../../src/locales/${tag}.ts`, import.meta.url), 'utf8')
  const { code } = await transform(source, { loader: 'ts', format: 'esm', minify: true, charset: 'utf8' })
  return brotliCompressSync(code).byteLength
}

it('shows nothing of a cancelled call in any language', () => {
  for (const tag of tags) expect(messagesOf(tag).errors.CANCELLED).toEqual(['', ''])
})

it('has every language that is promised, and no other', () => {
  expect([...byTag.keys()].sort()).toEqual([...tags].sort())
})

describe.each(tags)('%s', (tag) => {
  it('exports its messages alone, named after the tag', () => {
    expect(Object.keys(byTag.get(tag) ?? {})).toEqual([tag.replace('-', '')])
    expect(messagesOf(tag).locale).toBe(tag)
  })

  it('knows its direction', () => {
    expect(messagesOf(tag).direction).toBe(rightToLeft.includes(tag) ? 'rtl' : 'ltr')
  })

  it('has the keys that English has', () => {
    const messages = messagesOf(tag)
    expect(Object.keys(messages).sort()).toEqual(Object.keys(en).sort())
    expect(withoutPlurals(messages)).toEqual(withoutPlurals(en))
  })

  it.each(plurals)('has %s in every plural category of the language, and in none more', (key) => {
    const { pluralCategories } = new Intl.PluralRules(tag).resolvedOptions()
    expect(Object.keys(messagesOf(tag)[key]).sort()).toEqual([...pluralCategories].sort())
  })

  it.each(plurals)('says the number in %s', (key) => {
    for (const [category, text] of Object.entries(messagesOf(tag)[key])) {
      const placeholders = placeholdersOf(text)
      if (placeholders.length === 0 && isOneNumber(tag, category)) continue
      expect(placeholders, `${key}.${category}`).toEqual(['{count}'])
    }
  })

  it('has the placeholders that English has', () => {
    const texts = textsOf(messagesOf(tag))
    for (const [path, english] of textsOf(en)) {
      if (!isPlural(path)) expect(placeholdersOf(texts.get(path) ?? ''), path).toEqual(placeholdersOf(english))
    }
  })

  it('has no text that is empty, untrimmed, shouted or typed with three dots', () => {
    for (const [path, text] of textsOf(messagesOf(tag))) {
      expect(text, path).not.toBe('')
      expect(text, path).toBe(text.trim())
      expect(text, path).not.toMatch(/[!！]|\.\.\.|\n| {2}/)
    }
  })

  it('has no English left over', () => {
    if (tag === 'en') return
    const english = new Set(textsOf(en).values())
    const left = [...textsOf(messagesOf(tag)).values()].filter((text) => english.has(text))
    expect(left.filter((text) => !sameAsEnglish.includes(text))).toEqual([])
  })

  it(`is at most ${maxBytes} bytes, minified and compressed`, async () => {
    expect(await compressedSize(tag)).toBeLessThanOrEqual(maxBytes)
  })
})
