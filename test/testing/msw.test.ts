// @vitest-environment node
import { createCiamEmulator } from 'ciam-react/testing'
import { ciamHandlers } from 'ciam-react/testing/msw'
import { setupServer } from 'msw/node'
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { createCaller, origin } from './createCaller.js'

const emulator = createCiamEmulator()
const server = setupServer(...ciamHandlers(emulator))
const { signIn, skip } = createCaller((input, init) => fetch(input, init))
beforeAll(() => server.listen({ onUnhandledRequest: 'error' }))
afterEach(() => {
  emulator.reset()
  server.resetHandlers()
})
afterAll(() => server.close())

describe('the handlers', () => {
  it('let the emulator answer the global fetch', async () => {
    const { state_token } = await (await signIn('demo')).json()
    expect(await (await skip(state_token)).json()).toMatchObject({ status: 'SUCCESS' })
    expect(emulator.requests.map(({ path }) => path)).toEqual(['/api/v2/sdk/login', '/api/v2/sdk/pwd/skip-update'])
  })

  it('answer for one origin alone when it is given', async () => {
    const other = createCiamEmulator()
    server.use(...ciamHandlers(other, 'https://other.example.com'))
    await signIn('demo')
    await fetch('https://other.example.com/api/v1/oauth2/keys')
    expect([emulator.requests.length, other.requests.length]).toEqual([1, 1])
  })

  it('turn a broken connection into a network error', async () => {
    emulator.failNext({ kind: 'network' })
    await expect(signIn('demo')).rejects.toBeInstanceOf(TypeError)
  })

  it('let go of a request that hangs when it is aborted', async () => {
    emulator.failNext({ kind: 'hang' })
    const controller = new AbortController()
    const answer = fetch(`${origin}/api/v1/oauth2/keys`, { signal: controller.signal })
    setTimeout(() => controller.abort(), 20)
    await expect(answer).rejects.toMatchObject({ name: 'AbortError' })
  })
})
