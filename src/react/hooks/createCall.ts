import type { MutationFunctionContext } from '@tanstack/react-query'
import type { CiamClient } from '../../client/createCiamClient.js'
import { CiamError, isCiamError } from '../../client/errors.js'
import {
  beginSharedRequest,
  endSharedRequest,
  findSharedRequest,
  type StateTokenOperation,
} from '../../client/sharedRequests.js'
import { addressOf, openCall } from '../provider/openCalls.js'
import type { TokenHolder } from '../provider/useStateToken.js'
import { runCallback } from '../runCallback.js'

export type Outcome<TResult> = { readonly data: TResult } | { readonly error: CiamError }

/** What a hook does. */
export interface CiamOperation<TResult, TVariables> {
  /** Names the hook in errors, and its mutations in the cache. */
  readonly name: string
  /** What it spends the state token on. A sign-in spends none: a newer sign-in replaces it, or a new token. */
  readonly spends?: StateTokenOperation
  /** The event of its success. */
  readonly event?: 'skipped' | 'changed'
  readonly send: (
    client: CiamClient,
    request: { variables: TVariables; stateToken: string; signal: AbortSignal },
  ) => Promise<TResult>
  /** Moves the provider on, where the provider does not see the outcome by itself. */
  readonly finish?: (holder: TokenHolder, result: TResult, variables: TVariables) => void
}

/** The callbacks of a hook or of one `mutate`. */
export interface CallOptions<TResult, TOnMutateResult> {
  onSuccess?:
    | ((data: TResult, variables: void, onMutateResult: TOnMutateResult, context: MutationFunctionContext) => unknown)
    | undefined
  onError?:
    | ((
        error: CiamError,
        variables: void,
        onMutateResult: TOnMutateResult | undefined,
        context: MutationFunctionContext,
      ) => unknown)
    | undefined
  onSettled?:
    | ((
        data: TResult | undefined,
        error: CiamError | null,
        variables: void,
        onMutateResult: TOnMutateResult | undefined,
        context: MutationFunctionContext,
      ) => unknown)
    | undefined
}

/** One call of `mutate`. */
export interface Call<TResult, TVariables, TOnMutateResult> {
  readonly variables: TVariables
  /** The token that it spends, as the provider held it at the moment of the call. */
  readonly key: string | undefined
  readonly promise: Promise<TResult>
  /** Those of the hook, then those of each call that joined. */
  readonly callbacks: CallOptions<TResult, TOnMutateResult>[]
  readonly isOver: () => boolean
  /** Keeps what every callback is given after the outcome. */
  readonly prepare: (onMutateResult: TOnMutateResult, context: MutationFunctionContext) => void
  readonly send: () => Promise<void>
  /** Ends a call that did not get as far as `send`. */
  readonly fail: (cause: unknown) => void
}

/** @param cause What the application threw, so that nothing was sent. Default: the token was replaced. */
export const cancelledError = (cause?: unknown) =>
  isCiamError(cause)
    ? cause
    : new CiamError(
        'CANCELLED',
        cause === undefined
          ? 'Nothing comes of this call: its state token was replaced, or a newer sign-in was started.'
          : 'Nothing was sent, because an onMutate failed: see the cause.',
        cause === undefined ? {} : { cause, outcome: 'not-sent' },
      )

/**
 * A call with everything that it was made with: variables, token, client and callbacks. It is answered once, whatever
 * becomes of the component that made it; nothing comes of it once its token is replaced.
 *
 * @param onOver Told once how it ended; of nothing, where its token was replaced.
 */
export function createCall<TResult, TVariables, TOnMutateResult>(
  operation: CiamOperation<TResult, TVariables>,
  holder: TokenHolder,
  variables: TVariables,
  callbacks: CallOptions<TResult, TOnMutateResult>[],
  onOver: (outcome: Outcome<TResult> | undefined) => void,
): Call<TResult, TVariables, TOnMutateResult> {
  const { client, stateToken = '', key, given } = holder
  const controller = new AbortController()
  const { signal } = controller
  const isSignIn = !operation.spends
  let isOver = false
  let context: unknown[] = []
  let settle: (outcome: Outcome<TResult>) => void
  const promise = new Promise<TResult>((resolve, reject) => {
    settle = (outcome) => ('data' in outcome ? resolve(outcome.data) : reject(outcome.error))
  })
  // Whoever called `mutate` reads the error from the result.
  promise.catch(() => undefined)

  const end = (outcome: Outcome<TResult>, isReplaced: boolean) => {
    if (isOver) return
    isOver = true
    close()
    const data = 'data' in outcome ? outcome.data : undefined
    const error = 'error' in outcome ? outcome.error : null
    for (const { onSuccess, onError, onSettled } of isReplaced ? [] : callbacks) {
      // Not awaited: what a callback throws, or never settles, is its own affair.
      const call = (callback: unknown, ...args: unknown[]) =>
        runCallback(() => typeof callback === 'function' && callback(...args, undefined, ...context))
      if (error) call(onError, error)
      else call(onSuccess, data)
      call(onSettled, data, error)
    }
    if ('data' in outcome && !isReplaced) operation.finish?.(holder, outcome.data, variables)
    onOver(isReplaced ? undefined : outcome)
    settle(outcome)
  }
  const cancel = () => {
    const error = cancelledError()
    controller.abort(error)
    end({ error }, true)
  }
  const isReplaced = () => (isSignIn ? holder.given !== given : key !== holder.heldKey && key !== holder.key)
  const answer = (outcome: Outcome<TResult>) => (isReplaced() ? cancel() : end(outcome, false))
  const close = openCall({ owner: holder, address: addressOf(client), key, isSignIn, isReplaced, cancel })

  return {
    variables,
    key,
    promise,
    callbacks,
    isOver: () => isOver,
    prepare: (...given) => {
      context = given
    },
    send: async () => {
      signal.throwIfAborted()
      // From now on every prompt on the page shows that this token is being spent.
      const isFirst = findSharedRequest(key) === undefined
      const request = key && operation.spends && beginSharedRequest(key, operation.spends)
      try {
        answer({ data: await operation.send(client, { variables, stateToken, signal }) })
      } catch (error) {
        if (request && isFirst && !request.isSent) endSharedRequest(request, { error })
        answer({ error: cancelledError(error) })
        throw error
      }
    },
    fail: (cause) => answer({ error: cancelledError(cause) }),
  }
}
