import { lazyPart } from '../lazyPart.js'
import type { PasswordPolicy } from '../parsePasswordPolicy.js'
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

const policyPart = lazyPart(() => import('../parsePasswordPolicy.js'))

/** Who skips never needs a policy, so its reader is loaded where there is one. Without it the server decides alone. */
async function readPolicy(data: unknown): Promise<PasswordPolicy | undefined> {
  if (data === undefined || data === null) return undefined
  try {
    return (await policyPart.load()).parsePasswordPolicy(data)
  } catch {
    // The sign-in is worth more than its policy.
    return undefined
  }
}

/**
 * Turns a login answer into a {@link SignInResult}.
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
  return { status, stateToken, passwordPolicy: await readPolicy(data) }
}

/**
 * The same for an answer that the application's own login call was given, as the server sent it: a successful one, received
 * now.
 */
export const readGivenAnswer = (body: Readonly<Record<string, unknown>>): Promise<SignInResult> =>
  readSignIn({ status: 200, body, sentAt: Date.now() })
