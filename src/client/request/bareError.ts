import { redact } from './redact.js'

/**
 * A foreign error, as it can be passed on: its name, message and stack, down its causes. What else
 * hangs on it (a request with its headers, say) is left behind, and so is all of it where it may quote a secret.
 */
export function bareError(error: unknown, secrets: readonly string[], depth = 5): Error | undefined {
  if (!(error instanceof Error) || depth === 0) return undefined
  try {
    const { name, message, stack } = error
    const words = name + message + stack
    if (redact(words, secrets) !== words) return undefined
    const cause = bareError(error.cause, secrets, depth - 1)
    return Object.assign(new Error(message, cause && { cause }), { name, stack })
  } catch {
    // It cannot even be looked at.
    return undefined
  }
}
