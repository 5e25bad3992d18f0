import { SignJWT } from 'jose'
import type { Account } from './createAccounts.js'
import { randomToken } from './randomToken.js'
import type { ResolvedOptions } from './resolveOptions.js'
import { signingKey } from './signingKey.js'

interface SignIn {
  account: Account
  clientId: string
  issuer: string
  options: ResolvedOptions
}

async function idToken({ account, clientId, issuer, options }: SignIn): Promise<string> {
  const { privateKey, kid } = await signingKey()
  const iat = Math.floor(options.now().getTime() / 1_000)
  const { id, userName, name = '', mobile = '', email = '' } = account
  const claims = {
    iss: issuer,
    aud: clientId,
    exp: iat + options.idTokenLifetimeSeconds,
    jti: randomToken(22),
    iat,
    nbf: iat,
    sub: id,
    api: JSON.stringify({ name, mobile, id, userName, email }),
  }
  return new SignJWT(claims).setProtectedHeader({ kid, alg: 'RS256' }).sign(privateKey)
}

/**
 * The answer to a sign-in, its fields in the contract's order.
 *
 * @see Skip Forced Password Change › Response Parameters
 */
export async function signedInAnswer(signIn: SignIn): Promise<Response> {
  return Response.json({
    status: 'SUCCESS',
    expire: signIn.options.sessionLifetimeSeconds,
    session_token: randomToken(32),
    id_token: await idToken(signIn),
  })
}
