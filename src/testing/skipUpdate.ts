import type { Emulation, EmulatorContext } from './Emulation.js'
import { redeemer } from './redeemer.js'
import { signedInAnswer } from './signedInAnswer.js'

/**
 * `GET /api/v2/sdk/pwd/skip-update`.
 *
 * @see Skip Forced Password Change › Request Description
 */
export async function skipUpdate(c: EmulatorContext, emulation: Emulation): Promise<Response> {
  const { account, clientId, stateToken, kind } = redeemer(c, emulation)
  if (account.deniedAfterWarning || kind === 'PASSWORD_EXPIRED') return Response.json({ status: 'ACCESS_DENIED' })
  // Spent before anything is awaited: of two requests at once, one succeeds.
  emulation.stateTokens.spend(stateToken)
  return signedInAnswer({ account, clientId, issuer: new URL(c.req.url).origin, options: emulation.options })
}
