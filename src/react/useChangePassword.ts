import { changePassword } from '../client/changePassword.js'
import type { SignedIn } from '../client/signInResponse.js'
import { useCiamInternals } from './CiamContext.js'
import { type CiamMutationOptions, type CiamMutationResult, useCiamMutation } from './useCiamMutation.js'
import { useFinishSignIn } from './useFinishSignIn.js'

/** What `mutate` takes. It goes to the server and nowhere else: the mutation cache sees `undefined`. */
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

/**
 * Changes the password that the state token is about, when `mutate({ oldPassword, newPassword })` is called.
 * `onSuccess` means signed in; afterwards the provider's state token is cleared.
 *
 * @param options TanStack's callbacks and options; what a callback throws is reported, and changes nothing.
 * @returns TanStack's result. A refused password is a `SERVER_REJECTED` with the reason in `error.serverMessage`.
 * @throws {Error} Outside a `CiamProvider`.
 * @see The vendors' documentation of `pwd/update`.
 * @example
 * const change = useChangePassword({ onSuccess: (signedIn) => finishSignIn(signedIn.sessionToken) })
 * change.mutate({ oldPassword, newPassword })
 */
export function useChangePassword<TOnMutateResult = unknown>(
  options: UseChangePasswordOptions<TOnMutateResult> = {},
): UseChangePasswordResult<TOnMutateResult> {
  const { client } = useCiamInternals('useChangePassword').ciam
  const finish = useFinishSignIn()
  return useCiamMutation(
    'useChangePassword',
    {
      run: (passwords: ChangePasswordVariables, stateToken = '') =>
        changePassword(client, { stateToken, ...passwords }),
      finish,
      spendsStateToken: true,
    },
    options,
  )
}
