import { redact } from './redact.js'

/**
 * An error of somebody else's, as it can be handed on: its name, message, stack and code, down its causes. What else
 * hangs on it (a request with its headers, say) is left behind, and so is all of it where it quotes a secret.
 */
export function bareError(error: unknown, secrets: readonly string[], depth = 5): Error | undefined {
  if (!(error instanceof Error) || depth === 0) return undefined
  try {
    const { name, message, stack } = error
    const code = 'code' in error && typeof error.code === 'string' ? { code: error.code } : {}
    const cause = bareError(error.cause, secrets, depth - 1)
    const words = [name, message, stack, code.code].join()
    if (redact(words, secrets) !== words) return undefined
    return Object.assign(new Error(message, cause && { cause }), { name, stack }, code)
  } catch {
    // It cannot even be looked at.
    return undefined
  }
}
