// @vitest-environment jsdom
import { createCiamEmulator } from 'ciam-react/testing'
import { expect, it } from 'vitest'
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
