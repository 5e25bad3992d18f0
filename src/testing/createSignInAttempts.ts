const lockSeconds = 1_800

interface SignInAttempts {
  /** Seconds until `name` is unlocked; 0 when it is not locked. */
  secondsLocked(name: string): number
  failed(name: string): void
  forget(name: string): void
  reset(): void
}

/**
 * Counts wrong passwords in a row, and locks for 30 minutes after `max` of them. It counts by name, known or not: a name
 * that is never locked would tell that nobody has it.
 */
export function createSignInAttempts(max: number, now: () => Date): SignInAttempts {
  const counts = new Map<string, number>()
  const lockedUntil = new Map<string, number>()

  return {
    secondsLocked(name) {
      return Math.max(0, Math.ceil(((lockedUntil.get(name) ?? 0) - now().getTime()) / 1_000))
    },
    failed(name) {
      const count = (counts.get(name) ?? 0) + 1
      counts.set(name, count % max)
      if (count >= max) lockedUntil.set(name, now().getTime() + lockSeconds * 1_000)
    },
    forget: (name) => void counts.delete(name),
    reset() {
      counts.clear()
      lockedUntil.clear()
    },
  }
}
