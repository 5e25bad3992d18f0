import { useMemo } from 'react'
import type { CiamErrorCode } from '../../client/errors.js'
import { isLanguageTag, resolveLocale } from '../../client/resolveLocale.js'
import type { ErrorMessage, Messages } from '../../locales/messages.js'
import { useCiamInternals } from '../provider/CiamContext.js'
import { lookupMessages } from './lookupMessages.js'
import { useHydrated } from './useHydrated.js'

let isSaid = false

function sayOnce(): void {
  if (isSaid) return
  isSaid = true
  // biome-ignore lint/suspicious/noConsole: for the developer, who else sees the page flip from English.
  console.warn(
    'ciam-react: this page is rendered by a server without config.locale, so it is English until the browser takes over. Give config.locale what the server knows: see docs/server-rendering.md.',
  )
}

/** Texts to put in place of the language's own, one by one. */
export type MessageOverrides = Partial<Omit<Messages, 'errors'>> & {
  readonly errors?: Partial<Record<CiamErrorCode, ErrorMessage>>
}

/**
 * The texts in the user's language, and the tag to format numbers and dates by: the user's own where it is the same
 * language (`en-GB`), else that of the texts.
 */
export function useMessages(
  caller: string,
  overrides?: MessageOverrides,
): { messages: Messages; formatLocale: string } {
  const { locale, locales } = useCiamInternals(caller)
  // A server knows neither the page's lang nor the browser's language.
  const hydrated = useHydrated()
  const isGuessed = process.env.NODE_ENV === 'development' && !hydrated && locale === undefined
  if (isGuessed && locales.length > 0) sayOnce()
  const wanted = hydrated ? resolveLocale({ locale }) : locale && isLanguageTag(locale) ? locale : undefined
  const found = lookupMessages(wanted, locales)
  const messages = useMemo(
    () => ({ ...found, ...overrides, errors: { ...found.errors, ...overrides?.errors } }),
    [found, overrides],
  )
  const isSameLanguage = wanted && new Intl.Locale(wanted).language === new Intl.Locale(found.locale).language
  return { messages, formatLocale: isSameLanguage ? wanted : found.locale }
}
