import {
  type MutationFunctionContext,
  type MutationMeta,
  QueryClientContext,
  type UseMutationOptions,
  type UseMutationResult,
} from '@tanstack/react-query'
import { useContext, useInsertionEffect, useRef, useState } from 'react'
import { type CiamError, isCiamError } from '../../client/errors.js'
import type { SharedRequest } from '../../client/sharedRequests.js'
import { useCiamInternals } from '../provider/CiamContext.js'
import { cancelSignIns } from '../provider/openCalls.js'
import { useFollowedRequest } from '../provider/useFollowedRequest.js'
import {
  type Call,
  type CallOptions,
  type CiamOperation,
  cancelledError,
  createCall,
  type Outcome,
} from './createCall.js'

/** TanStack's mutation options, but for those that an operation on a state token decides itself: see {@link useCiamMutation}. */
export type CiamMutationOptions<TResult, TOnMutateResult = unknown> = Omit<
  UseMutationOptions<TResult, CiamError, void, TOnMutateResult>,
  'mutationFn' | 'meta' | 'retry' | 'retryDelay' | 'gcTime' | 'networkMode'
> & {
  /** For a host's global callbacks, to tell these mutations from others; it holds no secret. Default: none. */
  meta?: MutationMeta | undefined
}

type DistributiveOmit<T, K extends PropertyKey> = T extends unknown ? Omit<T, K> : never

/** TanStack's mutation result. `variables` is always `undefined`, whatever `mutate` was given. */
export type CiamMutationResult<TResult, TVariables, TOnMutateResult = unknown> = DistributiveOmit<
  UseMutationResult<TResult, CiamError, void, TOnMutateResult>,
  'mutate' | 'mutateAsync'
> & {
  mutate: (variables: TVariables, options?: CallOptions<TResult, TOnMutateResult>) => void
  mutateAsync: (variables: TVariables, options?: CallOptions<TResult, TOnMutateResult>) => Promise<TResult>
}

/** What the hook shows: its latest call, or a request that another place on the page started later. */
interface Shown<TResult> {
  readonly key: string | undefined
  readonly call?: object
  readonly outcome?: Outcome<TResult>
  readonly request?: SharedRequest
  readonly submittedAt: number
}

/** Stands in the mutation cache for passwords and for a session: it has nothing in it to read, enumerate or serialise. */
const seal = () => Object.freeze({})

const isSame = (one: unknown, other: unknown) =>
  Object.is(one, other) ||
  Object.keys({ ...Object(one), ...Object(other) }).every((name) => Object.is(Object(one)[name], Object(other)[name]))

/** What came of a request that this hook did not start. One that was stopped leaves nothing to show. */
function followedOutcome<TResult>({ outcome }: SharedRequest): Outcome<TResult> | undefined | 'stopped' {
  if (!outcome) return undefined
  // Only operations that end with a session share their requests.
  if ('signedIn' in outcome) return { data: outcome.signedIn as TResult }
  return isCiamError(outcome.error) && outcome.error.code !== 'CANCELLED' ? { error: outcome.error } : 'stopped'
}

/**
 * A TanStack mutation that belongs to a state token. What it sends is what was asked, at the moment of the call; variables
 * and result are out of reach for whoever looks at the mutation cache; it never repeats anything by itself; the same call
 * while one is under way joins it; and a callback, whatever it does, holds nothing up. Once the token is replaced, nothing
 * comes of the call: no callback, no flow, and `mutateAsync` rejects with `CANCELLED`.
 *
 * The mutation stands in the host's cache, for its global callbacks and devtools. What the hook shows comes from the call
 * itself: the cache waits for those callbacks.
 */
export function useCiamMutation<TResult, TVariables, TOnMutateResult>(
  operation: CiamOperation<TResult, TVariables>,
  options: CiamMutationOptions<TResult, TOnMutateResult>,
): CiamMutationResult<TResult, TVariables, TOnMutateResult> {
  type ThisCall = Call<TResult, TVariables, TOnMutateResult>
  type Start = (variables: TVariables, options?: CallOptions<TResult, TOnMutateResult>) => Promise<TResult>
  const { holder, emit, flow, key, queryClient: givenClient, ownQueryClient } = useCiamInternals(operation.name)
  const hostClient = useContext(QueryClientContext)
  const queryClient = givenClient ?? hostClient ?? ownQueryClient()
  const defaulted = queryClient.defaultMutationOptions({
    mutationKey: ['ciam-react', operation.name],
    ...options,
  } as UseMutationOptions<TResult, CiamError, void, TOnMutateResult>)
  const [shown, setShown] = useState<Shown<TResult>>()

  const latest = useRef({ queryClient, options: defaulted })
  // In the mutation phase, so that a layout effect of this very render already calls with it.
  useInsertionEffect(() => {
    latest.current = { queryClient, options: defaulted }
  })
  const [actions] = useState(() => {
    let underWay: ThisCall | undefined
    const mutateAsync: Start = (given, callOptions = {}) => {
      // Whatever a skip is given, such as the event of `onClick={mutate}`, means nothing.
      const variables = operation.spends === 'skip' ? (undefined as TVariables) : given
      const isJoined = underWay && !underWay.isOver() && underWay.key === holder.key
      if (underWay && isJoined && isSame(underWay.variables, variables)) {
        underWay.callbacks.push(callOptions)
        return underWay.promise
      }
      if (!operation.spends) cancelSignIns(holder)
      const { queryClient, options } = latest.current
      const hookCallbacks: CallOptions<TResult, TOnMutateResult> = {
        onSuccess: (...args) => latest.current.options.onSuccess?.(...args),
        onError: (...args) => latest.current.options.onError?.(...args),
        onSettled: (...args) => latest.current.options.onSettled?.(...args),
      }
      // First, because an application's own callbacks may leave the page.
      const eventCallbacks: CallOptions<TResult, TOnMutateResult> = {
        onSettled: (_, error) => {
          const { event, spends = 'signIn' } = operation
          if (error) {
            const { code, outcome, recovery } = error
            emit(
              { type: recovery === 'sign-in-again' ? 'lapsed' : 'failed', operation: spends, code, outcome },
              call.key,
            )
          } else if (event) emit({ type: event }, call.key)
        },
      }
      const callbacks = [eventCallbacks, hookCallbacks, callOptions]
      const call: ThisCall = createCall(operation, holder, variables, callbacks, (outcome) =>
        setShown((current) => (current?.call === call ? outcome && { ...current, outcome } : current)),
      )
      if (operation.spends === 'skip') emit({ type: 'skipPressed' }, call.key)
      underWay = call
      setShown({ key: call.key, call, submittedAt: Date.now() })
      const mutation = queryClient.getMutationCache().build(queryClient, {
        ...options,
        // The call itself answers the callbacks: the cache would hand them what is sealed, and wait for them.
        onSuccess: undefined,
        onError: undefined,
        onSettled: undefined,
        retry: false,
        gcTime: 0,
        // A mutation that waits for the network is dehydrated with its state, and would hang offline instead of saying so.
        networkMode: 'always',
        onMutate: async (_: unknown, context: MutationFunctionContext) => {
          try {
            const result = await options.onMutate?.(undefined, context)
            call.prepare(result as TOnMutateResult, context)
            return result
          } catch (cause) {
            throw cancelledError(cause ?? 'onMutate')
          }
        },
        mutationFn: async () => {
          if (call.isOver()) throw cancelledError()
          await call.send()
          return seal()
        },
      } as object)
      mutation.execute(seal()).catch(call.fail)
      return call.promise
    }
    return {
      mutateAsync,
      // As TanStack's own mutate: the error is in the result and in the callbacks.
      mutate: (...args: Parameters<Start>) => void mutateAsync(...args).catch(() => undefined),
      reset: () => setShown(undefined),
    }
  })

  const request = useFollowedRequest(operation.spends && key)
  const isCalling = shown?.call && !shown.outcome
  const isNew = request?.operation === operation.spends && !request?.outcome && shown?.request !== request
  if (request && isNew && !isCalling) setShown({ key: request.key, request, submittedAt: Date.now() })

  const outcome = shown?.request ? followedOutcome<TResult>(shown.request) : shown?.outcome
  // What came of another token is over, for good; what came of the one that led to the session stays beside it.
  const isOther = shown && operation.spends && shown.key !== key
  const isSpent = key === undefined && flow.status === 'signedIn'
  if (isOther && (outcome ? !isSpent : shown.request)) setShown(undefined)
  const isCurrent = shown && (!isOther || key === undefined)
  const status =
    !isCurrent || outcome === 'stopped' ? 'idle' : !outcome ? 'pending' : 'data' in outcome ? 'success' : 'error'
  const error = isCurrent && typeof outcome === 'object' && 'error' in outcome ? outcome.error : null
  const { throwOnError } = defaulted
  if (error && (typeof throwOnError === 'function' ? throwOnError(error) : throwOnError)) throw error
  return {
    ...actions,
    status,
    isIdle: status === 'idle',
    isPending: status === 'pending',
    isSuccess: status === 'success',
    isError: status === 'error',
    isPaused: false,
    data: isCurrent && typeof outcome === 'object' && 'data' in outcome ? outcome.data : undefined,
    error,
    failureCount: error ? 1 : 0,
    failureReason: error,
    submittedAt: shown?.submittedAt ?? 0,
    variables: undefined,
    context: undefined,
    // The union of statuses is TanStack's, which cannot see that each field follows from one status.
  } as unknown as CiamMutationResult<TResult, TVariables, TOnMutateResult>
}
