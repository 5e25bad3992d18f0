import { checkNewPassword } from './checkNewPassword.js'
import type { Account, createAccounts } from './createAccounts.js'
import type { createGrants, StateTokenGrant } from './createGrants.js'
import type { createIdTokens } from './createIdTokens.js'
import type { Arrival } from './createRequestLog.js'
import { Refusal } from './Refusal.js'
import type { ResolvedOptions } from './resolveOptions.js'

interface Parts {
  options: ResolvedOptions
  accounts: ReturnType<typeof createAccounts>
  grants: ReturnType<typeof createGrants>
  idTokens: ReturnType<typeof createIdTokens>
}

const deviceHeaders = ['X-operating-sys-version', 'X-device-fingerprint', 'X-agent']

/** The second factors that are offered, in a form of the emulator's own: the vendors publish none. */
function secondFactors({ nationalNumber }: Account): string {
  const number = nationalNumber || '15900000000'
  return JSON.stringify({ mfaTypes: ['SMS'], mobile: `+86-${number.slice(0, 3)}****${number.slice(-4)}` })
}

/** The calls of a browser or an app: signing in, and going on from a state token. */
export function createSdkCalls({ options, accounts, grants, idTokens }: Parts) {
  const { dialect, passwordPolicy } = options
  const { stateTokens, sessions } = grants

  /**
   * Checks what every call must carry. A content-type other than JSON counts as incomplete device information: the contract
   * requires it and documents no error of its own for it. A wrong X-tenant-id counts as an unregistered app.
   *
   * @see Skip Forced Password Change › Request Headers
   */
  function identify({ request: { headers } }: Arrival): { clientId: string; fingerprint: string } {
    const isJson = /^application\/json\s*(;|$)/i.test(headers.get('Content-Type') ?? '')
    if (!isJson || deviceHeaders.some((name) => !headers.get(name)?.trim())) throw new Refusal('incompleteDevice')

    const clientId = headers.get('X-client-id')
    if (!clientId) throw new Refusal('missingClientId')
    const client = options.clients.find((candidate) => candidate.clientId === clientId)
    if (client === undefined || (client.tenantId ?? headers.get('X-tenant-id')) !== headers.get('X-tenant-id')) {
      throw new Refusal('unregisteredApp')
    }
    if (client.disabled) throw new Refusal('appDisabled')
    return { clientId, fingerprint: headers.get('X-device-fingerprint') ?? '' }
  }

  /**
   * The user of a call that carries a state token, by the contract's checks in the contract's order. The token of a
   * second factor counts as invalid here: it must not lead around the factor.
   *
   * @see Skip Forced Password Change › Error Codes
   */
  function redeem(arrival: Arrival): { account: Account; stateToken: string; grant: StateTokenGrant } {
    const { clientId, fingerprint } = identify(arrival)
    const stateToken = arrival.request.headers.get('X-state-token')
    if (!stateToken) throw new Refusal('missingStateToken')
    const grant = stateTokens.read(stateToken)
    if (grant === undefined && stateTokens.isKnown(stateToken)) throw new Refusal('endedStateToken')
    if (grant === undefined || grant.clientId !== clientId || grant.kind === 'MFA_AUTH') {
      throw new Refusal('invalidStateToken')
    }
    const account = accounts.byId(grant.accountId)
    if (account === undefined || account.removedAfterWarning) throw new Refusal('userNotFound')
    if (account.disabled || account.disabledAfterWarning) throw new Refusal('userDisabled')
    return { account, stateToken, grant: { ...grant, fingerprint: grant.fingerprint ?? fingerprint } }
  }

  /**
   * The answer to a sign-in, its fields in the contract's order. The session remembers the device of the login: the
   * application's server has to name it again.
   *
   * @see Skip Forced Password Change › Response Parameters
   */
  async function openSession(
    { request }: Arrival,
    account: Account,
    { clientId, fingerprint = '' }: { clientId: string; fingerprint?: string | undefined },
    expire: number,
  ): Promise<Response> {
    const session = { accountId: account.id, clientId, fingerprint }
    return Response.json({
      status: 'SUCCESS',
      expire,
      session_token: await sessions.issue(session, expire),
      id_token: await idTokens.sign(account, clientId, new URL(request.url).origin),
    })
  }

  /** A wrong password and an unknown name get the same answer. */
  async function signIn(arrival: Arrival, by: 'userName' | 'identifier'): Promise<Response> {
    const caller = identify(arrival)
    const name = arrival.field('user_name')
    const password = arrival.field('password')

    const account = accounts.find(by, name)
    const countedName = account?.userName ?? name
    const seconds = accounts.secondsLocked(countedName)
    if (seconds > 0) throw new Refusal('userLocked', Math.floor(seconds / 60), seconds % 60)
    if (account === undefined || account.password !== password) {
      throw new Refusal('wrongCredentials', accounts.countFailure(countedName))
    }
    accounts.forgetFailures(countedName)
    if (account.disabled) throw new Refusal('userDisabled')

    const { id: accountId, status } = account
    if (status === 'ACCESS_DENIED') return Response.json({ status })
    if (status === 'SUCCESS') return openSession(arrival, account, caller, dialect.signInSeconds)
    const { maxLength, minLength, regEx } = passwordPolicy
    const offered = status === 'MFA_AUTH' ? secondFactors(account) : JSON.stringify({ maxLength, minLength, regEx })
    const data = account.data === undefined ? offered : account.data
    const grant = { accountId, kind: status, ...caller }
    const state_token = await stateTokens.issue(grant, options.stateTokenLifetimeSeconds)
    return Response.json({ status, state_token, ...(data === null ? {} : { data }) })
  }

  return {
    signInByUserName: (arrival: Arrival) => signIn(arrival, 'userName'),
    /** `user_name` may be an e-mail address or a mobile number, too. */
    signInByIdentifier: (arrival: Arrival) => signIn(arrival, 'identifier'),

    async skipUpdate(arrival: Arrival) {
      const { account, stateToken, grant } = redeem(arrival)
      if (account.deniedAfterWarning || grant.kind === 'PASSWORD_EXPIRED') {
        return Response.json({ status: 'ACCESS_DENIED' })
      }
      // Spent before anything is awaited: of two requests at once, one succeeds.
      stateTokens.spend(stateToken)
      return openSession(arrival, account, grant, dialect.continuedSeconds)
    },

    /** A refusal keeps the state token; a success spends it and makes the account `SUCCESS`. */
    async updatePassword(arrival: Arrival) {
      const { account, stateToken, grant } = redeem(arrival)
      if (account.deniedAfterWarning) return Response.json({ status: 'ACCESS_DENIED' })
      const oldPassword = arrival.field('old_password')
      const newPassword = arrival.field('new_password', 'emptyPassword')
      if (oldPassword !== account.password) throw new Refusal('wrongOldPassword')
      checkNewPassword(newPassword, account, passwordPolicy)

      stateTokens.spend(stateToken)
      account.passwordHistory.push(account.password)
      account.password = newPassword
      account.status = 'SUCCESS'
      return openSession(arrival, account, grant, dialect.continuedSeconds)
    },
  }
}
