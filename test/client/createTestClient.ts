import { type CiamClient, type CiamConfig, type CiamError, createCiamClient, isCiamError } from 'ciam-react/client'
import { beforeEach } from 'vitest'

/** The contract's own examples. */
export const device = {
  fingerprint: '156aysdna213sc50',
  operatingSystem: 'windows10.1.1',
  userAgent: 'Mozilla/5.0 (iPhone; CPU iPhone OS 13_3 like Mac OS X)',
}

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

export function createTestClient(changes: Partial<CiamConfig> = {}): CiamClient {
  return createCiamClient({ domain: 'login.example.com', clientId: 'demo-client', device, ...changes })
}

/** What a promise rejects with; fails when it resolves. */
export async function reasonOf(promise: Promise<unknown>): Promise<unknown> {
  const outcome = await promise.then(
    (value) => ({ value }),
    (reason: unknown) => ({ reason }),
  )
  if ('reason' in outcome) return outcome.reason
  throw new Error(`It resolved, to ${JSON.stringify(outcome.value)}.`)
}

/** The CiamError that a promise rejects with; fails when it is anything else. */
export async function errorOf(promise: Promise<unknown>): Promise<CiamError> {
  const reason = await reasonOf(promise)
  if (isCiamError(reason)) return reason
  throw new Error('It rejected with something that is no CiamError.', { cause: reason })
}

/** A `fetch` that keeps every Request and answers with what it is given. */
export function recordFetch(answer: () => Response | Promise<Response>) {
  const requests: Request[] = []
  const fetch = async (input: RequestInfo | URL, init?: RequestInit) => {
    requests.push(new Request(input, init))
    return answer()
  }
  return { fetch, requests }
}
