// @vitest-environment node
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { CiamError, type CiamErrorCode } from 'ciam-react/client'
import { describe, expect, it } from 'vitest'
import { en } from '../../src/locales/en.js'

const read = (path: string) => readFileSync(path, 'utf8')
const documents = [
  'README.md',
  'CONTRIBUTING.md',
  ...readdirSync('docs')
    .filter((file) => file.endsWith('.md'))
    .map((file) => join('docs', file)),
]

/** The anchors of a document's headings, as GitHub makes them. */
const anchorsOf = (path: string) =>
  Array.from(read(path).matchAll(/^#+ (.*)$/gm), ([, heading = '']) =>
    heading
      .toLowerCase()
      .replace(/[^\p{Letter}\p{Number}\- ]/gu, '')
      .replaceAll(' ', '-'),
  )

describe.each(documents)('%s', (path) => {
  it('links only to files and headings that exist', () => {
    const targets = Array.from(read(path).matchAll(/\]\((?!https?:)([^)#]*)(?:#([^)]*))?\)/g))
    const broken = targets.filter(([, file = '', anchor]) => {
      const target = file === '' ? path : join(dirname(path), file)
      return !existsSync(target) || (anchor !== undefined && !anchorsOf(target).includes(anchor))
    })
    expect(broken.map(([link]) => link)).toEqual([])
  })

  it('shows the examples that are compiled, word for word', () => {
    for (const [, file = '', code] of read(path).matchAll(/<!-- (stories\/\S+) -->\n```tsx?\n([\s\S]*?)```/g))
      expect(code, file).toBe(read(file))
  })
})

it.each(['ownFingerprint.ts', 'handleErrors.ts', 'emulated.ts'])('the example %s is shown in docs/', (file) => {
  expect(documents.some((path) => read(path).includes(`<!-- stories/docs/examples/${file} -->`))).toBe(true)
})

describe('the README’s table of errors', () => {
  const rows = new Map(
    Array.from(read('README.md').matchAll(/^\| `([A-Z_]+)` \|.*\| (.*?) \| (.*?) \|$/gm), ([, code = '', ...rest]) => [
      code,
      rest,
    ]),
  )
  const codes = Object.keys(en.errors) as CiamErrorCode[]

  it('has every code', () => {
    expect([...rows.keys()].sort()).toEqual([...codes].sort())
  })

  it.each(codes)('says what can be done about %s, and what is known of the server', (code) => {
    const { recovery, outcome } = new CiamError(code, '')
    const [recoveries, outcomes] = rows.get(code) ?? []
    expect(recoveries).toContain(`\`${recovery}\``)
    expect(outcomes).toContain(`\`${outcome}\``)
  })
})

it('docs/privacy.md names every source of the fingerprint, and those that are left out', async () => {
  const { sources } = await import('@fingerprintjs/fingerprintjs')
  const text = read('docs/privacy.md')
  expect(Object.keys(sources).filter((name) => !text.includes(`\`${name}\``))).toEqual([])
})
