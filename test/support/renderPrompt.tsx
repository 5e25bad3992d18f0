import { type CiamProviderProps, PasswordExpiringPrompt, type PasswordExpiringPromptProps } from 'ciam-react'
import { renderInProvider } from './renderInProvider.js'
import { setUpServer } from './setUpServer.js'
import { setUpUser } from './setUpUser.js'

export interface PromptOptions {
  userName?: string
  server?: ReturnType<typeof setUpServer>
  provider?: Partial<CiamProviderProps>
}

/** The prompt for a user who was just warned, with an `onChangePassword` of the application's unless told otherwise. */
export async function renderPrompt(
  props: PasswordExpiringPromptProps = {},
  { userName, server = setUpServer(), provider = {} }: PromptOptions = {},
) {
  const prompt = (changes: PasswordExpiringPromptProps = {}) => (
    <PasswordExpiringPrompt onChangePassword={() => undefined} {...props} {...changes} />
  )
  const stateToken = 'stateToken' in provider ? provider.stateToken : await server.issue(userName)
  const view = renderInProvider(prompt(), { config: server.config, ...provider, stateToken })
  return {
    ...server,
    ...view,
    stateToken,
    user: setUpUser(),
    /** Renders again, with other props of the prompt or of the provider. */
    change: (changes: PasswordExpiringPromptProps, ofProvider: Partial<CiamProviderProps> = {}) =>
      view.update(ofProvider, prompt(changes)),
  }
}
