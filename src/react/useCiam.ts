import { type Ciam, useCiamInternals } from './CiamContext.js'

/**
 * The provider's configuration, its client, and the state token of the sign-in under way.
 *
 * @throws {Error} Outside a `CiamProvider`.
 * @example
 * const { setStateToken } = useCiam()
 * setStateToken(answer.state_token) // after the application's own login call answered PASSWORD_WARN
 */
export function useCiam(): Ciam {
  return useCiamInternals('useCiam').ciam
}
