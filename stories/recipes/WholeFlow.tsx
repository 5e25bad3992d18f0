import { useChangePassword, useCiam, useCiamFlow, useSignIn, useSkipPasswordUpdate } from 'ciam-react'
import type { FormEvent } from 'react'

/** From user name to session and back, with no component of ours. */
export function WholeFlow() {
  const flow = useCiamFlow()
  const { setStateToken } = useCiam()
  const signIn = useSignIn()
  const skip = useSkipPasswordUpdate()
  const change = useChangePassword()

  if (flow.status === 'mfaRequired') return <p role="status">Now the second factor: that is the application’s own.</p>
  if (flow.status === 'signedIn')
    return (
      <section className="sheet host-form">
        <p role="status">You are signed in.</p>
        <button type="button" className="host-button" onClick={() => setStateToken(undefined)}>
          Sign out
        </button>
      </section>
    )

  const isSignedOut = flow.status === 'signedOut'
  const fields = isSignedOut ? ['User name', 'Password'] : ['Old password', 'New password']
  const error = isSignedOut ? signIn.error : (change.error ?? skip.error)
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    const [first = '', second = ''] = Array.from(new FormData(event.currentTarget).values(), String)
    if (isSignedOut) signIn.mutate({ userName: first, password: second })
    else change.mutate({ oldPassword: first, newPassword: second })
  }
  return (
    <form key={flow.status} className="sheet host-form" method="post" onSubmit={submit}>
      {error && <p role="alert">{error.serverMessage ?? error.message}</p>}
      {flow.status === 'passwordExpired' && <p>Your password has expired.</p>}
      {fields.map((name) => (
        <label key={name}>
          {name} <input name={name} type={name === 'User name' ? 'text' : 'password'} required />
        </label>
      ))}
      <button type="submit" className="host-button">
        {isSignedOut ? 'Sign in' : 'Change password'}
      </button>
      {flow.status === 'passwordExpiring' && (
        <button type="button" className="host-button" onClick={() => skip.mutate()}>
          Not now
        </button>
      )}
    </form>
  )
}
