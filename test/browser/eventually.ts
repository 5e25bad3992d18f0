import { expect } from 'vitest'

/** Expects a value to become right within a few seconds. */
export const eventually: typeof expect.poll = (read) => expect.poll(read, { timeout: 5_000, interval: 25 })
