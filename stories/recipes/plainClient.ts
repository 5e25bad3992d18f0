import { type CiamConfig, createCiamClient, isCiamError, skipPasswordUpdate } from 'ciam-react/client'

/** No React at all: a page's own button, and a place for what became of it. */
export function connectSkipButton(
  button: HTMLButtonElement,
  outcome: HTMLElement,
  config: CiamConfig,
  stateToken: string,
) {
  const client = createCiamClient(config)
  button.addEventListener('click', async () => {
    try {
      const { expiresInSeconds } = await skipPasswordUpdate(client, { stateToken })
      outcome.textContent = `Signed in for ${expiresInSeconds} seconds.`
    } catch (error) {
      if (!isCiamError(error)) throw error
      outcome.textContent = error.recovery === 'try-again' ? 'Try again.' : 'Sign in again.'
    }
  })
}
