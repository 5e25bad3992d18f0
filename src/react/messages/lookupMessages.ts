import { en } from '../../locales/en.js'
import type { Messages } from '../../locales/messages.js'

/** Norwegian without a form, and Nynorsk, are read by those who read Bokmål; CLDR knows no such step. */
const readAs: Readonly<Record<string, string>> = { no: 'nb', nn: 'nb' }

/** Language and script, the script spelled out: `zh-HK` is `zh-Hant`. */
function languageAndScript(tag: string): string {
  const { language, script } = new Intl.Locale(tag).maximize()
  return `${readAs[language] ?? language}-${script}`
}

/**
 * The messages for a language among those that were imported: the same tag, else the same language in the same script
 * (`zh-Hant-HK` finds `zh-TW`, `pt-PT` finds `pt-BR`), else English.
 *
 * @param tag A well-formed BCP 47 tag.
 */
export function lookupMessages(tag: string | undefined, locales: readonly Messages[]): Messages {
  if (tag === undefined) return en
  const canonical = Intl.getCanonicalLocales(tag)[0]
  return (
    locales.find(({ locale }) => locale === canonical) ??
    locales.find(({ locale }) => languageAndScript(locale) === languageAndScript(tag)) ??
    en
  )
}
