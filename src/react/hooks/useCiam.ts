import { type Ciam, useCiamInternals } from '../provider/CiamContext.js'

/**
 * The provider's configuration, its client, and the state token of the sign-in under way.
 *
 * @throws {Error} Outside a `CiamProvider`.
 * @example
 * const { setStateToken } = useCiam()
 * setStateToken(answer) // whatever the application's own login call answered
 */
export function useCiam(): Ciam {
  return useCiamInternals('useCiam').ciam
}
