import { type FormEvent, useEffect, useRef, useState } from 'react'
import type { CiamError } from '../../client/errors.js'
import type { PasswordPolicy } from '../../client/parsePasswordPolicy.js'
import type { SignedIn } from '../../client/request/index.js'
import type { ErrorMessage } from '../../locales/messages.js'
import { useChangePassword } from '../../react/hooks/useChangePassword.js'
import { useCiamFlow } from '../../react/hooks/useCiamFlow.js'
import type { CiamMutationOptions } from '../../react/hooks/useCiamMutation.js'
import { type MessageOverrides, useMessages } from '../../react/messages/useMessages.js'
import { useCiamInternals } from '../../react/provider/CiamContext.js'
import { errorText, reloadPage } from '../parts/errorText.js'
import { formatList, formatMessage } from '../parts/formatMessage.js'
import { passwordRules } from './passwordRules.js'

export interface ChangePasswordFormOptions {
  /** The password is changed and the user signed in: with the session, once. What it throws is reported. */
  onSignedIn?: ((signedIn: SignedIn) => unknown) | undefined
  /** Told of every error, for the application's own records. The user is already shown a text for it. */
  onError?: ((error: CiamError) => unknown) | undefined
  /** Told of an error that the form cannot fix: the sign-in has expired, or is refused. Default: shown in the form. */
  onClosed?: ((error: CiamError) => void) | undefined
  /** The user wants to reload the page, where nothing else helps. Default: `location.reload()`. */
  onReload?: (() => void) | undefined
  /** An error to start with: what the server said to a change that was sent before the form appeared. Default: none. */
  refusal?: CiamError | undefined
  /** For password managers. Default: who signed in, where the provider knows. */
  userName?: string | undefined
  /** What the new password has to fulfil. Default: the policy that the sign-in answered with, if there is one. */
  passwordPolicy?: PasswordPolicy | undefined
  /** Whether focus goes to the first field when the form appears. Default: true. */
  autoFocus?: boolean | undefined
  /** Texts to put in place of the language's own. */
  messages?: MessageOverrides | undefined
  /** TanStack's `meta` for the mutation, for a host's global callbacks. It holds no secret. Default: none. */
  meta?: CiamMutationOptions<SignedIn>['meta']
}

/** The two fields, by the names of their inputs. */
export type PasswordFieldName = 'oldPassword' | 'newPassword'

/** The server said no to what was typed. */
const isRefusalOf = ({ code }: CiamError) =>
  code === 'PASSWORD_REFUSED' || code === 'WRONG_CREDENTIALS' || code === 'SERVER_REJECTED'

/** Nothing that another password would fix. */
const isFinal = (error: CiamError) =>
  error.recovery !== 'try-again' &&
  error.recovery !== 'reload' &&
  error.code !== 'UNEXPECTED_RESPONSE' &&
  !isRefusalOf(error)

/** Where the code does not tell which password it means, the server's text is the only sign; else it is the new one. */
function refusedField({ code, reason, serverMessage = '' }: CiamError): PasswordFieldName {
  if (code === 'WRONG_CREDENTIALS') return 'oldPassword'
  if (reason && reason !== 'other') return 'newPassword'
  return /\bold|current|旧|原|当前/i.test(serverMessage) && !/new|新/i.test(serverMessage)
    ? 'oldPassword'
    : 'newPassword'
}

/**
 * The form's state. What is typed stays in the inputs: neither React's state nor the DOM's attributes ever hold it.
 */
export function useChangePasswordForm(options: ChangePasswordFormOptions) {
  const { onSignedIn, onError, onClosed, autoFocus = true, meta } = options
  const { messages, formatLocale } = useMessages('ChangePasswordForm', options.messages)
  const { key, emit } = useCiamInternals('ChangePasswordForm')
  const flow = useCiamFlow()
  const held = 'passwordPolicy' in flow ? flow : undefined
  const rules = passwordRules(options.passwordPolicy ?? held?.passwordPolicy ?? {}, messages, formatLocale)

  const onReload = () => {
    emit({ type: 'reloadPressed' }, key)
    const { onReload: reload = reloadPage } = options
    reload()
  }
  const isOpen = useRef(false)
  useEffect(() => {
    // StrictMode and Activity run this again for the same form.
    if (!isOpen.current) emit({ type: 'formOpened' }, key)
    isOpen.current = true
  }, [key, emit])

  const form = useRef<HTMLFormElement>(null)
  const [met, setMet] = useState<readonly string[]>([])
  const [missing, setMissing] = useState<{ field: PasswordFieldName; text: string }>()
  const [failures, setFailures] = useState(0)
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
      setFailures((count) => count + 1)
      if (isFinal(error)) onClosed?.(error)
      return onError?.(error)
    },
    throwOnError: false,
    meta,
  })
  const error = change.error ?? (change.isIdle && options.refusal) ?? undefined
  const isRefusal = error && isRefusalOf(error)
  const refused = isRefusal
    ? { field: refusedField(error), text: error.serverMessage ?? messages.errors.PASSWORD_REFUSED[1] }
    : undefined
  const fault = missing ?? refused
  // Trying again has not helped twice, or cannot help at all: then there is still a way out.
  const reload = error && !isRefusal && (failures > 1 || isFinal(error)) ? onReload : undefined
  const alert: ErrorMessage | undefined =
    error && !isRefusal && !missing ? errorText(messages, formatLocale, error, reload !== undefined) : undefined

  // biome-ignore lint/correctness/useExhaustiveDependencies: the first field, once, when the form appears.
  useEffect(() => {
    // The effect may run after the first key was already pressed in the form.
    if (autoFocus && !form.current?.contains(document.activeElement)) input('oldPassword')?.focus()
  }, [])
  // biome-ignore lint/correctness/useExhaustiveDependencies: the field at fault, each time that a fault is found.
  useEffect(() => {
    if (fault) input(fault.field)?.focus()
  }, [missing, error])
  useEffect(() => {
    const shown = form.current
    return () => {
      // StrictMode and Activity run this while the form stays, with what the user has typed meanwhile.
      if (!shown?.isConnected) shown?.reset()
    }
  }, [])

  const onSubmit = (event: FormEvent) => {
    event.preventDefault()
    const oldPassword = input('oldPassword')?.value ?? ''
    const newPassword = input('newPassword')?.value ?? ''
    if (change.isPending) return
    // Lengths are certain. A pattern is the server's to judge: its language of patterns is not quite the browser's.
    const unmet = rules.filter((rule) => rule.key !== 'pattern' && !rule.isMet(newPassword)).map(({ text }) => text)
    if (oldPassword === '') return setMissing({ field: 'oldPassword', text: messages.currentPasswordMissing })
    if (newPassword === '') return setMissing({ field: 'newPassword', text: messages.newPasswordMissing })
    if (unmet.length > 0)
      return setMissing({
        field: 'newPassword',
        text: formatMessage(messages.rulesUnmet, { rules: formatList(unmet, formatLocale) }),
      })
    setMissing(undefined)
    change.mutate({ oldPassword, newPassword })
  }
  const onNewPasswordInput = (event: FormEvent<HTMLInputElement>) => {
    const password = event.currentTarget.value
    setMet(rules.filter((rule) => rule.isMet(password)).map((rule) => rule.key))
  }

  return {
    ref: form,
    messages,
    rules: rules.map(({ key, text }) => ({ key, text, isMet: met.includes(key) })),
    fault,
    alert,
    reload,
    isPending: change.isPending,
    userName: options.userName ?? held?.userName,
    onSubmit,
    onNewPasswordInput,
  }
}
