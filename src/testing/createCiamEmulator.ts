import { arrival } from './arrival.js'
import { createAccounts } from './createAccounts.js'
import { type CiamEmulatorFault, createFaultQueue } from './createFaultQueue.js'
import { type CiamEmulatorRequest, createRequestLog } from './createRequestLog.js'
import { createRoutes } from './createRoutes.js'
import { createSignInAttempts } from './createSignInAttempts.js'
import { createStateTokens } from './createStateTokens.js'
import { type CiamEmulatorOptions, resolveOptions } from './resolveOptions.js'

/** For whom, for which application and of which kind a state token is to be. */
export interface IssueStateTokenOptions {
  userName: string
  /** Default: the first of the emulator's clients. Need not be registered: a token of another client is refused. */
  clientId?: string
  /** Default: `'PASSWORD_WARN'`. */
  kind?: 'PASSWORD_WARN' | 'PASSWORD_EXPIRED'
}

/** A CIAM server in memory. Its functions may be taken out of the object; none of them needs `this`. */
export interface CiamEmulator {
  /**
   * Answers a request. Takes what the global `fetch` takes, and rejects as it does: with the signal's reason on an
   * abort, with a TypeError on a broken connection.
   */
  readonly fetch: (input: RequestInfo | URL, init?: RequestInit) => Promise<Response>
  /** Every request so far, preflights included, the newest last. One live array. */
  readonly requests: readonly CiamEmulatorRequest[]
  readonly clearRequests: () => void
  /** A fresh, valid state token without a sign-in. Rejects when no account has that name. */
  readonly issueStateToken: (options: IssueStateTokenOptions) => Promise<string>
  /** Lets the next answers fail, `times` of them (default: 1). Several faults come in the order in which they were asked for. */
  readonly failNext: (fault: CiamEmulatorFault, times?: number) => void
  /** Back to the options: accounts, passwords, locks, state tokens, faults and the log. */
  readonly reset: () => void
}

/**
 * Creates a CIAM server that lives in memory and speaks the vendors' contract: sign-in, skipping and changing a password,
 * and the keys of its id_tokens. It runs wherever `fetch` and Web Crypto do: in Node, in a browser, behind MSW.
 *
 * @param options - Accounts, applications, lifetimes in seconds, clock, latency in milliseconds; each has a default.
 * @throws Error when two users share a name or no client is left.
 * @see Skip Forced Password Change › Request Description
 *
 * @example
 * import { createCiamClient, skipPasswordUpdate } from 'ciam-react/client'
 * import { createCiamEmulator } from 'ciam-react/testing'
 *
 * const emulator = createCiamEmulator()
 * const client = createCiamClient({
 *   domain: 'login.example.com',
 *   clientId: 'demo-client',
 *   device: { fingerprint: 'test', operatingSystem: 'test', userAgent: 'test' },
 *   fetch: emulator.fetch,
 * })
 * const stateToken = await emulator.issueStateToken({ userName: 'demo' })
 * const { sessionToken } = await skipPasswordUpdate(client, { stateToken })
 */
export function createCiamEmulator(options: CiamEmulatorOptions = {}): CiamEmulator {
  const resolved = resolveOptions(options)
  const accounts = createAccounts(resolved.users)
  const attempts = createSignInAttempts(resolved.maxFailedSignIns, resolved.now)
  const stateTokens = createStateTokens(resolved)
  const faults = createFaultQueue()
  const log = createRequestLog()
  const routes = createRoutes({ options: resolved, accounts, attempts, stateTokens, faults })

  return {
    async fetch(input, init) {
      const { request, body, signal } = await arrival(input, init)
      const logged = log.add(request, body, resolved.now())
      const response = await routes.fetch(request, { body, signal })
      signal.throwIfAborted()
      logged.answered(response.status)
      return response
    },
    requests: log.entries,
    clearRequests: log.clear,
    async issueStateToken({ userName, clientId = resolved.clients[0].clientId, kind = 'PASSWORD_WARN' }) {
      const account = accounts.find('userName', userName)
      if (account === undefined) {
        throw new Error(`The emulator has no user "${userName}". Give it one: createCiamEmulator({ users: […] }).`)
      }
      return stateTokens.issue({ accountId: account.id, clientId, kind })
    },
    failNext: (fault, times = 1) => faults.add(fault, times),
    reset() {
      accounts.reset()
      attempts.reset()
      stateTokens.clear()
      faults.clear()
      log.clear()
    },
  }
}
