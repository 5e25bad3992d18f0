import { locales } from '../../.storybook/locales.js'

const names = new Intl.DisplayNames('en', { type: 'language' })

export function LocaleTable() {
  return (
    <table className="docs-table">
      <thead>
        <tr>
          <th>Module</th>
          <th>Language</th>
          <th>Heading</th>
        </tr>
      </thead>
      <tbody>
        {locales.map(({ locale, direction, aboutToExpire }) => (
          <tr key={locale}>
            <td>
              <code>ciam-react/locales/{locale}</code>
            </td>
            <td>{names.of(locale)}</td>
            <td lang={locale} dir={direction}>
              {aboutToExpire}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
