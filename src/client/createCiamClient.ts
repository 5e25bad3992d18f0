import { type CiamConfig, configFaults } from './config.js'
import { CiamError } from './errors.js'
import { parseDomain } from './parseDomain.js'

/** A checked configuration, made by {@link createCiamClient} and handed to the actions. */
export interface CiamClient {
  /** The configuration with its defaults filled in. */
  readonly config: Readonly<CiamConfig & { timeoutMs: number; credentials: RequestCredentials }>
  /** Address of the server's API without a trailing slash. */
  readonly baseUrl: string
  /** The `INVALID_CONFIG` of a `CiamProvider` that shows it instead of throwing. `createCiamClient` itself throws. */
  readonly invalid?: CiamError
}

/**
 * Checks a configuration once and makes the client that every action takes. Sends nothing and reads nothing.
 *
 * @param config See {@link CiamConfig}; only `domain` and `clientId` are required.
 * @returns A frozen client. What the application's own `device` functions answered is cached for as long as it exists,
 *   so make one and keep it.
 * @throws {CiamError} `INVALID_CONFIG`, listing every fault at once.
 * @see The contract, "Skip Forced Password Change › Request Headers".
 * @example
 * const client = createCiamClient({ domain: 'login.example.com', clientId: 'nTo1eRIub60vPb54WeE6aojPwYwImtl4' })
 */
export function createCiamClient(config: CiamConfig): CiamClient {
  const given: CiamConfig = { ...config }
  const faults = configFaults(given)
  const baseUrl = parseDomain(given.domain)
  if (baseUrl === undefined || faults.length > 0)
    throw new CiamError('INVALID_CONFIG', `Fix the CIAM configuration:\n- ${faults.join('\n- ')}`)
  const { timeoutMs = 10_000, credentials = 'omit' } = given
  return Object.freeze({ config: Object.freeze({ ...given, timeoutMs, credentials }), baseUrl })
}
