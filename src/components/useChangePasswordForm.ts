import { type FormEvent, useEffect, useRef, useState } from 'react'
import type { CiamError } from '../client/errors.js'
import type { PasswordPolicy } from '../client/parsePasswordPolicy.js'
import type { SignedIn } from '../client/signInResponse.js'
import type { ErrorMessage } from '../locales/messages.js'
import type { MessageOverrides } from '../react/useMessages.js'
import type { ChangePasswordFormBodyProps } from './ChangePasswordFormBody.js'
import { passwordRules } from './passwordRules.js'

export interface ChangePasswordFormOptions {
  /** The password is changed and the person signed in: with the session, once. What it throws is reported. */
  onSignedIn?: ((signedIn: SignedIn) => unknown) | undefined
  /** Told of every error, for the application's own records. The person is already shown a text for it. */
  onError?: ((error: CiamError) => unknown) | undefined
  /** Told of an error that the form cannot mend: the sign-in has lapsed, or is refused. Default: shown in the form. */
  onClosed?: ((error: CiamError) => void) | undefined
  /** For password managers. Default: who signed in by `useSignIn`. */
  userName?: string | undefined
  /** What the new password has to fulfil. Default: the policy that the sign-in answered with, if there is one. */
  passwordPolicy?: PasswordPolicy | undefined
  /** Whether focus goes to the first field when the form appears. Default: true. */
  autoFocus?: boolean | undefined
  /** Texts to put in place of the language's own. */
  messages?: MessageOverrides | undefined
}

/** The two fields, by the names of their inputs. */
export type PasswordFieldName = 'oldPassword' | 'newPassword'

/** Nothing that another password would mend. */
const isFinal = ({ code, recovery }: CiamError) =>
  recovery !== 'try-again' && code !== 'SERVER_REJECTED' && code !== 'UNEXPECTED_RESPONSE'

/** The server's words are the only sign of which password it means; where they do not tell, it is the new one. */
function refusedField(serverMessage = ''): PasswordFieldName {
  return /\bold|current|旧|原|当前/i.test(serverMessage) && !/new|新/i.test(serverMessage)
    ? 'oldPassword'
    : 'newPassword'
}

/**
 * The form's state. What is typed stays in the inputs: neither React's state nor the DOM's attributes ever hold it.
 */
export function useChangePasswordForm(options: ChangePasswordFormBodyProps) {
  const { onSignedIn, onError, onClosed, autoFocus = true, texts: messages, flow, useChangePassword } = options
  const held = 'passwordPolicy' in flow ? flow : undefined
  const rules = passwordRules(options.passwordPolicy ?? held?.passwordPolicy ?? {}, options)

  const form = useRef<HTMLFormElement>(null)
  const [met, setMet] = useState<readonly string[]>([])
  const [missing, setMissing] = useState<{ field: PasswordFieldName; text: string }>()
  const input = (name: PasswordFieldName) => {
    const element = form.current?.elements.namedItem(name)
    return element instanceof HTMLInputElement ? element : undefined
  }
  const empty = () => {
    form.current?.reset()
    setMet([])
  }

  const change = useChangePassword({
    onSuccess: (signedIn) => {
      empty()
      return onSignedIn?.(signedIn)
    },
    onError: (error) => {
      if (isFinal(error)) onClosed?.(error)
      return onError?.(error)
    },
    throwOnError: false,
  })
  const { error } = change
  const isRefusal = error?.code === 'SERVER_REJECTED'
  const refused = isRefusal
    ? { field: refusedField(error.serverMessage), text: error.serverMessage ?? messages.passwordRefused }
    : undefined
  const fault = missing ?? refused
  const alert: ErrorMessage | undefined = error && !isRefusal && !missing ? messages.errors[error.code] : undefined

  // biome-ignore lint/correctness/useExhaustiveDependencies: the first field, once, when the form appears.
  useEffect(() => {
    if (autoFocus) input('oldPassword')?.focus()
  }, [])
  // biome-ignore lint/correctness/useExhaustiveDependencies: the field at fault, each time that a fault is found.
  useEffect(() => {
    if (fault) input(fault.field)?.focus()
  }, [missing, error])
  useEffect(() => {
    const shown = form.current
    return () => shown?.reset()
  }, [])

  const onSubmit = (event: FormEvent) => {
    event.preventDefault()
    const oldPassword = input('oldPassword')?.value ?? ''
    const newPassword = input('newPassword')?.value ?? ''
    if (change.isPending) return
    // Lengths are certain. A pattern is the server's to judge: its language of patterns is not quite the browser's.
    const unfit = rules.some((rule) => rule.key !== 'pattern' && !rule.isMet(newPassword))
    if (oldPassword === '') return setMissing({ field: 'oldPassword', text: messages.currentPasswordMissing })
    if (newPassword === '') return setMissing({ field: 'newPassword', text: messages.newPasswordMissing })
    if (unfit) return setMissing({ field: 'newPassword', text: messages.newPasswordUnfit })
    setMissing(undefined)
    change.mutate({ oldPassword, newPassword })
  }
  const onNewPasswordInput = (event: FormEvent<HTMLInputElement>) => {
    const password = event.currentTarget.value
    setMet(rules.filter((rule) => rule.isMet(password)).map((rule) => rule.key))
  }

  return {
    form,
    rules: rules.map(({ key, text }) => ({ key, text, isMet: met.includes(key) })),
    fault,
    alert,
    isPending: change.isPending,
    userName: options.userName ?? held?.userName,
    onSubmit,
    onNewPasswordInput,
  }
}
