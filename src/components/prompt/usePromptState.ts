import { useEffect, useRef, useState } from 'react'
import { CiamError, isCiamError } from '../../client/errors.js'
import type { SignedIn } from '../../client/request/index.js'
import type { SharedRequest } from '../../client/sharedRequests.js'
import { useCiamFlow } from '../../react/hooks/useCiamFlow.js'
import type { CiamMutationOptions } from '../../react/hooks/useCiamMutation.js'
import { useSkipPasswordUpdate } from '../../react/hooks/useSkipPasswordUpdate.js'
import { useCiamInternals } from '../../react/provider/CiamContext.js'
import { useFollowedRequest } from '../../react/provider/useFollowedRequest.js'
import { reloadPage } from '../parts/errorText.js'

export interface PromptStateOptions {
  /** The user is signed in: with the session, once. What it throws is reported, and changes nothing. */
  onSignedIn?: ((signedIn: SignedIn) => unknown) | undefined
  /** The user wants to change the password. Default: `status` becomes `changing`, and the form opens in place. */
  onChangePassword?: (() => void) | undefined
  /** The sign-in has lapsed or was refused, and the user wants to start over. Default: `onReload`. */
  onSignInAgain?: (() => void) | undefined
  /** The user wants to reload the page, after something failed twice. Default: `location.reload()`. */
  onReload?: (() => void) | undefined
  /** Told of every error, for the application's own records. The user is already shown a text for it. */
  onError?: ((error: CiamError) => unknown) | undefined
  /** TanStack's `meta` for the mutations, for a host's global callbacks. It holds no secret. Default: none. */
  meta?: CiamMutationOptions<SignedIn>['meta']
}

/** The buttons that can be pressed while something is under way. */
export type PressedButton = 'skip' | 'tryAgain' | 'changePassword'

/** Where the prompt stands, and what can be done there. */
export type PasswordExpiringPromptState =
  | { status: 'asking'; skip: () => void; changePassword: () => void }
  | { status: 'expired'; changePassword: () => void }
  | {
      status: 'continuing'
      /** What was pressed, here or at another place on the page that spends the same state token. */
      pressed: PressedButton
    }
  | {
      status: 'failed'
      error: CiamError
      tryAgain: () => void
      /** `undefined` where it is the form that could not be loaded. */
      changePassword: (() => void) | undefined
      /** Where it is the form that could not be loaded, and the password has not expired. */
      skip: (() => void) | undefined
      /** From the second failure in a row on. */
      reload: (() => void) | undefined
    }
  | {
      status: 'ended'
      error: CiamError
      signInAgain: () => void
      /** Whether it is certain that the password is still the old one. */
      isUnchanged: boolean
    }
  | { status: 'refused'; error: CiamError; signInAgain: () => void }
  | {
      status: 'changing'
      /** Back to the question. `undefined` where the password has expired: there is no question then. */
      back: (() => void) | undefined
      isExpired: boolean
      /** What the server said to a change that was sent before this prompt appeared. */
      refusal: CiamError | undefined
      /** Ends the form with an error that it cannot fix, or because it could not be loaded. */
      close: (error: CiamError) => void
    }
  | { status: 'signedIn' }

/** What happened to the form of one state token. */
interface FormState {
  isOpen: boolean
  /** The error that ended the form. */
  error?: CiamError
  /** The latest request that this prompt has already dealt with. */
  seen?: SharedRequest | undefined
}

/** What belongs to one state token, and is over with it. */
interface TokenState {
  key: string | undefined
  pressed: 'skip' | 'tryAgain'
  /** Presses in a row that failed. */
  failures: number
  form?: FormState | undefined
}

const missingToken = () =>
  new CiamError('MISSING_STATE_TOKEN', 'A second factor is due: there is no password to ask about.')

/** The prompt's state machine, derived from the skip, the flow, the requests under way, and whether the form was opened. */
export function usePromptState(options: PromptStateOptions): PasswordExpiringPromptState {
  const { onSignedIn, onChangePassword, onError, meta, onReload = reloadPage } = options
  const { key, ciam, emit } = useCiamInternals('usePasswordExpiringPrompt')
  const { invalid } = ciam.client
  const reload = () => {
    emit({ type: 'reloadPressed' }, key)
    onReload()
  }
  const { onSignInAgain: signInAgain = reload } = options
  const asked = useRef<string>(undefined)
  useEffect(() => {
    // StrictMode and Activity run this again for the same question.
    if (key !== undefined && asked.current !== key && !invalid) emit({ type: 'promptShown' }, key)
    asked.current = key
  }, [key, invalid, emit])
  const flow = useCiamFlow()
  const request = useFollowedRequest(key)
  const [latest, setLatest] = useState<TokenState>({ key, pressed: 'skip', failures: 0 })
  const token: TokenState = latest.key === key ? latest : { key, pressed: 'skip', failures: 0 }
  const { form } = token
  const setForm = (next: FormState | undefined) => setLatest({ ...token, form: next && { ...next, seen: request } })
  const skip = useSkipPasswordUpdate({
    onSuccess: (signedIn) => onSignedIn?.(signedIn),
    onError: (error) => {
      setLatest((current) => (current.key === key ? { ...current, failures: current.failures + 1 } : current))
      return onError?.(error)
    },
    throwOnError: false,
    meta,
  })

  const press = (pressed: 'skip' | 'tryAgain') => () => {
    setLatest({ ...token, pressed, form: undefined })
    skip.mutate()
  }
  const openForm = () => {
    skip.reset()
    setForm({ isOpen: true })
  }
  const changePassword = onChangePassword ?? openForm
  const isExpired = flow.status === 'passwordExpired'
  // A change that another place on the page has sent, or this one before a remount.
  const change = request?.operation === 'change' && request !== form?.seen ? request : undefined
  const changeError =
    change?.outcome && 'error' in change.outcome && isCiamError(change.outcome.error) ? change.outcome.error : undefined
  const isRefusal =
    changeError?.code === 'SERVER_REJECTED' ||
    changeError?.recovery === 'choose-another-password' ||
    changeError?.recovery === 'try-again'

  if (invalid) return { status: 'refused', error: invalid, signInAgain }
  // The provider hears of a success a moment after the hook.
  if (flow.status === 'signedIn' || (skip.isSuccess && key !== undefined)) return { status: 'signedIn' }
  if (!form?.isOpen) {
    if (skip.isPending) return { status: 'continuing', pressed: token.pressed }
    if (change && !change.outcome) return { status: 'continuing', pressed: 'changePassword' }
  }
  const isFormOpen = form?.isOpen || isRefusal || (isExpired && !onChangePassword && !form?.error)
  if (isFormOpen)
    return {
      status: 'changing',
      isExpired,
      refusal: isRefusal ? changeError : undefined,
      back: isExpired ? undefined : () => setForm({ isOpen: false }),
      close: (error) => setForm({ isOpen: false, error }),
    }
  const error = form?.error ?? (isRefusal ? undefined : changeError) ?? skip.error ?? undefined
  switch (error?.recovery) {
    case 'try-again':
    case 'reload': {
      const isOfForm = form?.error !== undefined
      const isRepeated = error.recovery === 'reload' || token.failures > 1
      return {
        status: 'failed',
        error,
        tryAgain: isOfForm ? openForm : press('tryAgain'),
        changePassword: isOfForm ? undefined : changePassword,
        skip: isOfForm && !isExpired ? press('skip') : undefined,
        reload: isRepeated ? reload : undefined,
      }
    }
    case 'sign-in-again':
      return { status: 'ended', error, signInAgain, isUnchanged: form === undefined && change === undefined }
    case 'none':
    case undefined:
      break
    default:
      return { status: 'refused', error: error as CiamError, signInAgain }
  }
  if (flow.status === 'mfaRequired') return { status: 'ended', error: missingToken(), signInAgain, isUnchanged: false }
  if (isExpired) return { status: 'expired', changePassword }
  return { status: 'asking', skip: press('skip'), changePassword }
}
