import { createAccounts } from './createAccounts.js'
import { type CiamEmulatorFault, createFaults } from './createFaults.js'
import { createGrants } from './createGrants.js'
import { createIdTokens } from './createIdTokens.js'
import { type Arrival, type CiamEmulatorRequest, createRequestLog } from './createRequestLog.js'
import { createResponder } from './createResponder.js'
import { createSdkCalls } from './createSdkCalls.js'
import { createTenantCalls } from './createTenantCalls.js'
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
  /** The last 1,000 requests, preflights included, the newest last. One live array; passwords read `[redacted]`. */
  readonly requests: readonly CiamEmulatorRequest[]
  readonly clearRequests: () => void
  /**
   * A fresh, valid state token without a sign-in. Rejects when no account has that name. The session that it leads to is
   * one of the device that spends it.
   */
  readonly issueStateToken: (options: IssueStateTokenOptions) => Promise<string>
  /** Lets the next answers fail, `times` of them (default: 1). Several faults come in the order in which they were asked for. */
  readonly failNext: (fault: CiamEmulatorFault, times?: number) => void
  /** Back to the options: accounts, passwords, locks, every token, faults and the log. */
  readonly reset: () => void
}

/** `POST /__emulator/state-tokens`: `issueStateToken` over HTTP, for a page that shares no memory with the emulator. */
async function answerStateToken(
  { body }: Arrival,
  issueStateToken: CiamEmulator['issueStateToken'],
): Promise<Response> {
  const { userName, clientId, kind } = (typeof body === 'object' && body !== null ? body : {}) as Record<
    string,
    unknown
  >
  try {
    if (typeof userName !== 'string') throw new Error('Send JSON with a userName: {"userName":"demo"}.')
    if (kind !== undefined && kind !== 'PASSWORD_WARN' && kind !== 'PASSWORD_EXPIRED') {
      throw new Error('The kind of a state token is PASSWORD_WARN or PASSWORD_EXPIRED.')
    }
    const stateToken = await issueStateToken({
      userName,
      ...(typeof clientId === 'string' && { clientId }),
      ...(kind !== undefined && { kind }),
    })
    return Response.json({ stateToken })
  } catch (error) {
    return Response.json({ error: error instanceof Error ? error.message : String(error) }, { status: 400 })
  }
}

/**
 * Creates a CIAM server that lives in memory and follows the vendors' contract: sign-in, skipping and changing a password,
 * the keys of its id_tokens, and for the application's server the way from a session token to the user's data. It runs
 * wherever `fetch` and Web Crypto do: in Node, in a browser, behind MSW.
 *
 * @param options - Dialect, accounts, applications, lifetimes in seconds, clock, latency in milliseconds; each has a
 *   default.
 * @throws Error when two users share a name, no client is left, or there is no such dialect.
 * @see Skip Forced Password Change › Request Description
 *
 * @example
 * import { createCiamClient, skipPasswordUpdate } from 'ciam-react/client'
 * import { createCiamEmulator } from 'ciam-react/testing'
 *
 * const emulator = createCiamEmulator({ dialect: 'eiam' })
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
  const { now } = resolved
  const accounts = createAccounts(resolved.users, resolved.maxFailedSignIns, now)
  const grants = createGrants(now)
  const idTokens = createIdTokens(now, resolved.idTokenLifetimeSeconds)
  const faults = createFaults()
  const log = createRequestLog(now, resolved.logPasswords)

  const issueStateToken: CiamEmulator['issueStateToken'] = async (wanted) => {
    const { userName, clientId = resolved.clients[0].clientId, kind = 'PASSWORD_WARN' } = wanted
    const account = accounts.find('userName', userName)
    if (account === undefined) {
      throw new Error(`The emulator has no user "${userName}". Give it one: createCiamEmulator({ users: […] }).`)
    }
    return grants.stateTokens.issue({ accountId: account.id, clientId, kind }, resolved.stateTokenLifetimeSeconds)
  }

  const parts = { options: resolved, accounts, grants, idTokens }
  const respond = createResponder({
    options: resolved,
    faults,
    calls: {
      ...createSdkCalls(parts),
      ...createTenantCalls(parts),
      keys: async () => Response.json(await idTokens.keys()),
      stateTokens: (arrival) => answerStateToken(arrival, issueStateToken),
    },
  })

  return {
    async fetch(input, init) {
      const arrival = await log.receive(input, init)
      const response = await respond(arrival)
      arrival.signal.throwIfAborted()
      arrival.answered(response.status)
      return response
    },
    requests: log.entries,
    clearRequests: log.clear,
    issueStateToken,
    failNext: (fault, times = 1) => faults.add(fault, times),
    reset() {
      accounts.reset()
      for (const store of Object.values(grants)) store.clear()
      faults.clear()
      log.clear()
    },
  }
}
