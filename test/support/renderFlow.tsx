import { screen } from '@testing-library/react'
import { PasswordExpiringPrompt, type PasswordExpiringPromptProps, useCiamFlow, useSignIn } from 'ciam-react'
import type { ReactNode } from 'react'
import { button } from './queries.js'
import { renderInProvider } from './renderInProvider.js'
import type { PromptOptions } from './renderPrompt.js'
import { setUpServer } from './setUpServer.js'
import { setUpUser } from './setUpUser.js'

function SignInFirst({ userName, children }: { userName: string; children: ReactNode }) {
  const flow = useCiamFlow()
  const signIn = useSignIn()
  if (flow.status !== 'signedOut') return children
  return (
    <button type="button" onClick={() => signIn.mutate({ userName, password: userName })}>
      Sign in
    </button>
  )
}

/** The prompt after a sign-in by `useSignIn`, so that it knows the policy and the user name. The form opens in place. */
export async function renderFlow(
  props: PasswordExpiringPromptProps = {},
  { userName = 'demo', server = setUpServer(), provider = {} }: PromptOptions = {},
) {
  const user = setUpUser()
  const view = renderInProvider(
    <SignInFirst userName={userName}>
      <PasswordExpiringPrompt {...props} />
    </SignInFirst>,
    { config: server.config, ...provider },
  )
  await user.click(button('Sign in'))
  await screen.findByRole('heading')
  return { ...server, ...view, user }
}
