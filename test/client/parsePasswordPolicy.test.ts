// @vitest-environment node
import { parsePasswordPolicy } from 'ciam-react/client'
import { describe, expect, it } from 'vitest'

const published =
  '^(?![a-zA-Z]+$)(?![A-Z0-9]+$)(?![A-Z\\W_]+$)(?![a-z0-9]+$)(?![a-z\\W_]+$)(?![0-9\\W_]+$)[a-zA-Z0-9\\W_]{8,18}$'
const parse = (policy: object) => parsePasswordPolicy(JSON.stringify(policy))

describe('a policy', () => {
  it('is read from a string that holds JSON, whatever else is in it', () => {
    const policy = parse({ maxLength: 18, minLength: 8, regEx: published, unknown: [1], __proto__: { minLength: 99 } })
    expect(policy).toEqual({ minLength: 8, maxLength: 18, pattern: new RegExp(published) })
  })

  it.each([
    [{}, {}],
    [
      { minLength: '8', maxLength: '018' },
      { minLength: 8, maxLength: 18 },
    ],
    [{ minLength: 0, maxLength: 0 }, {}],
    [{ minLength: -8, maxLength: Number.MAX_VALUE }, {}],
    [{ minLength: 7.5, maxLength: '18.5' }, {}],
    [{ minLength: '', maxLength: ' ' }, {}],
    [{ minLength: null, maxLength: true }, {}],
    [{ minLength: [8], maxLength: {} }, {}],
    [{ minLength: 2 ** 60, maxLength: '99999999999999999999' }, {}],
    [{ minLength: 8, regEx: '' }, { minLength: 8 }],
  ])('%j is %j', (data, policy) => {
    expect(parse(data)).toEqual(policy)
  })

  it.each([undefined, null, '', 'null', '"8"', '8', '[]', '{', 'minLength=8', 8, true, {}, [], () => '{}'])(
    '%j cannot be read',
    (data) => {
      expect(parsePasswordPolicy(data)).toBeUndefined()
    },
  )

  it('that no password could fulfil loses its maximum: the server decides', () => {
    expect(parse({ minLength: 18, maxLength: 8 })).toEqual({ minLength: 18 })
    expect(parse({ minLength: 8, maxLength: 8 })).toEqual({ minLength: 8, maxLength: 8 })
  })
})

describe('a pattern', () => {
  it.each(['^[a-z', '(?<n', '*', '^(?i)abc$', '[a-z]++', '\\p{Nonsense}', '(?>a)'])(
    'that does not compile is left out: %s',
    (regEx) => {
      expect(parse({ minLength: 8, regEx })).toEqual({ minLength: 8 })
    },
  )

  it.each(['^(a+)+$', '^(a|aa)+$', '(.*a){12}', '^(([a-z])+.)+[A-Z]([a-z])+$'])(
    'that could take long is left out: %s',
    (regEx) => {
      expect(parse({ minLength: 8, regEx })).toEqual({ minLength: 8 })
    },
  )

  it.each([8, null, true, ['^a$'], { source: '^a$' }])('that is no text is left out: %j', (regEx) => {
    expect(parse({ regEx })).toEqual({})
  })

  it('knows Unicode’s properties, as the servers’ own language does', () => {
    const pattern = parse({ regEx: '^\\p{Lu}\\p{L}{3,9}$' })?.pattern
    expect(pattern?.test('Łódź')).toBe(true)
    expect(pattern?.test('łódź')).toBe(false)
  })

  it.each([
    ['of more than 512 characters', `^[a-z${'0'.repeat(510)}]$`],
    ['that takes long to compile', '\\p{L}'.repeat(8)],
    ['that takes long to compile behind a look ahead', `(?!x)${'[\\p{L}\\p{N}]'.repeat(8)}`],
    ['that engines refuse when it is used', '^(?:(?:(?:[a-z]{200}){200}){200}){200}$'],
  ])('%s is left out', (_, regEx) => {
    expect(parse({ regEx })).toEqual({})
  })

  it.each([`^${'\\p{L}'.repeat(8)}$`, '(?=.*\\p{Lu})(?=.*\\p{Ll})(?=.*\\p{N})(?=.*\\p{P}).{8,}', '\\p{Lu}.*\\p{N}'])(
    'of Unicode sets that is compiled quickly is kept: %s',
    (regEx) => {
      expect(parse({ regEx })?.pattern?.source).toBe(regEx)
    },
  )

  it('is decided on in bounded time, whatever it is', () => {
    const endings = ['(', 'a?', '(?=.*a)', '(a|b)', '[a-z]{1,30}', '(?:a{0,9}){0,9}', '\\\\d+'].map((part) =>
      part.repeat(512 / part.length),
    )
    for (const regEx of [...endings, `${'(?:'.repeat(56)}a${'){1,9}'.repeat(56)}`, 'a'.repeat(65_000)]) {
      const startedAt = performance.now()
      parse({ regEx })
      // It takes some milliseconds; a count without a bound takes minutes.
      expect(performance.now() - startedAt).toBeLessThan(2_000)
    }
  })

  it('keeps no memory between two tries', () => {
    const pattern = parse({ regEx: '[0-9]' })?.pattern
    expect([pattern?.test('1'), pattern?.test('1'), pattern?.test('1')]).toEqual([true, true, true])
  })
})

describe('the vendors’ published pattern', () => {
  const pattern = parse({ regEx: published })?.pattern

  it.each(['Abcdefg1', 'abcdef1!', 'ABCDEF1!', 'Abcdefg!', 'Abcdef1!', 'Abcdefghijklmnop1!', 'pass_W0rd', 'ñandúAb1'])(
    'accepts three of four kinds: %s',
    (password) => {
      expect(pattern?.test(password)).toBe(true)
    },
  )

  it.each(['abcdefgh', 'ABCDEFGH', '12345678', '!!!!!!!!', 'Abcdefgh', 'abcdefg1', 'ABCDEFG1', 'abcdefg!', 'ABCDEFG!'])(
    'refuses one or two: %s',
    (password) => {
      expect(pattern?.test(password)).toBe(false)
    },
  )

  it.each(['1234567!', '_234567!', 'Abc-123', 'Abcdefghijklmnop12!', ''])('refuses %s', (password) => {
    expect(pattern?.test(password)).toBe(false)
  })

  it('is quick on the longest text that is ever tried', () => {
    const startedAt = performance.now()
    for (const text of ['a'.repeat(256), 'aA1'.repeat(85), `${'A1'.repeat(127)}!`]) pattern?.test(text)
    expect(performance.now() - startedAt).toBeLessThan(500)
  })
})
