import { useRef } from 'react'
import { DemoAccounts } from './DemoAccounts.js'
import { SignInForm } from './SignInForm.js'
import { useTexts } from './TextsContext.js'

export function SignInPage() {
  const texts = useTexts()
  const form = useRef<HTMLFormElement>(null)

  const fillIn = (userName: string, password: string) => {
    for (const field of form.current?.querySelectorAll('input') ?? [])
      field.value = field.name === 'password' ? password : userName
    form.current?.querySelector('button')?.focus()
  }

  return (
    <div className="column">
      <title>{`${texts.signIn} · Quillmere`}</title>
      <section className="card" aria-labelledby="sign-in">
        <h1 id="sign-in">{texts.signIn}</h1>
        <p className="lead">{texts.signInLead}</p>
        <SignInForm ref={form} />
      </section>
      <DemoAccounts onChoose={fillIn} />
    </div>
  )
}
