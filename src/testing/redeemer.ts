import type { Account } from './createAccounts.js'
import type { StateTokenGrant } from './createStateTokens.js'
import type { Emulation, EmulatorContext } from './Emulation.js'
import { identifyClient } from './identifyClient.js'
import { Refusal } from './Refusal.js'

interface Redeemer {
  account: Account
  clientId: string
  stateToken: string
  kind: StateTokenGrant['kind']
}

/**
 * Who stands behind a call that carries a state token, by the contract's checks in the contract's order. The token of a
 * second factor counts as invalid here: it must not lead around the factor.
 *
 * @see Skip Forced Password Change › Error Codes
 */
export function redeemer(c: EmulatorContext, emulation: Emulation): Redeemer {
  const clientId = identifyClient(c, emulation)
  const stateToken = c.req.header('X-state-token')
  if (!stateToken) throw new Refusal('missingStateToken')
  const grant = emulation.stateTokens.read(stateToken)
  if (grant === undefined || grant.clientId !== clientId || grant.kind === 'MFA_AUTH') {
    throw new Refusal('invalidStateToken')
  }
  const account = emulation.accounts.byId(grant.accountId)
  if (account === undefined || account.removedAfterWarning) throw new Refusal('userNotFound')
  if (account.disabled || account.disabledAfterWarning) throw new Refusal('userDisabled')
  return { account, clientId, stateToken, kind: grant.kind }
}
