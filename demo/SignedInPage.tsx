import type { SignedIn } from 'ciam-react'
import { formatDate, formatDuration } from './formatTime.js'
import { IdTokenClaimList } from './IdTokenClaimList.js'
import { useTexts } from './TextsContext.js'
import type { Texts } from './texts.js'
import { useArrivalFocus } from './useArrivalFocus.js'
import { type User, useUser } from './useUser.js'

interface Props {
  signedIn: SignedIn
  onSignOut: () => void
}

function validity({ expiresAt, expiresInSeconds }: SignedIn, texts: Texts): string {
  if (!expiresAt || expiresInSeconds === undefined) return texts.validUnknown
  return texts.validFor(formatDuration(expiresInSeconds, texts.language), formatDate(expiresAt, texts.language))
}

function greeting(user: User, texts: Texts): string {
  if (user === undefined) return texts.userPending
  return user ? texts.welcome(user.name || user.userName) : texts.userUnknown
}

/** The end of the way. The tokens themselves are never shown: they are for the application's server. */
export function SignedInPage({ signedIn, onSignOut }: Props) {
  const texts = useTexts()
  const heading = useArrivalFocus<HTMLHeadingElement>()
  const user = useUser(signedIn)
  return (
    <section className="card wide" aria-labelledby="signed-in">
      <title>{`${texts.signedIn} · Quillmere`}</title>
      <svg className="badge" viewBox="0 0 24 24" aria-hidden="true">
        <path d="M6.5 12.6l3.7 3.7 7.3-8" />
      </svg>
      <h1 id="signed-in" ref={heading} tabIndex={-1}>
        {texts.signedIn}
      </h1>
      <p className="lead" role="status">
        {greeting(user, texts)}
      </p>
      <p className="lead">{validity(signedIn, texts)}</p>
      <h2>{texts.claims}</h2>
      {signedIn.idTokenClaims ? <IdTokenClaimList claims={signedIn.idTokenClaims} /> : <p>{texts.noClaims}</p>}
      <button className="button quiet" type="button" onClick={onSignOut}>
        {texts.signOut}
      </button>
    </section>
  )
}
