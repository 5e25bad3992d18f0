import { useState } from 'react'
import type { Language } from './texts.js'

/** `<html lang>`: the library reads it too, for its texts and for `X-L`. */
function setPageLanguage(language: Language): Language {
  document.documentElement.lang = language
  return language
}

/** The page's language: the browser's to begin with. It is kept in the page alone. */
export function useLanguage(): [Language, (language: Language) => void] {
  const [language, setLanguage] = useState(() => setPageLanguage(/^zh\b/i.test(navigator.language) ? 'zh-CN' : 'en'))
  return [language, (next) => setLanguage(setPageLanguage(next))]
}
