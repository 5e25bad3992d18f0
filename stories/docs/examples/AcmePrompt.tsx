import { PasswordExpiringPrompt } from 'ciam-react'
import './acme.css'

/** The theme holds for everything inside, until another `data-ciam-theme` further in. */
export function AcmePrompt() {
  return (
    <div data-ciam-theme="acme">
      <PasswordExpiringPrompt autoFocus={false} />
    </div>
  )
}
