import type { Emulation, EmulatorContext } from './Emulation.js'
import { passwordRefusal } from './passwordRefusal.js'
import { Refusal } from './Refusal.js'
import { redeemer } from './redeemer.js'
import { signedInAnswer } from './signedInAnswer.js'
import { textField } from './textField.js'

/** `POST /api/v2/sdk/pwd/update`: a refusal keeps the state token, a success spends it and makes the account `SUCCESS`. */
export async function updatePassword(c: EmulatorContext, emulation: Emulation): Promise<Response> {
  const { account, clientId, stateToken } = redeemer(c, emulation)
  if (account.deniedAfterWarning) return Response.json({ status: 'ACCESS_DENIED' })
  const oldPassword = textField(c.env.body, 'old_password')
  const newPassword = textField(c.env.body, 'new_password')
  if (oldPassword !== account.password) throw new Refusal('incorrectOldPassword')
  const refusal = passwordRefusal(newPassword, account, emulation.options.passwordPolicy)
  if (refusal !== undefined) throw refusal

  emulation.stateTokens.spend(stateToken)
  account.passwordHistory.push(account.password)
  account.password = newPassword
  account.status = 'SUCCESS'
  return signedInAnswer({ account, clientId, issuer: new URL(c.req.url).origin, options: emulation.options })
}
