import { expect } from 'vitest'

/** Expects a value to match within five seconds. */
export const eventually: typeof expect.poll = (read) => expect.poll(read, { timeout: 5_000, interval: 25 })
