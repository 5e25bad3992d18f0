import { useMemo } from 'react'
import type { CiamErrorCode } from '../../client/errors.js'
import { isLanguageTag, resolveLocale } from '../../client/resolveLocale.js'
import type { ErrorMessage, Messages } from '../../locales/messages.js'
import { useCiamInternals } from '../provider/CiamContext.js'
import { lookupMessages } from './lookupMessages.js'
import { useHydrated } from './useHydrated.js'

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
  const wanted = hydrated ? resolveLocale({ locale }) : locale && isLanguageTag(locale) ? locale : undefined
  const found = lookupMessages(wanted, locales)
  const messages = useMemo(
    () => ({ ...found, ...overrides, errors: { ...found.errors, ...overrides?.errors } }),
    [found, overrides],
  )
  const isSameLanguage = wanted && new Intl.Locale(wanted).language === new Intl.Locale(found.locale).language
  return { messages, formatLocale: isSameLanguage ? wanted : found.locale }
}
