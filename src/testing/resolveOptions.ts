import type { CiamEmulatorUser } from './createAccounts.js'
import { demoUsers } from './demoUsers.js'

/** An application that is registered with the emulator. */
export interface CiamEmulatorClient {
  clientId: string
  /** With it, requests must carry this X-tenant-id, as an ISV application's do. Default: none is asked for. */
  tenantId?: string
}

/** The password policy: sent as `data` with a warning, and enforced when a password is changed. */
export interface CiamEmulatorPasswordPolicy {
  /** Fewest characters. Default: 8. */
  minLength: number
  /** Most characters. Default: 18. */
  maxLength: number
  /** Default: the vendors' chain of look-aheads, which means at least three of four kinds of character. */
  regEx: string
}

export interface CiamEmulatorOptions {
  /** Default: {@link demoUsers}. */
  users?: readonly CiamEmulatorUser[]
  /** Registered applications, at least one. Default: `['demo-client']`. */
  clients?: readonly (string | CiamEmulatorClient)[]
  /** Validity of a state token, in seconds. Default: 300. */
  stateTokenLifetimeSeconds?: number
  /** The `expire` of a sign-in, in seconds. Default: 43_200 (12 hours). */
  sessionLifetimeSeconds?: number
  /** Validity of an id_token, in seconds. Default: 300. */
  idTokenLifetimeSeconds?: number
  /** The clock of the emulator. Default: the system's. */
  now?: () => Date
  /**
   * Milliseconds that pass between a request's arrival and its handling; preflights are answered at once. The request
   * that a function is given has its body read already. Default: 0.
   */
  latencyMs?: number | ((request: Request) => number)
  /** Origins that browsers may call from. Default: `['http://localhost:5173']`. */
  allowedOrigins?: readonly string[] | '*'
  /** What is left out keeps its default. */
  passwordPolicy?: Partial<CiamEmulatorPasswordPolicy>
  /** Wrong passwords in a row before the account is locked for 30 minutes. Default: 5. */
  maxFailedSignIns?: number
}

export interface ResolvedOptions {
  users: readonly CiamEmulatorUser[]
  clients: readonly [CiamEmulatorClient, ...CiamEmulatorClient[]]
  stateTokenLifetimeSeconds: number
  sessionLifetimeSeconds: number
  idTokenLifetimeSeconds: number
  now: () => Date
  latencyMs: (request: Request) => number
  allowedOrigins: readonly string[] | '*'
  passwordPolicy: CiamEmulatorPasswordPolicy
  maxFailedSignIns: number
}

const threeOfFourKinds =
  '^(?![a-zA-Z]+$)(?![A-Z0-9]+$)(?![A-Z\\W_]+$)(?![a-z0-9]+$)(?![a-z\\W_]+$)(?![0-9\\W_]+$)[a-zA-Z0-9\\W_]{8,18}$'

/** Fills in the defaults; throws where the options cannot work. */
export function resolveOptions(options: CiamEmulatorOptions): ResolvedOptions {
  const { users = demoUsers, latencyMs = 0 } = options
  const names = new Set(users.map(({ userName }) => userName))
  if (names.size < users.length) {
    throw new Error('createCiamEmulator was given two users of the same name. Give each user a userName of its own.')
  }
  const [first, ...rest] = (options.clients ?? ['demo-client']).map((client) =>
    typeof client === 'string' ? { clientId: client } : client,
  )
  if (first === undefined) {
    throw new Error("createCiamEmulator was given no client. Register at least one: clients: ['demo-client'].")
  }
  return {
    users,
    clients: [first, ...rest],
    stateTokenLifetimeSeconds: options.stateTokenLifetimeSeconds ?? 300,
    sessionLifetimeSeconds: options.sessionLifetimeSeconds ?? 43_200,
    idTokenLifetimeSeconds: options.idTokenLifetimeSeconds ?? 300,
    now: options.now ?? (() => new Date()),
    latencyMs: typeof latencyMs === 'function' ? latencyMs : () => latencyMs,
    allowedOrigins: options.allowedOrigins ?? ['http://localhost:5173'],
    passwordPolicy: { minLength: 8, maxLength: 18, regEx: threeOfFourKinds, ...options.passwordPolicy },
    maxFailedSignIns: options.maxFailedSignIns ?? 5,
  }
}
