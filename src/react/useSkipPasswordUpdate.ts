import type { SignedIn } from '../client/signInResponse.js'
import { skipPasswordUpdate } from '../client/skipPasswordUpdate.js'
import { useCiamInternals } from './CiamContext.js'
import { type CiamMutationOptions, type CiamMutationResult, useCiamMutation } from './useCiamMutation.js'
import { useFinishSignIn } from './useFinishSignIn.js'

/** TanStack's `useMutation` options, without those that are decided here (no retry, no cache, no key). */
export type UseSkipPasswordUpdateOptions<TOnMutateResult = unknown> = CiamMutationOptions<SignedIn, TOnMutateResult>

/** TanStack's `useMutation` result, with a `SignedIn` or a `CiamError`. */
export type UseSkipPasswordUpdateResult<TOnMutateResult = unknown> = CiamMutationResult<SignedIn, void, TOnMutateResult>

/**
 * Skips the password change that is due, when `mutate()` is called and never by itself. `onSuccess` means signed in,
 * always. Afterwards the provider's state token is cleared; a new state token resets an old error.
 *
 * @param options TanStack's callbacks and options; what a callback throws is reported, and changes nothing.
 * @returns TanStack's result. `error` is a {@link CiamError}: any code but `INVALID_CONFIG`.
 * @throws {Error} Outside a `CiamProvider`.
 * @see The contract, "Skip Forced Password Change".
 * @example
 * const skip = useSkipPasswordUpdate({ onSuccess: (signedIn) => finishSignIn(signedIn.sessionToken) })
 * return <button onClick={() => skip.mutate()} aria-disabled={skip.isPending}>Not now</button>
 */
export function useSkipPasswordUpdate<TOnMutateResult = unknown>(
  options: UseSkipPasswordUpdateOptions<TOnMutateResult> = {},
): UseSkipPasswordUpdateResult<TOnMutateResult> {
  const { client } = useCiamInternals('useSkipPasswordUpdate').ciam
  const finish = useFinishSignIn()
  return useCiamMutation(
    'useSkipPasswordUpdate',
    {
      run: (_: void, stateToken = '') => skipPasswordUpdate(client, { stateToken }),
      finish,
      spendsStateToken: true,
      ignoresVariables: true,
    },
    options,
  )
}
