import { CiamProvider } from 'ciam-react'
import { zhCN } from 'ciam-react/locales/zh-CN'
import { Flow } from './Flow.js'
import { LanguageSwitch } from './LanguageSwitch.js'
import { TextsContext } from './TextsContext.js'
import { texts } from './texts.js'
import { useLanguage } from './useLanguage.js'

const locales = [zhCN]

/** The frame of the page: brand, language, and the sign-in in the middle. */
export function App({ domain }: { domain: string }) {
  const [language, setLanguage] = useLanguage()
  return (
    <TextsContext value={texts[language]}>
      <header className="bar">
        <p className="brand">
          <svg viewBox="0 0 32 32" aria-hidden="true">
            <rect width="32" height="32" rx="9" />
            <path d="M8 21c4-9 9-12 16-12-1 7-5 11-11 11m-5 4 6-9" />
          </svg>
          Quillmere
        </p>
        <LanguageSwitch language={language} onChange={setLanguage} />
      </header>
      <main className="stage">
        <CiamProvider config={{ domain, clientId: 'demo-client' }} locales={locales}>
          <Flow />
        </CiamProvider>
      </main>
      <footer className="foot">
        <p>{texts[language].footnote}</p>
      </footer>
    </TextsContext>
  )
}
