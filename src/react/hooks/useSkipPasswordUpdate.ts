import type { SignedIn } from '../../client/request/index.js'
import { skipPasswordUpdate } from '../../client/skipPasswordUpdate.js'
import type { CiamOperation } from './createCall.js'
import { type CiamMutationOptions, type CiamMutationResult, useCiamMutation } from './useCiamMutation.js'

/** TanStack's `useMutation` options, without those that are decided here (no retry, no cache). Callbacks get no variables. */
export type UseSkipPasswordUpdateOptions<TOnMutateResult = unknown> = CiamMutationOptions<SignedIn, TOnMutateResult>

/** TanStack's `useMutation` result, with a `SignedIn` or a `CiamError`. */
export type UseSkipPasswordUpdateResult<TOnMutateResult = unknown> = CiamMutationResult<SignedIn, void, TOnMutateResult>

const skip: CiamOperation<SignedIn, void> = {
  name: 'useSkipPasswordUpdate',
  spends: 'skip',
  event: 'skipped',
  send: (client, { stateToken, signal }) => skipPasswordUpdate(client, { stateToken, signal }),
}

/**
 * Skips the password change that is due, when `mutate()` is called and never by itself. `onSuccess` means signed in,
 * always. Afterwards the provider's state token is cleared. Resets a settled mutation when the state token changes.
 *
 * @param options TanStack's callbacks and options; what a callback throws is reported, and changes nothing.
 * @returns TanStack's result. `error` is a {@link CiamError}: any code but `INVALID_CONFIG`. `mutateAsync` rejects with
 *   `CANCELLED` when the state token is replaced meanwhile.
 * @throws {Error} Outside a `CiamProvider`.
 * @see The contract, "Skip Forced Password Change".
 * @example
 * const skip = useSkipPasswordUpdate({ onSuccess: (signedIn) => finishSignIn(signedIn.sessionToken) })
 * return <button onClick={() => skip.mutate()} aria-disabled={skip.isPending}>Not now</button>
 */
export function useSkipPasswordUpdate<TOnMutateResult = unknown>(
  options: UseSkipPasswordUpdateOptions<TOnMutateResult> = {},
): UseSkipPasswordUpdateResult<TOnMutateResult> {
  return useCiamMutation(skip, options)
}
