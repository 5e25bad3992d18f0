import {
  type MutateOptions,
  type MutationFunctionContext,
  QueryClientContext,
  type UseMutationOptions,
  type UseMutationResult,
  useMutation,
} from '@tanstack/react-query'
import { useCallback, useContext, useEffect, useRef } from 'react'
import type { CiamError } from '../client/errors.js'
import { useCiamInternals } from './CiamContext.js'
import { runCallback } from './runCallback.js'

/** TanStack's mutation options, but for those that an act on a state token decides itself: see {@link useCiamMutation}. */
export type CiamMutationOptions<TResult, TOnMutateResult = unknown> = Omit<
  UseMutationOptions<TResult, CiamError, void, TOnMutateResult>,
  'mutationFn' | 'mutationKey' | 'retry' | 'retryDelay' | 'gcTime' | 'networkMode'
>

type DistributiveOmit<T, K extends PropertyKey> = T extends unknown ? Omit<T, K> : never

/** TanStack's mutation result. `variables` is always `undefined`, whatever `mutate` was given. */
export type CiamMutationResult<TResult, TVariables, TOnMutateResult = unknown> = DistributiveOmit<
  UseMutationResult<TResult, CiamError, void, TOnMutateResult>,
  'mutate' | 'mutateAsync'
> & {
  mutate: (variables: TVariables, options?: MutateOptions<TResult, CiamError, void, TOnMutateResult>) => void
  mutateAsync: (
    variables: TVariables,
    options?: MutateOptions<TResult, CiamError, void, TOnMutateResult>,
  ) => Promise<TResult>
}

/** Stands in the mutation cache for a result that must not be seen there: nothing enumerates or serialises a private field. */
class Receipt<TResult> {
  readonly #result: TResult

  constructor(result: TResult) {
    this.#result = result
  }

  get result(): TResult {
    return this.#result
  }
}

/** TanStack's callbacks, a hook's or a call's: at a hook's success the result of `onMutate` is there for certain. */
interface Callbacks<TData, TOnMutateResult> {
  onSuccess?(data: TData, ...rest: [void, TOnMutateResult, MutationFunctionContext]): unknown
  onError?(error: CiamError, ...rest: [void, TOnMutateResult | undefined, MutationFunctionContext]): unknown
  onSettled?(
    data: TData | undefined,
    error: CiamError | null,
    ...rest: [void, TOnMutateResult | undefined, MutationFunctionContext]
  ): unknown
}

interface CiamAct<TResult, TVariables> {
  /** Sends the request. `stateToken` is the provider's at the moment of the call. */
  run: (variables: TVariables, stateToken: string | undefined) => Promise<TResult>
  /** Whether it belongs to the provider's state token, so that a new token makes its outcome a thing of the past. */
  spendsStateToken: boolean
  /** Takes no variables: whatever `mutate` is given, such as the event of `onClick={mutate}`, means nothing. */
  ignoresVariables?: boolean
  /** Moves the provider on, after every callback ran. */
  finish: (result: TResult, stateToken: string | undefined, variables: TVariables) => void
}

/**
 * A TanStack mutation that keeps secrets out of the mutation cache, where devtools, persisters and telemetry look: the
 * variables go round it, and the cache holds a receipt in place of the result. It never repeats anything by itself,
 * a second call while one is under way joins it, and an exception in a callback is reported, not taken for a failure.
 */
export function useCiamMutation<TResult, TVariables, TOnMutateResult>(
  caller: string,
  act: CiamAct<TResult, TVariables>,
  options: CiamMutationOptions<TResult, TOnMutateResult>,
): CiamMutationResult<TResult, TVariables, TOnMutateResult> {
  const { ciam, currentStateToken, queryClient, ownQueryClient } = useCiamInternals(caller)
  const hostQueryClient = useContext(QueryClientContext)
  // A queue, because a slow `onMutate` holds a mutation back: another one may be started before the first one sends.
  const waiting = useRef<(() => Promise<TResult>)[]>([])
  const underWay = useRef<{ key: string; outcome: Promise<TResult> }>(undefined)
  const tokenOfOutcome = useRef<string>(undefined)

  const withResults = <T>(callbacks: Callbacks<TResult, T>): Required<Callbacks<Receipt<TResult>, T>> => ({
    onSuccess: (receipt, ...rest) => runCallback(() => callbacks.onSuccess?.(receipt.result, ...rest)),
    onError: (...args) => runCallback(() => callbacks.onError?.(...args)),
    onSettled: (receipt, ...rest) => runCallback(() => callbacks.onSettled?.(receipt?.result, ...rest)),
  })

  const mutation = useMutation<Receipt<TResult>, CiamError, void, TOnMutateResult>(
    {
      ...options,
      ...withResults(options),
      mutationFn: async () => {
        const send = waiting.current.shift()
        if (!send) throw new Error('Only its own hook can start this mutation.')
        return new Receipt(await send())
      },
      retry: false,
      gcTime: 0,
      // A mutation that waits for the network is dehydrated with its state, and would hang offline instead of saying so.
      networkMode: 'always',
    },
    queryClient ?? hostQueryClient ?? ownQueryClient(),
  )

  const start = (
    variables: TVariables,
    callbacks: MutateOptions<TResult, CiamError, void, TOnMutateResult> = {},
  ): Promise<TResult> => {
    const stateToken = currentStateToken()
    const key = JSON.stringify([stateToken, act.ignoresVariables ? undefined : variables])
    if (underWay.current?.key === key) return underWay.current.outcome
    const send = () => act.run(variables, stateToken)
    waiting.current.push(send)
    tokenOfOutcome.current = stateToken
    const outcome = mutation
      .mutateAsync(undefined, withResults(callbacks))
      .then(({ result }) => {
        act.finish(result, stateToken, variables)
        return result
      })
      .finally(() => {
        waiting.current = waiting.current.filter((other) => other !== send)
        if (underWay.current?.outcome === outcome) underWay.current = undefined
      })
    underWay.current = { key, outcome }
    return outcome
  }
  const latestStart = useRef(start)
  useEffect(() => {
    latestStart.current = start
  })
  const mutateAsync = useCallback<typeof start>((...args) => latestStart.current(...args), [])
  const mutate = useCallback(
    (...args: Parameters<typeof start>) => {
      // As TanStack's own mutate: the error is in the result and in the callbacks.
      mutateAsync(...args).catch(() => undefined)
    },
    [mutateAsync],
  )

  // A new state token starts afresh: what became of another one is over.
  const { reset } = mutation
  const isSettled = mutation.isError || mutation.isSuccess
  const isOver = act.spendsStateToken && isSettled && ciam.stateToken !== undefined
  useEffect(() => {
    if (isOver && ciam.stateToken !== tokenOfOutcome.current) reset()
  }, [isOver, reset, ciam.stateToken])

  const data = mutation.data?.result
  // The statuses are TanStack's; only what stands in for the result is exchanged, which the union of statuses cannot see.
  return { ...mutation, data, mutate, mutateAsync } as CiamMutationResult<TResult, TVariables, TOnMutateResult>
}
