// @vitest-environment node
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { collectTokens, redact } from '../../../src/client/request/redact.js'

const bytes = (text: string) => new TextEncoder().encode(text)
const toHex = (text: string) => Array.from(bytes(text), (byte) => byte.toString(16).padStart(2, '0')).join('')
const toBase64 = (text: string) => Buffer.from(bytes(text)).toString('base64')
const toBase64Url = (text: string) => Buffer.from(bytes(text)).toString('base64url')
const eachUnit = (text: string, write: (code: number) => string) =>
  text.replace(/[\s\S]/g, (unit) => write(unit.charCodeAt(0)))
const htmlNames: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' }
const escapeHtml = (text: string) => text.replace(/[&<>"']/g, (character) => htmlNames[character] ?? character)
const escapeJson = (text: string) => JSON.stringify(text).slice(1, -1)

const encodings: Record<string, (secret: string) => string> = {
  'as it is': (secret) => secret,
  'in upper case': (secret) => secret.toUpperCase(),
  'in lower case': (secret) => secret.toLowerCase(),
  'for a URL': encodeURIComponent,
  'for a URL, in lower case': (secret) => encodeURIComponent(secret).toLowerCase(),
  'for a URL, twice': (secret) => encodeURIComponent(encodeURIComponent(secret)),
  'for a URL, every byte': (secret) => toHex(secret).replace(/../g, '%$&'),
  'as a form': (secret) => new URLSearchParams({ a: secret }).toString().slice(2),
  'in base64': toBase64,
  'in base64 without padding': (secret) => toBase64(secret).replace(/=+$/, ''),
  'in base64url': toBase64Url,
  'in base64, behind a name': (secret) => toBase64(`ada:${secret}`),
  'in base64, behind another name': (secret) => toBase64(`grace:${secret}!`),
  'in base64 for a URL': (secret) => encodeURIComponent(toBase64(secret)),
  'in hexadecimal digits': toHex,
  'in upper-case hexadecimal digits': (secret) => toHex(secret).toUpperCase(),
  'in JSON': escapeJson,
  'in JSON, twice': (secret) => escapeJson(escapeJson(secret)),
  'in JSON, every unit': (secret) => eachUnit(secret, (code) => `\\u${code.toString(16).padStart(4, '0')}`),
  'in JSON, every unit in upper case': (secret) =>
    eachUnit(secret, (code) => `\\u${code.toString(16).padStart(4, '0').toUpperCase()}`),
  'in HTML': escapeHtml,
  'in HTML, twice': (secret) => escapeHtml(escapeHtml(secret)),
  'in JSON, in HTML': (secret) => escapeHtml(escapeJson(secret)),
  'in HTML, by number': (secret) => Array.from(secret, (character) => `&#${character.codePointAt(0)};`).join(''),
  'in HTML, by hexadecimal number': (secret) =>
    Array.from(secret, (character) => `&#x${character.codePointAt(0)?.toString(16)};`).join(''),
}

const strongSecret = fc
  .string({
    unit: fc.oneof(fc.constantFrom(...'aZ09 &<>"\'\\/%+-_=é密😀'), fc.string({ minLength: 1, maxLength: 1 })),
    minLength: 6,
  })
  .filter((secret) => secret.length >= 6 && !/^[\p{L}\p{M}\s]{1,16}$/u.test(secret) && !/^[=\s•]*$/.test(secret))

describe('a secret of six characters or more', () => {
  it.each(Object.entries(encodings))('is cut out %s', (_, encode) => {
    for (const secret of ['pa$$ word&"9\\', 'Zürich/2024+x', '密码😀密码1', 'eyJhbGciOiJIUzI1NiJ9.e30.c2ln'])
      expect(redact(`Not valid: [${encode(secret)}]`, [secret])).toMatch(
        /^Not valid: \[(?:YWRhO|Z3JhY2U6)?•••[Eh]?(?:=|%3D)*\]$/,
      )
  })

  it.each(Object.entries(encodings))('never survives %s', (_, encode) => {
    fc.assert(
      fc.property(strongSecret, fc.constantFrom('', ' ', '"', '=', 'x'), (secret, beside) => {
        const redacted = redact(`<${beside}${encode(secret)}${beside}>`, [secret])
        expect(redacted).toContain('•••')
        expect(redacted).not.toContain(encode(secret))
      }),
      { seed: 8, numRuns: 40 },
    )
  })

  it('leaves a text as it is that does not repeat it', () => {
    const texts = [
      'Invalid state token',
      'The password must hold 8 to 18 characters, with A-Z, a-z, 0-9 and one of !#$%&+-.',
      'The user has been locked. It will be unlocked in 12 minutes and 30 seconds',
      '无效的账号或密码,剩余登录尝试次数:8',
      '<b>no</b> &amp; %20 \\u0041 YWJj 616263',
    ]
    fc.assert(
      fc.property(fc.constantFrom(...texts), fc.uuid(), (text, secret) => {
        expect(redact(text, [secret, 'secret-old-password'])).toBe(text)
      }),
      { seed: 8 },
    )
  })

  it.each([
    [['abc123', 'abc123456'], '[abc123456] [abc123]', '[•••] [•••]'],
    [['abc123456', 'abc123'], 'ABC123456', '•••'],
    [['456abc', 'abc123'], '456abc123', '•••'],
    [['aaaaaa1', 'aaaaaa'], 'aaaaaa1', undefined],
    [['111111'], '11111111', '•••'],
    [['secret-1', 'secret-1'], 'a secret-1, b secret-1', 'a •••, b •••'],
    [[''], 'nothing', 'nothing'],
    [[], 'nothing', 'nothing'],
  ])('%j of %j leaves %j', (secrets, text, redacted) => {
    // A plain word is withheld; where a longer secret covers it, nothing is left of it.
    expect(redact(text, secrets)).toBe(redacted ?? '•••')
  })
})

describe('a short secret or a plain word', () => {
  it.each([
    ['e', 'Invalid state token'],
    ['8', 'SDK.LOGIN.1008'],
    ['8', 'Invalid state token'],
    ['user', 'The users are many'],
    ['password', 'Invalid state token'],
    ['abc', 'The abcess'],
  ])('%j leaves %j alone, of which it is no echo', (secret, text) => {
    expect(redact(text, [secret])).toBe(text)
  })

  it.each([
    ['8', 'at least 8 characters'],
    ['8', '至少8位'],
    ['e', 'e is not allowed'],
    ['e', 'Not allowed: "E"'],
    ['user', 'user: not allowed'],
    ['password', 'The password is wrong'],
    ['password', 'The PASSWORDS are wrong'],
    ['密码', '您的密码错误'],
    ['a1b2', 'xa1b2x'],
    ['a&b', 'a&amp;b'],
    ['abcd', 'no: YWJjZA=='],
    ['new word', 'Not a new word'],
  ])('%j withholds %j, which may be its echo', (secret, text) => {
    expect(redact(text, [secret])).toBeUndefined()
  })

  it('cuts no text into pieces', () => {
    const words = fc.constantFrom('Invalid', 'password', 'user', '8', '18', 'e', 'state', 'token', 'a', '用户', '.')
    fc.assert(
      fc.property(fc.array(words), fc.string({ minLength: 1, maxLength: 5 }), (words, secret) => {
        const text = words.join(' ')
        expect([text, undefined]).toContain(redact(text, [secret]))
      }),
      { seed: 8 },
    )
  })
})

describe('a text that takes long to look through', () => {
  it.each([
    ['runs of one character', '\\'.repeat(60_000), ['\\'.repeat(30_000)]],
    ['many secrets', 'a-1'.repeat(20_000), Array.from({ length: 2_000 }, (_, index) => `a-1a-1a-1${index}`)],
  ])('is withheld: %s', (_, text, secrets) => {
    const startedAt = performance.now()
    expect(redact(text, secrets)).toBeUndefined()
    // It takes 0.1 s; without a bound, minutes.
    expect(performance.now() - startedAt).toBeLessThan(5_000)
  })

  it('is looked through up to what an answer can hold', () => {
    const text = 'The answer is long. '.repeat(3_200)
    const secrets = [
      'secret-state-token',
      'secret-old-password',
      'secret-new-password',
      'LGTiTNVDFPlpefV3F3Hla7RUFTqInsqa',
    ]
    expect(redact(text, secrets)).toBe(text)
  })
})

describe('the tokens of an answer', () => {
  it('are found at any depth, whatever their field is called, and in JSON inside a string', () => {
    const body = {
      session_token: 'a1',
      data: { list: [{ accessToken: 'b2', other: 'x' }], TOKEN: { inner: 'c3', number: 4 } },
      text: JSON.stringify({ refresh_token: 'd5' }),
      twice: JSON.stringify(JSON.stringify({ tokens: ['e6'] })),
      wrong: '{"id_token":',
    }
    expect(collectTokens(body).sort()).toEqual(['4', 'a1', 'b2', 'c3', 'd5', 'e6'])
  })

  it('are looked for however deep the answer is', () => {
    const body: unknown = JSON.parse(`${'{"a":'.repeat(5_000)}{"token":"x1"}${'}'.repeat(5_000)}`)
    expect(collectTokens(body)).toEqual(['x1'])
    expect(collectTokens(undefined)).toEqual([])
  })
})
