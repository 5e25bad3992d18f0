import accounts from './accounts.json' with { type: 'json' }
import passwords from './newPasswords.json' with { type: 'json' }
import { useTexts } from './TextsContext.js'

interface Props {
  onChoose: (userName: string, password: string) => void
}

/** One account for each way a sign-in can go, out of the way until it is asked for. */
export function DemoAccounts({ onChoose }: Props) {
  const texts = useTexts()
  return (
    <details className="accounts">
      <summary>{texts.accounts}</summary>
      <p>{texts.accountsLead}</p>
      <ul>
        {accounts.map((account) => (
          <li key={account.userName}>
            <button
              type="button"
              aria-label={texts.fillIn(account.userName)}
              onClick={() => onChoose(account.userName, account.password ?? account.userName)}
            >
              {account.userName}
            </button>
            <span>{account[texts.language]}</span>
          </li>
        ))}
      </ul>
      <h2>{texts.newPasswords}</h2>
      <p>{texts.newPasswordsLead}</p>
      <ul>
        {passwords.map((example) => (
          <li key={example.password}>
            <code>{example.password}</code>
            <span>{example[texts.language]}</span>
          </li>
        ))}
      </ul>
    </details>
  )
}
