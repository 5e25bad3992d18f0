/** The user's language as a BCP 47 tag, or a function that gives it. */
export type LocaleConfig = string | (() => string | undefined) | undefined

/** Whether a text is a well-formed BCP 47 language tag. */
export function isLanguageTag(tag: string): boolean {
  try {
    // Chromium and Node have no language where the specification has `und`.
    return (new Intl.Locale(tag).language ?? 'und') !== 'und'
  } catch {
    // Intl.Locale has no other way to say "not a tag".
    return false
  }
}

/** What the application says, if it says anything: no language is worth a failed sign-in. */
export function chosenLocale({ locale }: { locale?: LocaleConfig }): string | undefined {
  try {
    return typeof locale === 'function' ? locale() : locale
  } catch {
    return undefined
  }
}

/**
 * The user's language as a BCP 47 tag: `config.locale` (a value, or a function that is asked each time), else the
 * document's `lang`, else the browser's language. `undefined` where none of them is a tag.
 */
export function resolveLocale(config: { locale?: LocaleConfig }): string | undefined {
  const page = typeof document === 'undefined' ? undefined : document.documentElement.lang
  const browser = typeof navigator === 'undefined' ? undefined : navigator.language
  return [chosenLocale(config), page, browser].find((tag) => typeof tag === 'string' && isLanguageTag(tag))
}
