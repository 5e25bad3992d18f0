import { PasswordExpiringPrompt, useCiam, useCiamFlow } from 'ciam-react'
import { useState } from 'react'
import { SecondFactor } from './SecondFactor.js'
import { SignedInPage } from './SignedInPage.js'
import { SignInPage } from './SignInPage.js'
import { useTexts } from './TextsContext.js'

/** By the calendar: a day is not 24 hours long where the clocks change. */
function inDays(days: number): Date {
  const date = new Date()
  date.setDate(date.getDate() + days)
  return date
}

/** One view for each place that a user can be at between the sign-in form and the session. */
export function Flow() {
  const texts = useTexts()
  const flow = useCiamFlow()
  const { setStateToken } = useCiam()
  // The server does not say when a password expires. An application may know; this one makes it up.
  const [passwordExpiresAt] = useState(() => inDays(5))
  const startOver = () => setStateToken(undefined)

  switch (flow.status) {
    case 'signedOut':
      return <SignInPage />
    case 'passwordExpiring':
    case 'passwordExpired':
      return (
        <>
          <title>{`${texts.signIn} · Quillmere`}</title>
          <h1 className="unseen">{texts.signInSteps}</h1>
          <PasswordExpiringPrompt passwordExpiresAt={passwordExpiresAt} onSignInAgain={startOver} />
        </>
      )
    case 'mfaRequired':
      return <SecondFactor onStartOver={startOver} />
    case 'signedIn':
      return <SignedInPage signedIn={flow.signedIn} onSignOut={startOver} />
  }
}
