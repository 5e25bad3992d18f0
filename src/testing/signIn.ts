import type { Account } from './createAccounts.js'
import type { Emulation, EmulatorContext } from './Emulation.js'
import { identifyClient } from './identifyClient.js'
import { nationalNumber } from './nationalNumber.js'
import { Refusal } from './Refusal.js'
import { signedInAnswer } from './signedInAnswer.js'
import { textField } from './textField.js'

const secondsLockedForGood = 1_800

function refuseLocked(seconds: number): void {
  if (seconds > 0) throw new Refusal('userLocked', Math.floor(seconds / 60), seconds % 60)
}

/** The second factors that are offered, in a form of the emulator's own: the vendors publish none. */
function secondFactors({ mobile }: Account): string {
  const number = nationalNumber(mobile ?? '15900000000')
  return JSON.stringify({ mfaTypes: ['SMS'], mobile: `+86-${number.slice(0, 3)}****${number.slice(-4)}` })
}

/**
 * `POST /api/v2/sdk/login`, and with `identifier` `POST /api/v2/sdk/login/auth`, whose `user_name` may be an e-mail
 * address or a mobile number too. A wrong password and an unknown name are answered alike.
 */
export async function signIn(
  c: EmulatorContext,
  emulation: Emulation,
  by: 'userName' | 'identifier',
): Promise<Response> {
  const { accounts, attempts, options, stateTokens } = emulation
  const clientId = identifyClient(c, emulation)
  const name = textField(c.env.body, 'user_name')
  const password = textField(c.env.body, 'password')

  const account = accounts.find(by, name)
  const countedName = account?.userName ?? name
  refuseLocked(account?.locked ? secondsLockedForGood : attempts.secondsLocked(countedName))
  if (account === undefined || account.password !== password) {
    attempts.failed(countedName)
    throw new Refusal('incorrectSignIn')
  }
  attempts.forget(countedName)
  if (account.disabled) throw new Refusal('userDisabled')

  const { id: accountId, status } = account
  if (status === 'ACCESS_DENIED') return Response.json({ status })
  if (status === 'SUCCESS') {
    return signedInAnswer({ account, clientId, issuer: new URL(c.req.url).origin, options })
  }
  const { maxLength, minLength, regEx } = options.passwordPolicy
  const offered = status === 'MFA_AUTH' ? secondFactors(account) : JSON.stringify({ maxLength, minLength, regEx })
  const data = account.data === undefined ? offered : account.data
  const state_token = await stateTokens.issue({ accountId, clientId, kind: status })
  return Response.json({ status, state_token, ...(data === null ? {} : { data }) })
}
