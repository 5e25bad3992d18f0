import type { SignInCredentials, SignInResult } from '../../client/request/index.js'
import { signIn as sendSignIn } from '../../client/signIn.js'
import type { CiamOperation } from './createCall.js'
import { type CiamMutationOptions, type CiamMutationResult, useCiamMutation } from './useCiamMutation.js'

/** TanStack's `useMutation` options, without those that are decided here. Callbacks get no variables. */
export type UseSignInOptions<TOnMutateResult = unknown> = CiamMutationOptions<SignInResult, TOnMutateResult>

/** TanStack's `useMutation` result, with a `SignInResult` or a `CiamError`. */
export type UseSignInResult<TOnMutateResult = unknown> = CiamMutationResult<
  SignInResult,
  SignInCredentials,
  TOnMutateResult
>

const signIn: CiamOperation<SignInResult, SignInCredentials> = {
  name: 'useSignIn',
  send: (client, { variables, signal }) => sendSignIn(client, { ...variables, signal }),
  finish: (holder, result, variables) =>
    holder.signInto(result, 'userName' in variables ? variables.userName : variables.identifier),
}

/**
 * Signs in with a password, when `mutate({ userName, password })` is called. Afterwards the provider holds what came of
 * it, for `useCiamFlow` and for the prompt: after PASSWORD_WARN and PASSWORD_EXPIRED the state token and the policy. A
 * newer sign-in, or a state token that the application sets meanwhile, wins.
 *
 * @param options TanStack's callbacks and options; what a callback throws is reported, and changes nothing.
 * @returns TanStack's result. Wrong credentials are `WRONG_CREDENTIALS` where the vendor documents a code, else `SERVER_REJECTED`.
 *   `mutateAsync` rejects with `CANCELLED` when a newer sign-in or state token wins.
 * @throws {Error} Outside a `CiamProvider`.
 * @see The vendors' documentation of `sdk/login`.
 * @example
 * const signIn = useSignIn()
 * signIn.mutate({ userName, password })
 */
export function useSignIn<TOnMutateResult = unknown>(
  options: UseSignInOptions<TOnMutateResult> = {},
): UseSignInResult<TOnMutateResult> {
  return useCiamMutation(signIn, options)
}
