const MARK = '•••'
/** Comparisons at most, some 50 ms: a text that takes more is withheld. One of 64 KiB and four tokens takes half as many. */
const MOST_COMPARISONS = 2 ** 22
/** A shorter secret, or one that is a plain word, stands in texts that have nothing to do with it. */
const SHORTEST_SECRET = 6
const PLAIN_WORDS = /^[\p{L}\p{M}\s]{1,16}$/u
/** A shorter piece of base64 or hexadecimal digits says nothing. */
const SHORTEST_ENCODING = 4
/** A letter or digit beside a letter or digit belongs to the same word, in scripts that put spaces between words. */
const WORD = /^(?:[a-z]+|\d+)$/i
const WORD_CHARACTER = /[a-z0-9\u00c0-\u024f]/i
const OTHER_SPELLINGS: Record<string, string> = { ' ': '+', '+': '-', '/': '_' }
const ENTITIES: Record<string, string> = {
  '&': 'amp',
  '<': 'lt',
  '>': 'gt',
  '"': 'quot',
  "'": 'apos',
  '\u00a0': 'nbsp',
}

/** Lower case, with every character where it was. */
const fold = (text: string) =>
  text.replace(/[\s\S]/gu, (character) => {
    const lower = character.toLowerCase()
    return lower.length === character.length ? lower : character
  })
const escapeJson = (text: string) => JSON.stringify(text).slice(1, -1)
const hex = (code: number, digits: number) => code.toString(16).padStart(digits, '0')
const encodeBytes = (text: string, prefix = '') =>
  Array.from(new TextEncoder().encode(text), (byte) => prefix + hex(byte, 2)).join('')

/** Every way to write one character: as it is, in URLs and forms, JSON and HTML, and all that once more. */
function spell(character: string): string[] {
  const code = character.codePointAt(0) ?? 0
  const once = [
    character,
    character.toUpperCase(),
    // A space in a form, and the digits of base64url.
    OTHER_SPELLINGS[character] ?? character,
    encodeBytes(character, '%'),
    escapeJson(character),
    `\\${/\w/.test(character) ? `u${hex(code, 4)}` : character}`,
    character.replace(/[\s\S]/g, (unit) => `\\u${hex(unit.charCodeAt(0), 4)}`),
    `&${ENTITIES[character]};`,
    ...['', '0', '00'].flatMap((zeros) => [`&#${zeros}${code};`, `&#x${zeros}${hex(code, 1)};`]),
  ]
  const twice = once.flatMap((text) => [
    text,
    escapeJson(text),
    text.replace(/[%\\&#;+]/g, (symbol) => encodeBytes(symbol, '%')),
    text.replace(/[&<>"]/g, (symbol) => `&${ENTITIES[symbol]};`),
  ])
  return [...new Set(twice.map(fold))]
}

/** What a secret may be written as, and how many characters before and behind hold some bits of it, too. */
function encode(secret: string): (readonly [text: string, before: number, behind: number])[] {
  const bytes = Array.from(new TextEncoder().encode(secret), (byte) => String.fromCharCode(byte)).join('')
  // What stands before the secret, such as a user name and a colon, shifts its bits by 0, 2 or 4.
  const base64 = ['', '\0', '\0\0'].map((start, shift) => {
    const bits = (shift + bytes.length) * 8
    const digits = btoa(start + bytes).slice(shift && shift + 1, Math.floor(bits / 6))
    return [digits, Math.min(shift, 1), Math.min(bits % 6, 1)] as const
  })
  const encoded = [[encodeBytes(secret), 0, 0] as const, ...base64]
  return [[secret, 0, 0], ...encoded.filter(([text]) => text.length >= SHORTEST_ENCODING)]
}

/**
 * A text of the server, or of a foreign error, without the secrets in it: also where they are written in upper or
 * lower case, percent-encoded, as a form, in base64, in hexadecimal digits, or escaped for JSON or HTML.
 *
 * A secret of less than six characters, or a plain word, cannot be cut out: the text would lose what was never an echo,
 * and what is missing would tell the secret.
 *
 * @returns The text; `undefined`, withheld, where it may repeat such a secret, or is too long to be looked through.
 */
export function redact(text: string, secrets: readonly string[]): string | undefined {
  let comparisons = 0
  const spellings: Record<string, string[]> = {}

  /** Where the texts that a secret may be written as begin and end, in order. */
  function find(text: string, secret: string): (readonly [start: number, end: number])[] {
    comparisons += text.length + secret.length
    if (comparisons > MOST_COMPARISONS) return []
    const folded = fold(text)
    return encode(secret).flatMap(([encoding, before, behind]) => {
      if (encoding.length > text.length) return []
      const characters = [...encoding].map((character) => {
        spellings[character] ??= spell(character)
        return spellings[character]
      })
      const firsts = characters[0]?.map((spelling) => spelling.charAt(0)).join('') ?? ''
      const found: [number, number][] = []
      for (let start = 0; start < folded.length; start++) {
        comparisons++
        if (!firsts.includes(folded.charAt(start))) continue
        let ends = [start]
        for (const spelled of characters) {
          comparisons += ends.length * spelled.length
          if (comparisons > MOST_COMPARISONS) return found
          ends = [
            ...new Set(
              ends.flatMap((end) =>
                spelled.filter((spelling) => folded.startsWith(spelling, end)).map((spelling) => end + spelling.length),
              ),
            ),
          ]
          if (ends.length === 0) break
        }
        if (ends.length > 0) found.push([Math.max(0, start - before), Math.max(...ends) + behind])
      }
      return found
    })
  }

  const isWeak = (secret: string) => secret.length < SHORTEST_SECRET || PLAIN_WORDS.test(secret)
  const known = [...new Set(secrets)].filter((secret) => secret !== '')
  const places = known.filter((secret) => !isWeak(secret)).flatMap((secret) => find(text, secret))
  let redacted = ''
  let done = 0
  // Places that overlap become one: of an old password that begins the new one, no rest is left.
  for (const [start, end] of places.sort(([a], [b]) => a - b)) {
    if (start >= done) redacted += text.slice(done, start) + MARK
    done = Math.max(done, end)
  }
  redacted += text.slice(done)

  const isEchoed = known.filter(isWeak).some((secret) =>
    find(redacted, secret).some(([start, end]) => {
      const isInWord = WORD_CHARACTER.test(redacted.charAt(start - 1) + redacted.charAt(end))
      return !(isInWord && secret.length < SHORTEST_SECRET && WORD.test(secret))
    }),
  )
  return isEchoed || comparisons > MOST_COMPARISONS ? undefined : redacted
}

/**
 * The values of every field of an answer whose name holds "token", at any depth, and in JSON that is held by a string.
 *
 * @param body An answer that was parsed from a text of bounded length: each value is looked at once.
 */
export function collectTokens(body: unknown): string[] {
  const tokens: string[] = []
  const rest: [value: unknown, isToken: boolean][] = [[body, false]]
  // A list and not a recursion: JSON of 64 KiB can be 32,000 levels deep.
  for (let next = rest.pop(); next; next = rest.pop()) {
    const [value, isToken] = next
    if (typeof value === 'object' && value !== null)
      for (const [name, field] of Object.entries(value)) rest.push([field, isToken || /token/i.test(name)])
    else if (isToken && (typeof value === 'string' || typeof value === 'number')) tokens.push(String(value))
    else if (typeof value === 'string' && /^\s*[{["]/.test(value)) {
      try {
        rest.push([JSON.parse(value), false])
      } catch {
        // No JSON: then it has no fields.
      }
    }
  }
  return tokens
}
