import { type PasswordPolicy, parsePasswordPolicy } from '../parsePasswordPolicy.js'
import { type Answer, readSignedIn, type SignedIn, unexpectedAnswer } from './session.js'

/** What the server's login call ends with. A refusal is no result but a `CiamError`. */
export type SignInResult =
  | ({ status: 'SUCCESS' } & SignedIn)
  | {
      /** About to expire: skip, or change. Expired: it must be changed. */
      status: 'PASSWORD_WARN' | 'PASSWORD_EXPIRED'
      stateToken: string
      /** `undefined` where the server sent none that can be read. */
      passwordPolicy: PasswordPolicy | undefined
    }
  | {
      status: 'MFA_AUTH'
      stateToken: string
      /** As sent: usually a string that holds JSON. */
      data: unknown
    }

/**
 * Turns a login answer into a {@link SignInResult}.
 *
 * @throws {CiamError} `ACCESS_DENIED`, `UNEXPECTED_RESPONSE`.
 * @see The vendors' documentation of `sdk/login`.
 */
export function readSignIn(answer: Answer): SignInResult {
  const { status, state_token: stateToken, data } = answer.body
  if (status !== 'PASSWORD_WARN' && status !== 'PASSWORD_EXPIRED' && status !== 'MFA_AUTH')
    return { status: 'SUCCESS', ...readSignedIn(answer) }
  if (typeof stateToken !== 'string' || stateToken.trim() === '')
    throw unexpectedAnswer(answer.status, `The answer says ${status} and carries no state_token.`)
  if (status === 'MFA_AUTH') return { status, stateToken, data }
  return { status, stateToken, passwordPolicy: parsePasswordPolicy(data) }
}

/**
 * The same for an answer that the application's own login call was given, as the server sent it: a successful one, received
 * now.
 */
export const readGivenAnswer = (body: Readonly<Record<string, unknown>>): SignInResult =>
  readSignIn({ status: 200, body, sentAt: Date.now() })
