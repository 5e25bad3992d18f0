import type { SignInResult } from '../../client/request/index.js'
import type { CiamFlow } from './flow.js'

/** The answer of the application's own login call, as the server sent it, with the user's name where it is known. */
export interface RawSignInAnswer {
  status: string
  state_token?: string | undefined
  data?: unknown
  session_token?: string | undefined
  expire?: number | string | undefined
  id_token?: string | undefined
  /** Who signed in: for password managers. The server does not send it. */
  userName?: string | undefined
}

/**
 * What a login call answered: raw as the server sent it, or as `signIn` of `ciam-react/client` read it. `PASSWORD_WARN`
 * leads to the question, `PASSWORD_EXPIRED` to a change that cannot be skipped, `MFA_AUTH` to `mfaRequired`, `SUCCESS` to
 * `signedIn`; any other status means signed out.
 */
export type SignInAnswer = RawSignInAnswer | (SignInResult & { userName?: string | undefined })

/** What the application hands over after its login call: the bare state token (about to expire), or the whole answer. */
export type StateTokenSource = string | SignInAnswer

/** Where an answer leads. */
export interface ReadAnswer {
  readonly flow: CiamFlow
  /** Tells one answer from another, which is written inline at each render. `undefined` for none. */
  readonly key?: string | undefined
  /** An answer of the server whose policy or session is still to be read, by the lazy request part. */
  readonly unread?: RawSignInAnswer | undefined
}

const isText = (value: unknown): value is string => typeof value === 'string' && value.trim() !== ''

/** Reads what can be read at once: the token and what it is for. A caller without types may give anything. */
export function readSignInAnswer(source: StateTokenSource | undefined): ReadAnswer {
  const answer: Partial<RawSignInAnswer & Record<'stateToken' | 'sessionToken' | 'passwordPolicy', unknown>> =
    typeof source === 'string' ? { status: 'PASSWORD_WARN', state_token: source } : { ...source }
  const { status, state_token, stateToken = state_token, session_token, sessionToken, data, userName } = answer
  if (status === 'SUCCESS' && isText(sessionToken ?? session_token)) {
    const key = `${sessionToken ?? session_token}`
    if (!sessionToken) return { key, flow: { status: 'signedOut' }, unread: answer as RawSignInAnswer }
    const { status: _, userName: __, ...signedIn } = answer
    return { key, flow: { status: 'signedIn', signedIn } as CiamFlow }
  }
  if (isText(stateToken)) {
    const key = `${status} ${stateToken}`
    if (status === 'MFA_AUTH') return { key, flow: { status: 'mfaRequired', stateToken, data } }
    if (status === 'PASSWORD_WARN' || status === 'PASSWORD_EXPIRED') {
      const flow = {
        status: status === 'PASSWORD_WARN' ? 'passwordExpiring' : 'passwordExpired',
        stateToken,
        passwordPolicy: answer.passwordPolicy,
        userName,
      } as CiamFlow
      const isUnread = state_token !== undefined && data !== undefined && data !== null
      return { key, flow, unread: isUnread ? (answer as RawSignInAnswer) : undefined }
    }
  }
  return { flow: { status: 'signedOut' } }
}
