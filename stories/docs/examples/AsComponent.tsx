import { CiamProvider, PasswordExpiringPrompt, type SignedIn, type StateTokenSource } from 'ciam-react'
import 'ciam-react/styles.css'

interface Props {
  /** What your login call answered, raw or read: `PASSWORD_WARN` leads to the question. A bare state token will do. */
  loginAnswer: StateTokenSource
  /** If you know it: the API does not say when. */
  passwordExpiresAt?: Date
  onSignedIn: (signedIn: SignedIn) => void
}

export function PasswordStep({ loginAnswer, passwordExpiresAt, onSignedIn }: Props) {
  return (
    <CiamProvider
      config={{ domain: 'login.example.com', clientId: 'nTo1eRIub60vPb54WeE6aojPwYwImtl4' }}
      stateToken={loginAnswer}
    >
      <PasswordExpiringPrompt
        passwordExpiresAt={passwordExpiresAt}
        onSignedIn={onSignedIn}
        onSignInAgain={() => location.assign('/login')}
      />
    </CiamProvider>
  )
}
