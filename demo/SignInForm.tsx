import { type CiamError, useSignIn } from 'ciam-react'
import type { FormEvent, Ref } from 'react'
import { useTexts } from './TextsContext.js'
import type { Texts } from './texts.js'
import { useArrivalFocus } from './useArrivalFocus.js'

/** Wrong credentials come in the server's own words; every other error has a text for users. */
function explain(error: CiamError, texts: Texts): readonly [title: string, text: string] {
  if (error.code === 'SERVER_REJECTED' && error.serverMessage) return [texts.signInFailed, error.serverMessage]
  return texts.errors[error.code]
}

export function SignInForm({ ref }: { ref: Ref<HTMLFormElement> }) {
  const texts = useTexts()
  const userName = useArrivalFocus<HTMLInputElement>()
  const signIn = useSignIn()

  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    const fields = new FormData(event.currentTarget)
    signIn.mutate({ userName: String(fields.get('username')), password: String(fields.get('password')) })
  }

  const [title, text] = signIn.error ? explain(signIn.error, texts) : []
  return (
    // Without JavaScript a form of method "get" would put the password into the address.
    <form className="form" ref={ref} method="post" onSubmit={submit}>
      {title && (
        <div className="notice" role="alert">
          <strong>{title}</strong>
          <p>{text}</p>
        </div>
      )}
      <label>
        <span>{texts.userName}</span>
        <input
          ref={userName}
          name="username"
          autoComplete="username"
          autoCapitalize="none"
          autoCorrect="off"
          spellCheck={false}
          required
        />
      </label>
      <label>
        <span>{texts.password}</span>
        <input name="password" type="password" autoComplete="current-password" required />
      </label>
      <button
        className="button"
        type="submit"
        aria-disabled={signIn.isPending || undefined}
        aria-busy={signIn.isPending || undefined}
      >
        {signIn.isPending ? texts.signingIn : texts.signIn}
      </button>
    </form>
  )
}
