import { changePassword } from '../../client/changePassword.js'
import type { SignedIn } from '../../client/request/index.js'
import type { CiamOperation } from './createCall.js'
import { type CiamMutationOptions, type CiamMutationResult, useCiamMutation } from './useCiamMutation.js'

/** What `mutate` takes. It goes to the server and nowhere else: the mutation cache holds nothing of it. */
export interface ChangePasswordVariables {
  oldPassword: string
  newPassword: string
}

/** TanStack's `useMutation` options, without those that are decided here. Callbacks get no variables. */
export type UseChangePasswordOptions<TOnMutateResult = unknown> = CiamMutationOptions<SignedIn, TOnMutateResult>

/** TanStack's `useMutation` result, with a `SignedIn` or a `CiamError`. */
export type UseChangePasswordResult<TOnMutateResult = unknown> = CiamMutationResult<
  SignedIn,
  ChangePasswordVariables,
  TOnMutateResult
>

const change: CiamOperation<SignedIn, ChangePasswordVariables> = {
  name: 'useChangePassword',
  spends: 'change',
  event: 'changed',
  send: (client, { variables, stateToken, signal }) => changePassword(client, { ...variables, stateToken, signal }),
}

/**
 * Changes the password that the state token is about, when `mutate({ oldPassword, newPassword })` is called.
 * `onSuccess` means signed in; afterwards the provider's state token is cleared.
 *
 * @param options TanStack's callbacks and options; what a callback throws is reported, and changes nothing.
 * @returns TanStack's result. A refused password is a `PASSWORD_REFUSED` with the server's text in `error.serverMessage`.
 *   `mutateAsync` rejects with `CANCELLED` when the state token is replaced meanwhile.
 * @throws {Error} Outside a `CiamProvider`.
 * @see The vendors' documentation of `pwd/update`.
 * @example
 * const change = useChangePassword({ onSuccess: (signedIn) => finishSignIn(signedIn.sessionToken) })
 * change.mutate({ oldPassword, newPassword })
 */
export function useChangePassword<TOnMutateResult = unknown>(
  options: UseChangePasswordOptions<TOnMutateResult> = {},
): UseChangePasswordResult<TOnMutateResult> {
  return useCiamMutation(change, options)
}
