import { type CiamClient, isCiamError, skipPasswordUpdate } from 'ciam-react/client'

export async function skip(client: CiamClient, stateToken: string): Promise<string> {
  try {
    const { sessionToken } = await skipPasswordUpdate(client, { stateToken })
    return `Signed in: ${sessionToken.length} characters of session`
  } catch (error) {
    if (!isCiamError(error)) throw error
    switch (error.recovery) {
      case 'try-again':
        return error.retryAfterSeconds ? `Try again in ${error.retryAfterSeconds} seconds` : 'Try again'
      case 'try-again-later':
        return `Try again in ${error.retryAfterSeconds ?? 'some'} seconds`
      case 'choose-another-password':
        return error.serverMessage ?? 'Choose another password'
      case 'reload':
        return 'Reload the page'
      case 'sign-in-again':
        return 'Sign in again'
      case 'register':
        return 'Register first'
      case 'contact-administrator':
        return error.serverMessage ?? 'Ask your administrator'
      case 'fix-integration':
      case 'none':
        throw error
    }
  }
}
