import type { CiamConfig } from './createCiamClient.js'

/** Whether a text is a well-formed BCP 47 language tag. */
export function isLanguageTag(tag: string): boolean {
  try {
    return new Intl.Locale(tag).language !== 'und'
  } catch {
    // Intl.Locale has no other way to say "not a tag".
    return false
  }
}

/**
 * The person's language as a BCP 47 tag: `config.locale` (a value, or a function that is asked each time), else the
 * document's `lang`, else the browser's language. `undefined` where none of them is a tag.
 */
export function resolveLocale(config: Pick<CiamConfig, 'locale'>): string | undefined {
  const chosen = typeof config.locale === 'function' ? config.locale() : config.locale
  const page = typeof document === 'undefined' ? undefined : document.documentElement.lang
  const browser = typeof navigator === 'undefined' ? undefined : navigator.language
  return [chosen, page, browser].find((tag) => typeof tag === 'string' && isLanguageTag(tag))
}
