import { useState } from 'react'
import type { CiamError } from '../client/errors.js'
import type { SignedIn } from '../client/signInResponse.js'
import { useCiam } from '../react/useCiam.js'
import { useCiamFlow } from '../react/useCiamFlow.js'
import { useSkipPasswordUpdate } from '../react/useSkipPasswordUpdate.js'

export interface PromptStateOptions {
  /** The person is signed in: with the session, once. What it throws is reported, and changes nothing. */
  onSignedIn?: ((signedIn: SignedIn) => unknown) | undefined
  /** The person wants to change the password. Default: `status` becomes `changing`, and the form opens in place. */
  onChangePassword?: (() => void) | undefined
  /** The sign-in has lapsed or was refused, and the person wants to start over. Default: no such button is offered. */
  onSignInAgain?: (() => void) | undefined
  /** Told of every error, for the application's own records. The person is already shown a text for it. */
  onError?: ((error: CiamError) => unknown) | undefined
}

/** Where the prompt stands, and the acts that are allowed there. */
export type PasswordExpiringPromptState =
  | { status: 'asking'; skip: () => void; changePassword: () => void }
  | { status: 'expired'; changePassword: () => void }
  | { status: 'continuing'; pressed: 'skip' | 'tryAgain' }
  | { status: 'failed'; error: CiamError; tryAgain: () => void; changePassword: () => void }
  | {
      status: 'ended'
      error: CiamError
      signInAgain: (() => void) | undefined
      /** Whether it is certain that the password is still the old one. */
      isUnchanged: boolean
    }
  | { status: 'refused'; error: CiamError; signInAgain: (() => void) | undefined }
  | {
      status: 'changing'
      /** Back to the question. `undefined` where the password has expired: there is no question then. */
      back: (() => void) | undefined
      isExpired: boolean
      /** Ends the prompt with an error that the form cannot mend. */
      close: (error: CiamError) => void
    }
  | { status: 'signedIn' }

/** What happened to the form of one state token. */
interface FormState {
  stateToken: string | undefined
  isOpen: boolean
  /** The error that ended the sign-in while the form was open. */
  error?: CiamError
}

/** The prompt's state machine, derived from the skip, the flow, and whether the form was opened. */
export function usePromptState(options: PromptStateOptions): PasswordExpiringPromptState {
  const { onSignedIn, onChangePassword, onSignInAgain: signInAgain, onError } = options
  const { stateToken } = useCiam()
  const flow = useCiamFlow()
  const [pressed, setPressed] = useState<'skip' | 'tryAgain'>('skip')
  const [lastForm, setForm] = useState<FormState>()
  const form = lastForm?.stateToken === stateToken ? lastForm : undefined
  const skip = useSkipPasswordUpdate({
    onSuccess: (signedIn) => onSignedIn?.(signedIn),
    onError: (error) => onError?.(error),
    throwOnError: false,
  })

  const press = (button: 'skip' | 'tryAgain') => () => {
    setPressed(button)
    skip.mutate()
  }
  const changePassword = () => {
    if (onChangePassword) return onChangePassword()
    skip.reset()
    setForm({ stateToken, isOpen: true })
  }

  if (skip.isSuccess || flow.status === 'signedIn') return { status: 'signedIn' }
  if (skip.isPending) return { status: 'continuing', pressed }
  const error = form?.error ?? skip.error
  if (error?.recovery === 'try-again') return { status: 'failed', error, tryAgain: press('tryAgain'), changePassword }
  if (error?.recovery === 'sign-in-again')
    return { status: 'ended', error, signInAgain, isUnchanged: form === undefined }
  if (error) return { status: 'refused', error, signInAgain }
  const isExpired = flow.status === 'passwordExpired'
  if (form?.isOpen || (isExpired && !onChangePassword))
    return {
      status: 'changing',
      isExpired,
      back: isExpired ? undefined : () => setForm({ stateToken, isOpen: false }),
      close: (closingError) => setForm({ stateToken, isOpen: false, error: closingError }),
    }
  if (isExpired) return { status: 'expired', changePassword }
  return { status: 'asking', skip: press('skip'), changePassword }
}
