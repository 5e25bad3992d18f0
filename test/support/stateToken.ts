import { beforeEach } from 'vitest'

/** The contract's example, with a number: the page sends no spent token again, so every test has one of its own. */
export let stateToken = ''
let tokens = 0

/** One more token of that kind, for a test that sends several requests. */
export function nextStateToken(): string {
  tokens++
  return `eyJhbGciOiJIUzI1NiIsInR5cCI6IkpXVCJ9.eyJzdWJqZWN0Ijoie1${tokens}`
}

beforeEach(() => {
  stateToken = nextStateToken()
})
