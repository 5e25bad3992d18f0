import type { CiamClient } from '../createCiamClient.js'
import { endpoints, type SignInCredentials } from './endpoints.js'
import { send } from './send.js'
import { readSignIn, type SignInResult } from './signInResult.js'

export { type DeviceInformation, preloadDeviceValues, readDevice } from './deviceValues.js'
export type { Passwords, SignInCredentials } from './endpoints.js'
export type { SignedIn } from './session.js'
export { readGivenAnswer, type SignInResult } from './signInResult.js'
export { spendStateToken } from './spendStateToken.js'

/** Sends credentials and reads what they lead to. */
export async function sendForSignIn(
  client: CiamClient,
  credentials: SignInCredentials,
  signal: AbortSignal,
): Promise<SignInResult> {
  return readSignIn(await send(client, endpoints.signIn(credentials), signal))
}
