import { type RefCallback, useId } from 'react'
import type { Messages } from '../../locales/messages.js'
import { useHydrated } from '../../react/messages/useHydrated.js'
import { type MessageOverrides, useMessages } from '../../react/messages/useMessages.js'
import { useCiamInternals } from '../../react/provider/CiamContext.js'
import { errorText } from '../parts/errorText.js'
import type { PromptButtonProps } from '../parts/PromptButton.js'
import { expiryText } from './expiryText.js'
import { promptText } from './promptText.js'
import { usePageDirection } from './usePageDirection.js'
import { usePromptFocus } from './usePromptFocus.js'
import { type PasswordExpiringPromptState, type PromptStateOptions, usePromptState } from './usePromptState.js'
import { useQuestionNumber } from './useQuestionNumber.js'

export interface UsePasswordExpiringPromptOptions extends PromptStateOptions {
  /** When the password expires. Default: unknown, and then no day is named (the API does not say when). */
  passwordExpiresAt?: Date | undefined
  /**
   * By what moment the days until then are counted. With `timeZone`, a server names the day as well: give both to server and
   * browser alike. Default: the browser's clock, and no day on a server.
   */
  now?: Date | undefined
  /** In which time zone, by its IANA name (`Asia/Shanghai`). Default: the browser's, and no day on a server. */
  timeZone?: string | undefined
  /** Whether focus goes to the heading when the prompt appears. Default: true. */
  autoFocus?: boolean | undefined
  /** Texts to put in place of the language's own. */
  messages?: MessageOverrides | undefined
}

export type UsePasswordExpiringPromptResult = PasswordExpiringPromptState & {
  messages: Messages
  /** Heading and description of the state: the question, or what became of it. */
  heading: string
  description: string
  /** Tells one question from the next: each state token asks again. */
  question: number
  /** What is spoken politely while an operation is under way and when it is done, else empty. */
  announcement: string
  getRootProps: () => {
    lang: string
    dir: 'ltr' | 'rtl' | undefined
    'aria-labelledby': string
    ref: RefCallback<HTMLElement>
  }
  getHeadingProps: () => { id: string; tabIndex: -1; ref: RefCallback<HTMLElement> | undefined; children: string }
  getDescriptionProps: () => { id: string; children: string }
  /** The live region of `failed`, `ended` and `refused`. Render it only there, so that it is spoken once. */
  getAlertProps: () => { role: 'alert' }
  /** The title within the alert of `failed`. */
  getAlertHeadingProps: () => { tabIndex: -1; ref: RefCallback<HTMLElement>; children: string }
  getAlertTextProps: () => { children: string }
  /** A region that is always rendered, usually out of sight. */
  getStatusProps: () => { role: 'status'; children: string }
  getSkipButtonProps: () => PromptButtonProps
  getTryAgainButtonProps: () => PromptButtonProps
  getChangePasswordButtonProps: () => PromptButtonProps
  getSignInAgainButtonProps: () => PromptButtonProps
  getReloadButtonProps: () => PromptButtonProps
}

/** The handlers of a state, whichever it is: those that are not allowed in it are absent. */
type Handlers = { status: string } & {
  [Name in 'skip' | 'tryAgain' | 'changePassword' | 'signInAgain' | 'reload']?: (() => void) | undefined
}

/**
 * The prompt without its looks: one `status` with what can be done in it, its texts in the user's language,
 * and props for whatever markup shows them. `PasswordExpiringPrompt` is nothing but this hook plus markup.
 *
 * @throws {Error} Outside a `CiamProvider`.
 * @example
 * const prompt = usePasswordExpiringPrompt({ onSignedIn, onChangePassword })
 * return (
 *   <section {...prompt.getRootProps()}>
 *     <h2 {...prompt.getHeadingProps()} />
 *     {prompt.status === 'asking' && <button {...prompt.getSkipButtonProps()} />}
 *   </section>
 * )
 */
export function usePasswordExpiringPrompt(
  options: UsePasswordExpiringPromptOptions = {},
): UsePasswordExpiringPromptResult {
  const { messages, formatLocale } = useMessages('usePasswordExpiringPrompt', options.messages)
  const state = usePromptState(options)
  const { status } = state
  const hydrated = useHydrated()
  const headingId = useId()
  const question = useQuestionNumber(useCiamInternals('usePasswordExpiringPrompt').key)
  const focusTarget = usePromptFocus(status, question, options.autoFocus ?? true)
  const { pageDirection, rootRef } = usePageDirection()

  const error =
    status === 'failed' ? errorText(messages, formatLocale, state.error, state.reload !== undefined) : undefined
  const { passwordExpiresAt, now, timeZone } = options
  // A server knows neither the user's time zone nor the moment of hydration: unless it is told both, it names no day.
  const isDayKnown = hydrated || (now && timeZone)
  const questionText = () =>
    expiryText(messages, formatLocale, {
      passwordExpiresAt: isDayKnown ? passwordExpiresAt : undefined,
      now: now ?? new Date(),
      timeZone,
    })
  const [heading, description] = promptText(state, messages, formatLocale) ?? questionText()
  const announcement = status === 'continuing' ? messages.continuing : status === 'signedIn' ? messages.signedIn : ''

  const handlers: Handlers = state
  const button = (name: keyof Omit<Handlers, 'status'>, label: string): PromptButtonProps => {
    const isPressed = status === 'continuing' && state.pressed === name
    return {
      type: 'button',
      children: isPressed ? messages.continuing : label,
      onClick: () => handlers[name]?.(),
      'aria-disabled': status === 'continuing' || undefined,
      'aria-busy': isPressed || undefined,
    }
  }

  return {
    ...state,
    heading,
    description,
    question,
    announcement,
    messages,
    getRootProps: () => ({
      lang: messages.locale,
      dir: pageDirection ? undefined : messages.direction,
      'aria-labelledby': headingId,
      ref: rootRef,
    }),
    getHeadingProps: () => ({
      id: headingId,
      tabIndex: -1,
      ref: status === 'failed' ? undefined : focusTarget,
      children: heading,
    }),
    getDescriptionProps: () => ({ id: `${headingId}-text`, children: description }),
    getAlertProps: () => ({ role: 'alert' }),
    getAlertHeadingProps: () => ({ tabIndex: -1, ref: focusTarget, children: error?.[0] ?? '' }),
    getAlertTextProps: () => ({ children: error?.[1] ?? '' }),
    getStatusProps: () => ({ role: 'status', children: announcement }),
    getSkipButtonProps: () => button('skip', messages.notNow),
    getTryAgainButtonProps: () => button('tryAgain', messages.tryAgain),
    getChangePasswordButtonProps: () => button('changePassword', messages.changePassword),
    getSignInAgainButtonProps: () =>
      button('signInAgain', status === 'refused' ? messages.backToSignIn : messages.signInAgain),
    getReloadButtonProps: () => button('reload', messages.reloadPage),
  }
}
