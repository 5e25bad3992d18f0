import { useChangePassword, useCiam, useCiamFlow, useSignIn, useSkipPasswordUpdate } from 'ciam-react/hooks'
import type { FormEvent, ReactNode } from 'react'

/** What was typed, by the names of the inputs. */
const valuesOf = (event: FormEvent<HTMLFormElement>) => {
  event.preventDefault()
  return Object.fromEntries(new FormData(event.currentTarget)) as Record<string, string>
}

function Field({ label, ...input }: { label: string; name: string; type?: string; autoComplete: string }) {
  return (
    <p>
      <label>
        {label} <input required {...input} />
      </label>
    </p>
  )
}

const Failure = ({ error }: { error: { message: string } | null }): ReactNode =>
  error && <p role="alert">{error.message}</p>

function SignIn() {
  const signIn = useSignIn()
  return (
    <form
      onSubmit={(event) => {
        const { userName = '', password = '' } = valuesOf(event)
        signIn.mutate({ userName, password })
      }}
    >
      <h1>Sign in</h1>
      <Field label="User name" name="userName" autoComplete="username" />
      <Field label="Password" name="password" type="password" autoComplete="current-password" />
      <button type="submit" aria-disabled={signIn.isPending}>
        Sign in
      </button>
      <Failure error={signIn.error} />
    </form>
  )
}

function Password({ canSkip }: { canSkip: boolean }) {
  const skip = useSkipPasswordUpdate()
  const change = useChangePassword()
  return (
    <form
      onSubmit={(event) => {
        const { oldPassword = '', newPassword = '' } = valuesOf(event)
        change.mutate({ oldPassword, newPassword })
      }}
    >
      <h1>{canSkip ? 'Your password is about to expire' : 'Your password has expired'}</h1>
      <Field label="Current password" name="oldPassword" type="password" autoComplete="current-password" />
      <Field label="New password" name="newPassword" type="password" autoComplete="new-password" />
      <button type="submit" aria-disabled={change.isPending}>
        Save
      </button>
      {canSkip && (
        <button type="button" aria-disabled={skip.isPending} onClick={() => skip.mutate()}>
          Not now
        </button>
      )}
      <Failure error={change.error ?? skip.error} />
    </form>
  )
}

/** Where the user stands is one value; each hook moves it on. */
export function LoginPage() {
  const flow = useCiamFlow()
  const { setStateToken } = useCiam()
  switch (flow.status) {
    case 'signedOut':
      return <SignIn />
    case 'passwordExpiring':
    case 'passwordExpired':
      return <Password key={flow.stateToken} canSkip={flow.status === 'passwordExpiring'} />
    case 'mfaRequired':
      return (
        <p>
          Your second factor is due.{' '}
          <button type="button" onClick={() => setStateToken(undefined)}>
            Start over
          </button>
        </p>
      )
    case 'signedIn':
      return <p role="status">Welcome, you are signed in.</p>
  }
}
