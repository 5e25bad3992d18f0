import { PasswordExpiringPrompt, useCiam, useCiamFlow } from 'ciam-react'
import { type FormEvent, useState } from 'react'
import { callLogin } from './callLogin'

export function LoginPage() {
  const ciam = useCiam()
  const flow = useCiamFlow()
  const [failure, setFailure] = useState('')
  if (flow.status === 'signedIn') return <p role="status">Welcome, you are signed in.</p>
  if (flow.status === 'mfaRequired') return <p>Your second factor is due.</p>
  if (flow.status !== 'signedOut') return <PasswordExpiringPrompt onSignInAgain={() => ciam.setStateToken(undefined)} />

  const signIn = async (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    const values = new FormData(event.currentTarget)
    const userName = String(values.get('userName'))
    try {
      // The whole answer: the password rules come with it. The user's name is for password managers.
      ciam.setStateToken({ ...(await callLogin(ciam, userName, String(values.get('password')))), userName })
    } catch (error) {
      setFailure(error instanceof Error ? error.message : String(error))
    }
  }
  return (
    <form onSubmit={signIn}>
      <h1>Sign in</h1>
      <p>
        <label>
          User name <input name="userName" autoComplete="username" required />
        </label>
      </p>
      <p>
        <label>
          Password <input name="password" type="password" autoComplete="current-password" required />
        </label>
      </p>
      <button type="submit">Sign in</button>
      {failure && <p role="alert">{failure}</p>}
    </form>
  )
}
