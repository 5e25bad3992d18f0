import { CiamProvider, PasswordExpiringPrompt } from 'ciam-react'
import 'ciam-react/styles.css'
import { useState } from 'react'
import { ciamDomain } from './ciamDomain'

const inThreeDays = new Date(Date.now() + 3 * 24 * 60 * 60 * 1000)

export function App({ stateToken }: { stateToken: string }) {
  const [isSignedIn, setIsSignedIn] = useState(false)
  if (isSignedIn) return <p role="status">Welcome, you are signed in.</p>
  return (
    <CiamProvider config={{ domain: ciamDomain, clientId: 'demo-client' }} stateToken={stateToken}>
      <PasswordExpiringPrompt
        passwordExpiresAt={inThreeDays}
        onSignedIn={({ sessionToken }) => setIsSignedIn(sessionToken !== '')}
        onSignInAgain={() => location.reload()}
      />
    </CiamProvider>
  )
}
