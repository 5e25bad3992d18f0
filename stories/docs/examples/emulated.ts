import { createCiamClient, skipPasswordUpdate } from 'ciam-react/client'
import { createCiamEmulator } from 'ciam-react/testing'

/** A sign-in from beginning to end, in memory: nothing leaves the process. */
export async function skipInMemory(): Promise<string> {
  const emulator = createCiamEmulator()
  const stateToken = await emulator.issueStateToken({ userName: 'demo' })
  const client = createCiamClient({
    domain: 'ciam.test',
    clientId: 'demo-client',
    device: { fingerprint: 'test', operatingSystem: 'test', userAgent: 'test' },
    fetch: emulator.fetch,
  })
  const { sessionToken } = await skipPasswordUpdate(client, { stateToken })
  return sessionToken
}
