import { type SignInCredentials, type SignInResult, signIn } from '../client/signIn.js'
import { useCiamInternals } from './CiamContext.js'
import type { CiamFlow } from './useCiamFlow.js'
import { type CiamMutationOptions, type CiamMutationResult, useCiamMutation } from './useCiamMutation.js'

/** TanStack's `useMutation` options, without those that are decided here. Callbacks get no variables. */
export type UseSignInOptions<TOnMutateResult = unknown> = CiamMutationOptions<SignInResult, TOnMutateResult>

/** TanStack's `useMutation` result, with a `SignInResult` or a `CiamError`. */
export type UseSignInResult<TOnMutateResult = unknown> = CiamMutationResult<
  SignInResult,
  SignInCredentials,
  TOnMutateResult
>

function flowAfter(result: SignInResult, userName: string): CiamFlow {
  switch (result.status) {
    case 'SUCCESS': {
      const { status: _, ...signedIn } = result
      return { status: 'signedIn', signedIn }
    }
    case 'MFA_AUTH':
      return { status: 'mfaRequired', stateToken: result.stateToken, data: result.data }
    case 'PASSWORD_WARN':
    case 'PASSWORD_EXPIRED': {
      const { stateToken, passwordPolicy } = result
      const status = result.status === 'PASSWORD_WARN' ? 'passwordExpiring' : 'passwordExpired'
      return { status, stateToken, passwordPolicy, userName }
    }
  }
}

/**
 * Signs in with a password, when `mutate({ userName, password })` is called. Afterwards the provider holds what came of
 * it, for `useCiamFlow` and for the prompt: after PASSWORD_WARN and PASSWORD_EXPIRED the state token and the policy.
 *
 * @param options TanStack's callbacks and options; what a callback throws is reported, and changes nothing.
 * @returns TanStack's result. Wrong credentials are a `SERVER_REJECTED` with the reason in `error.serverMessage`.
 * @throws {Error} Outside a `CiamProvider`.
 * @see The vendors' documentation of `sdk/login`.
 * @example
 * const signIn = useSignIn()
 * signIn.mutate({ userName, password })
 */
export function useSignIn<TOnMutateResult = unknown>(
  options: UseSignInOptions<TOnMutateResult> = {},
): UseSignInResult<TOnMutateResult> {
  const { ciam, setFlow } = useCiamInternals('useSignIn')
  return useCiamMutation(
    'useSignIn',
    {
      run: (credentials: SignInCredentials) => signIn(ciam.client, credentials),
      finish: (result, _, credentials) =>
        setFlow(flowAfter(result, 'userName' in credentials ? credentials.userName : credentials.identifier)),
      spendsStateToken: false,
    },
    options,
  )
}
