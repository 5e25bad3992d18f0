import { type SignedIn, useSkipPasswordUpdate } from 'ciam-react/hooks'

/** The question in an application's own words and elements: no component of ours is in the bundle. */
export function HooksOnly({ onSignedIn }: { onSignedIn: (signedIn: SignedIn) => void }) {
  const skip = useSkipPasswordUpdate({ onSuccess: onSignedIn })
  if (skip.isSuccess) return <p role="status">Welcome back.</p>
  return (
    <section className="sheet" aria-labelledby="question">
      <h2 id="question">Your password runs out soon</h2>
      {skip.error && <p role="alert">{skip.error.recovery === 'try-again' ? 'Try again.' : 'Sign in again.'}</p>}
      <button
        type="button"
        className="host-button"
        onClick={() => skip.mutate()}
        aria-disabled={skip.isPending || undefined}
      >
        {skip.isPending ? 'Signing you in…' : 'Later'}
      </button>
    </section>
  )
}
