import { CiamProvider, PasswordExpiringPrompt } from 'ciam-react'
import { useState } from 'react'
import { ciamDomain } from './ciamDomain'
import './page.css'

export function App({ stateToken }: { stateToken: string }) {
  const [isSignedIn, setIsSignedIn] = useState(false)
  if (isSignedIn) return <p role="status">Welcome, you are signed in.</p>
  return (
    <CiamProvider config={{ domain: ciamDomain, clientId: 'demo-client' }} stateToken={stateToken}>
      <div className="mx-auto mt-16 max-w-md">
        <PasswordExpiringPrompt
          classNames={{ heading: 'tracking-tight', button: 'uppercase' }}
          onSignedIn={({ sessionToken }) => setIsSignedIn(sessionToken !== '')}
        />
      </div>
    </CiamProvider>
  )
}
