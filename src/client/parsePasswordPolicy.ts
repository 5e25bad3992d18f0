import { isSafePattern } from './isSafePattern.js'
import { parseJsonObject } from './parseJsonObject.js'

/** What a new password has to fulfil, as far as the server said. */
export interface PasswordPolicy {
  /** Characters at least. */
  minLength?: number
  /** Characters at most. */
  maxLength?: number
  /** A pattern for the password. Safe to try on at most 256 characters. */
  pattern?: RegExp
}

function readLength(value: unknown, least = 1): number | undefined {
  const length = typeof value === 'string' && /^\d+$/.test(value) ? Number(value) : value
  return typeof length === 'number' && Number.isSafeInteger(length) && length >= least ? length : undefined
}

/** A longer pattern is left to the server: what real servers send has some hundred characters. */
const LONGEST_PATTERN = 512

/**
 * V8 compiles a search for a row of Unicode sets in time that doubles with each: 4 ms for five, 0.4 s for eight. A pattern
 * that is tried at the text's start alone, or begins by looking ahead, is no such search.
 */
const isSlowToCompile = (source: string) => !/^(?:\^|\(\?=\.)/.test(source) && source.split(/\\p\{/i).length > 4

function readPattern(source: unknown): RegExp | undefined {
  if (typeof source !== 'string' || source === '' || source.length > LONGEST_PATTERN || isSlowToCompile(source))
    return undefined
  try {
    // Without the flag, `\p{L}`, which the servers' own language knows, would mean something else without an error.
    const pattern = new RegExp(source, /\\p\{/i.test(source) ? 'u' : '')
    if (!isSafePattern(pattern)) return undefined
    // Engines compile on the first use, once for Latin-1 and once for other texts, and throw only then ("too large").
    pattern.test('')
    pattern.test('\u0100')
    return pattern
  } catch {
    // It does not compile here: then the server decides alone.
    return undefined
  }
}

/**
 * Reads the password policy that comes with PASSWORD_WARN and PASSWORD_EXPIRED. Unknown keys are ignored. A `regEx` that
 * does not compile, could take long or has more than 512 characters is left out: then the server decides. The call itself
 * takes some milliseconds at most, whatever the answer holds.
 *
 * @param data The answer's `data`: a string that holds JSON, such as `{"minLength":8,"maxLength":18,"regEx":"…"}`.
 * @returns The policy, `undefined` where it cannot be read. Never throws.
 * @example
 * parsePasswordPolicy('{"minLength":8}') // { minLength: 8 }
 */
export function parsePasswordPolicy(data: unknown): PasswordPolicy | undefined {
  const policy = parseJsonObject(data)
  if (!policy) return undefined
  const minLength = readLength(policy.minLength)
  // With a maximum below the minimum no password would do, and the server is never asked.
  const maxLength = readLength(policy.maxLength, minLength)
  const pattern = readPattern(policy.regEx)
  return { ...(minLength && { minLength }), ...(maxLength && { maxLength }), ...(pattern && { pattern }) }
}
