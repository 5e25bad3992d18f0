import { type CiamError, PasswordExpiringPrompt, useCiam, useCiamFlow, useSignIn } from 'ciam-react'
import type { FormEvent } from 'react'

/** An application's login page. The prompt takes the form's place for as long as there is something to ask. */
export function LoginPage({ passwordExpiresAt }: { passwordExpiresAt: Date }) {
  const flow = useCiamFlow()
  const { setStateToken } = useCiam()
  return (
    <div className="host-login">
      <header>Quillmere</header>
      <main>
        {flow.status === 'signedOut' && <SignInForm />}
        {(flow.status === 'passwordExpiring' || flow.status === 'passwordExpired') && (
          <PasswordExpiringPrompt
            passwordExpiresAt={passwordExpiresAt}
            onSignInAgain={() => setStateToken(undefined)}
          />
        )}
        {flow.status === 'mfaRequired' && <p role="status">Enter the code from your phone.</p>}
        {flow.status === 'signedIn' && <h1>Good morning</h1>}
      </main>
    </div>
  )
}

const explain = ({ serverMessage, message }: CiamError) => serverMessage ?? message

function SignInForm() {
  const signIn = useSignIn()
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    const fields = new FormData(event.currentTarget)
    signIn.mutate({ userName: String(fields.get('username')), password: String(fields.get('password')) })
  }
  return (
    <form className="sheet host-form" method="post" onSubmit={submit}>
      <h1>Sign in</h1>
      {signIn.error && <p role="alert">{explain(signIn.error)}</p>}
      <label>
        User name <input name="username" autoComplete="username" required />
      </label>
      <label>
        Password <input name="password" type="password" autoComplete="current-password" required />
      </label>
      <button type="submit" className="host-button" aria-disabled={signIn.isPending || undefined}>
        Sign in
      </button>
    </form>
  )
}
