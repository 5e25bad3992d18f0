import { useCiamInternals } from '../provider/CiamContext.js'
import type { CiamFlow } from '../provider/flow.js'

/**
 * Where the user stands: one value to branch on, for building a whole sign-in without any component of ours.
 * `useSignIn`, `useSkipPasswordUpdate` and `useChangePassword` move it on; `useCiam().setStateToken(undefined)` starts over.
 *
 * @throws {Error} Outside a `CiamProvider`.
 * @example
 * const flow = useCiamFlow()
 * if (flow.status === 'passwordExpiring') return <MyPrompt />
 */
export function useCiamFlow(): CiamFlow {
  return useCiamInternals('useCiamFlow').flow
}
