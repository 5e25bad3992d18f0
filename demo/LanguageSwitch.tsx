import { useTexts } from './TextsContext.js'
import type { Language } from './texts.js'

const languages: { language: Language; name: string }[] = [
  { language: 'en', name: 'English' },
  { language: 'zh-CN', name: '中文' },
]

interface Props {
  language: Language
  onChange: (language: Language) => void
}

export function LanguageSwitch({ language: chosen, onChange }: Props) {
  const texts = useTexts()
  return (
    <fieldset className="languages">
      <legend className="unseen">{texts.chooseLanguage}</legend>
      {languages.map(({ language, name }) => (
        <button
          key={language}
          type="button"
          lang={language}
          aria-pressed={language === chosen}
          onClick={() => onChange(language)}
        >
          {name}
        </button>
      ))}
    </fieldset>
  )
}
