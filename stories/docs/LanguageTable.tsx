import type { Messages } from 'ciam-react'
import { nameOf } from '../../.storybook/locales.js'
import './docs.css'

const files = import.meta.glob<Record<string, Messages>>(['../../src/locales/*.ts', '!../../src/locales/messages.ts'], {
  eager: true,
})

const english = new Intl.DisplayNames('en', { type: 'language' })
const languages = Object.values(files)
  .flatMap((exports) => Object.entries(exports))
  .map(([name, messages]) => ({ name, messages, inEnglish: english.of(messages.locale) ?? messages.locale }))
  .sort((one, other) => one.inEnglish.localeCompare(other.inEnglish, 'en'))

/** Every language that ships, read from its module. */
export function LanguageTable() {
  return (
    <table className="docs-table">
      <thead>
        <tr>
          <th scope="col">Language</th>
          <th scope="col">“Not now”</th>
          <th scope="col">Direction</th>
          <th scope="col">Import</th>
        </tr>
      </thead>
      <tbody>
        {languages.map(({ name, messages, inEnglish }) => (
          <tr key={name}>
            <th scope="row">
              {inEnglish}, <span lang={messages.locale}>{nameOf(messages.locale)}</span>
            </th>
            <td lang={messages.locale} dir={messages.direction}>
              {messages.notNow}
            </td>
            <td>{messages.direction}</td>
            <td>
              {messages.locale === 'en' ? (
                'built in'
              ) : (
                <code>{`import { ${name} } from 'ciam-react/locales/${messages.locale}'`}</code>
              )}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
