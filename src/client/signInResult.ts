import type { SignInResult } from './signIn.js'
import { type Answer, readSignedIn, unexpectedAnswer } from './signInResponse.js'

/**
 * Turns a login answer into a {@link SignInResult}. The policy's reader is loaded only where there is a policy.
 *
 * @throws {CiamError} `ACCESS_DENIED`, `UNEXPECTED_RESPONSE`.
 * @see The vendors' documentation of `sdk/login`.
 */
export async function readSignIn(answer: Answer): Promise<SignInResult> {
  const { status, state_token: stateToken, data } = answer.body
  if (status !== 'PASSWORD_WARN' && status !== 'PASSWORD_EXPIRED' && status !== 'MFA_AUTH')
    return { status: 'SUCCESS', ...readSignedIn(answer) }
  if (typeof stateToken !== 'string' || stateToken.trim() === '')
    throw unexpectedAnswer(answer.status, `The answer says ${status} and carries no state_token.`)
  if (status === 'MFA_AUTH') return { status, stateToken, data }
  if (data === undefined || data === null) return { status, stateToken, passwordPolicy: undefined }
  const { parsePasswordPolicy } = await import('./parsePasswordPolicy.js')
  return { status, stateToken, passwordPolicy: parsePasswordPolicy(data) }
}
