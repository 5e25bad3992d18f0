// @vitest-environment jsdom
import { createCiamClient, skipPasswordUpdate } from 'ciam-react/client'
import { createCiamEmulator, fakeDevice } from 'ciam-react/testing'
import { expect, it, vi } from 'vitest'
import { createCaller, origin } from './createCaller.js'

it('signs in, skips and honours an abort in a jsdom page as well', async () => {
  const emulator = createCiamEmulator({ latencyMs: 20 })
  const { signIn, skip } = createCaller(emulator.fetch)
  const { state_token } = await (await signIn('demo')).json()
  expect(await (await skip(state_token)).json()).toMatchObject({ status: 'SUCCESS' })

  const controller = new AbortController()
  const url = new URL(`${origin}/api/v1/oauth2/keys`)
  const answers = [
    emulator.fetch(url, { signal: controller.signal }),
    emulator.fetch(new Request(url, { signal: controller.signal })),
  ]
  controller.abort()
  for (const answer of answers) await expect(answer).rejects.toMatchObject({ name: 'AbortError' })
})

it('spends a state token with the fake device, and jsdom has nothing to complain about', async () => {
  const complaints = vi.spyOn(console, 'error')
  const emulator = createCiamEmulator()
  const stateToken = await emulator.issueStateToken({ userName: 'demo' })
  const client = createCiamClient({
    domain: 'ciam.test',
    clientId: 'demo-client',
    device: fakeDevice,
    fetch: emulator.fetch,
  })
  expect((await skipPasswordUpdate(client, { stateToken })).sessionToken).toMatch(/./)
  expect(complaints).not.toHaveBeenCalled()
  expect(emulator.requests.at(-1)?.headers).toMatchObject({
    'x-device-fingerprint': fakeDevice.fingerprint,
    'x-operating-sys-version': fakeDevice.operatingSystem,
    'x-agent': fakeDevice.userAgent,
  })
})
