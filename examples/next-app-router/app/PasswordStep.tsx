'use client'

import { CiamProvider, PasswordExpiringPrompt } from 'ciam-react'
import { de } from 'ciam-react/locales/de'
import 'ciam-react/styles.css'
import { useState } from 'react'

interface Props {
  domain: string
  locale: string
  timeZone: string | undefined
  now: Date
  stateToken: string
  passwordExpiresAt: Date
}

export function PasswordStep({ domain, locale, timeZone, now, stateToken, passwordExpiresAt }: Props) {
  const [isSignedIn, setIsSignedIn] = useState(false)
  if (isSignedIn) return <p role="status">Welcome, you are signed in.</p>
  return (
    <CiamProvider config={{ domain, clientId: 'demo-client', locale }} locales={[de]} stateToken={stateToken}>
      <PasswordExpiringPrompt
        passwordExpiresAt={passwordExpiresAt}
        now={now}
        timeZone={timeZone}
        onSignedIn={({ sessionToken }) => setIsSignedIn(sessionToken !== '')}
      />
    </CiamProvider>
  )
}
