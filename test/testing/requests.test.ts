// @vitest-environment node
import { createCiamEmulator } from 'ciam-react/testing'
import { describe, expect, it } from 'vitest'
import { createCaller, origin } from './createCaller.js'

describe('the log', () => {
  it('keeps each request with its answer, the newest last', async () => {
    const at = new Date('2030-01-01T00:00:00Z')
    const emulator = createCiamEmulator({ now: () => at })
    const { post, signIn, skip } = createCaller(emulator.fetch)
    await signIn('demo')
    await skip('x', { 'X-L': 'zh' })
    await post('login', 'no JSON')
    const [first, second, third] = emulator.requests
    expect(first).toMatchObject({
      method: 'POST',
      path: '/api/v2/sdk/login',
      url: `${origin}/api/v2/sdk/login`,
      body: { user_name: 'demo', password: '[redacted]' },
      status: 200,
      at,
    })
    expect(second).toMatchObject({ method: 'GET', body: undefined, status: 400 })
    expect(second?.headers).toMatchObject({ 'x-l': 'zh', 'x-state-token': 'x', 'content-type': 'application/json' })
    expect(third?.body).toBe('no JSON')
  })

  it('shows a request before it is answered, and preflights too', async () => {
    const emulator = createCiamEmulator({ latencyMs: 20 })
    const { requests, fetch, clearRequests } = emulator
    const pending = fetch(new URL(`${origin}/api/v1/oauth2/keys?a=b`))
    await Promise.resolve()
    expect(requests[0]).toMatchObject({ path: '/api/v1/oauth2/keys', status: undefined })
    await pending
    expect(requests[0]?.status).toBe(200)
    await fetch(`${origin}/api/v2/sdk/login`, { method: 'OPTIONS' })
    expect(requests.map(({ method, status }) => [method, status])).toEqual([
      ['GET', 200],
      ['OPTIONS', 204],
    ])
    clearRequests()
    expect(emulator.requests).toEqual([])
  })
})

describe('reset', () => {
  it('goes back to the accounts, tokens, faults, locks and the log of the beginning', async () => {
    const emulator = createCiamEmulator({ maxFailedSignIns: 1 })
    const { signIn, skip, update } = createCaller(emulator.fetch)
    await update(await emulator.issueStateToken({ userName: 'demo' }), 'demo', 'New-pass-2')
    await signIn('welcome', 'wrong')
    const token = await emulator.issueStateToken({ userName: 'demo' })
    emulator.failNext({ kind: 'network' })
    emulator.reset()
    expect(emulator.requests).toEqual([])
    expect((await skip(token)).status).toBe(400)
    expect(await (await signIn('demo')).json()).toMatchObject({ status: 'PASSWORD_WARN' })
    expect((await signIn('welcome')).status).toBe(200)
  })
})
