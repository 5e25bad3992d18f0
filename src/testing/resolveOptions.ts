import { ciamDialect, type Dialect } from './ciamDialect.js'
import type { CiamEmulatorUser } from './createAccounts.js'
import { demoUsers } from './demoUsers.js'
import { eiamDialect } from './eiamDialect.js'
import { oneAccessDialect } from './oneAccessDialect.js'

const dialects = { ciam: ciamDialect, eiam: eiamDialect, oneaccess: oneAccessDialect }

/**
 * Whose server is emulated: error codes, texts and lifetimes differ. `ciam` is BambooCloud's Customer Identity, `eiam` its
 * Employee Identity, `oneaccess` is Huawei Cloud's OneAccess.
 */
export type CiamEmulatorDialect = keyof typeof dialects

/** An application that is registered with the emulator. */
export interface CiamEmulatorClient {
  clientId: string
  /** For `/api/v2/tenant/token`. Default: the client id with `-secret` behind it, `demo-client-secret`. */
  clientSecret?: string
  /** With it, requests must carry this X-tenant-id, as an ISV application's do. Default: none is asked for. */
  tenantId?: string
  /** Every call of it is refused: APP.0003 in the dialect `oneaccess`. Default: false. */
  disabled?: boolean
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
  /** Whose error codes, texts and lifetimes. Default: `'ciam'`. */
  dialect?: CiamEmulatorDialect
  /** Default: {@link demoUsers}. */
  users?: readonly CiamEmulatorUser[]
  /** Registered applications, at least one. Default: `demo-client`, and `disabled-client`, which is disabled. */
  clients?: readonly (string | CiamEmulatorClient)[]
  /** Validity of a state token, in seconds. Default: 300. */
  stateTokenLifetimeSeconds?: number
  /**
   * The `expire` of every session, in seconds. Default: the dialect's: 432_000 (`ciam`) or 604_800 after a sign-in, and
   * 43_200 after a skip or a change of the password.
   */
  sessionLifetimeSeconds?: number
  /** Validity of an id_token, in seconds. Default: 300 (`ciam`), 18_000 (`eiam`), 7_200 (`oneaccess`). */
  idTokenLifetimeSeconds?: number
  /** The clock of the emulator. Default: the system's. */
  now?: () => Date
  /**
   * Milliseconds that pass between a request's arrival and its handling; preflights are answered at once. The request
   * that a function is given has its body read already. Default: 0.
   */
  latencyMs?: number | ((request: Request) => number)
  /**
   * Origins that browsers may call from, beside those of the developer's machine: `localhost`, `127.0.0.0/8` and `[::1]`
   * are always allowed, by http and https and at any port. A request from any other is answered 403. `'*'`: all are
   * allowed. Default: none.
   */
  allowedOrigins?: readonly string[] | '*'
  /** What is left out keeps its default. */
  passwordPolicy?: Partial<CiamEmulatorPasswordPolicy>
  /** Wrong passwords in a row before the account is locked for 30 minutes. Default: 5. */
  maxFailedSignIns?: number
  /** Lets `requests` show passwords and client secrets as they were sent, for a test that looks at them. Default: false. */
  logPasswords?: boolean
}

export interface ResolvedOptions {
  dialect: Dialect
  users: readonly CiamEmulatorUser[]
  clients: readonly [CiamEmulatorClient, ...CiamEmulatorClient[]]
  stateTokenLifetimeSeconds: number
  idTokenLifetimeSeconds: number
  now: () => Date
  latencyMs: (request: Request) => number
  allowedOrigins: readonly string[] | '*'
  passwordPolicy: CiamEmulatorPasswordPolicy
  maxFailedSignIns: number
  logPasswords: boolean
}

const threeOfFourKinds =
  '^(?![a-zA-Z]+$)(?![A-Z0-9]+$)(?![A-Z\\W_]+$)(?![a-z0-9]+$)(?![a-z\\W_]+$)(?![0-9\\W_]+$)[a-zA-Z0-9\\W_]{8,18}$'

const demoClients: readonly (string | CiamEmulatorClient)[] = [
  'demo-client',
  { clientId: 'disabled-client', disabled: true },
]

function resolveDialect({ dialect = 'ciam', sessionLifetimeSeconds }: CiamEmulatorOptions): Dialect {
  if (!Object.hasOwn(dialects, dialect)) {
    const names = Object.keys(dialects).join("', '")
    throw new Error(`createCiamEmulator was given the dialect '${dialect}'. There are '${names}'.`)
  }
  const found = dialects[dialect]
  if (sessionLifetimeSeconds === undefined) return found
  return { ...found, signInSeconds: sessionLifetimeSeconds, continuedSeconds: sessionLifetimeSeconds }
}

/** Fills in the defaults; throws where the options cannot work. */
export function resolveOptions(options: CiamEmulatorOptions): ResolvedOptions {
  const { users = demoUsers, latencyMs = 0 } = options
  const names = new Set(users.map(({ userName }) => userName))
  if (names.size < users.length) {
    throw new Error('createCiamEmulator was given two users of the same name. Give each user a userName of its own.')
  }
  const [first, ...rest] = (options.clients ?? demoClients).map((client) =>
    typeof client === 'string' ? { clientId: client } : client,
  )
  if (first === undefined) {
    throw new Error("createCiamEmulator was given no client. Register at least one: clients: ['demo-client'].")
  }
  const dialect = resolveDialect(options)
  return {
    dialect,
    users,
    clients: [first, ...rest],
    stateTokenLifetimeSeconds: options.stateTokenLifetimeSeconds ?? 300,
    idTokenLifetimeSeconds: options.idTokenLifetimeSeconds ?? dialect.idTokenSeconds,
    now: options.now ?? (() => new Date()),
    latencyMs: typeof latencyMs === 'function' ? latencyMs : () => latencyMs,
    allowedOrigins: options.allowedOrigins ?? [],
    passwordPolicy: { minLength: 8, maxLength: 18, regEx: threeOfFourKinds, ...options.passwordPolicy },
    maxFailedSignIns: options.maxFailedSignIns ?? 5,
    logPasswords: options.logPasswords ?? false,
  }
}
