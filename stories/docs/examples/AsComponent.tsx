import { CiamProvider, PasswordExpiringPrompt, type SignedIn } from 'ciam-react'
import 'ciam-react/styles.css'

interface Props {
  /** From your login call's answer, when its status is PASSWORD_WARN. */
  stateToken: string
  /** If you know it: the API does not say when. */
  passwordExpiresAt?: Date
  onSignedIn: (signedIn: SignedIn) => void
}

export function PasswordStep({ stateToken, passwordExpiresAt, onSignedIn }: Props) {
  return (
    <CiamProvider
      config={{ domain: 'login.example.com', clientId: 'nTo1eRIub60vPb54WeE6aojPwYwImtl4' }}
      stateToken={stateToken}
    >
      <PasswordExpiringPrompt
        passwordExpiresAt={passwordExpiresAt}
        onSignedIn={onSignedIn}
        onSignInAgain={() => location.assign('/login')}
      />
    </CiamProvider>
  )
}
