// @vitest-environment node
import { type CiamEmulatorFault, createCiamEmulator } from 'ciam-react/testing'
import { describe, expect, it } from 'vitest'
import { createCaller, origin } from './createCaller.js'

function emulatorWith(fault: CiamEmulatorFault, times?: number) {
  const emulator = createCiamEmulator()
  emulator.failNext(fault, times)
  return { emulator, ...createCaller(emulator.fetch) }
}

describe('failNext', () => {
  it('breaks the connection with a TypeError, once', async () => {
    const { emulator, signIn } = emulatorWith({ kind: 'network' })
    await expect(signIn('demo')).rejects.toBeInstanceOf(TypeError)
    expect(emulator.requests[0]?.status).toBeUndefined()
    expect((await signIn('demo')).status).toBe(200)
  })

  it('strikes as many times as asked', async () => {
    const { signIn } = emulatorWith({ kind: 'busy' }, 2)
    const statuses = [await signIn('demo'), await signIn('demo'), await signIn('demo')].map(({ status }) => status)
    expect(statuses).toEqual([500, 500, 200])
  })

  it('strikes only the endpoint that it names, in the order of the calls', async () => {
    const { emulator, post, signIn, skip, update } = emulatorWith({
      kind: 'response',
      status: 503,
      endpoint: 'skip-update',
    })
    emulator.failNext({ kind: 'response', status: 502, endpoint: 'login' })
    emulator.failNext({ kind: 'response', status: 501, endpoint: 'update' })
    emulator.failNext({ kind: 'response', status: 504, endpoint: 'keys' })
    expect((await post('login/auth', {})).status).toBe(502)
    expect((await signIn('demo')).status).toBe(200)
    expect((await update('x', 'a', 'b')).status).toBe(501)
    expect((await emulator.fetch(`${origin}/api/v1/oauth2/keys`)).status).toBe(504)
    expect((await skip('x')).status).toBe(503)
    expect((await skip('x')).status).toBe(400)
  })

  it('spares preflights', async () => {
    const { emulator, signIn } = emulatorWith({ kind: 'network' })
    expect((await emulator.fetch(`${origin}/api/v2/sdk/login`, { method: 'OPTIONS' })).status).toBe(204)
    await expect(signIn('demo')).rejects.toThrow('Failed to fetch')
  })

  it('hangs until the signal aborts, and rejects with its reason', async () => {
    const { emulator } = emulatorWith({ kind: 'hang' })
    const controller = new AbortController()
    const answer = emulator.fetch(`${origin}/api/v1/oauth2/keys`, { signal: controller.signal })
    const reason = new Error('enough')
    setTimeout(() => controller.abort(reason), 5)
    await expect(answer).rejects.toBe(reason)
  })

  it('answers with the object as JSON, with the string as it is, and with the headers', async () => {
    const { emulator, signIn } = emulatorWith({
      kind: 'response',
      status: 429,
      body: { a: 1 },
      headers: { 'Retry-After': '7' },
    })
    const first = await signIn('demo')
    expect([first.status, first.headers.get('retry-after'), await first.json()]).toEqual([429, '7', { a: 1 }])
    expect(first.headers.get('content-type')).toBe('application/json')
    emulator.failNext({ kind: 'response', status: 200, body: '<html>', headers: { 'Content-Type': 'text/html' } })
    const second = await signIn('demo')
    expect([second.headers.get('content-type'), await second.text()]).toEqual(['text/html', '<html>'])
  })

  it('lets browsers of an allowed origin see what it answers', async () => {
    const { emulator } = emulatorWith({ kind: 'busy' })
    const headers = { Origin: 'http://localhost:5173' }
    const response = await emulator.fetch(`${origin}/api/v1/oauth2/keys`, { headers })
    expect(response.headers.get('access-control-allow-origin')).toBe('http://localhost:5173')
    expect(await response.json()).toEqual({
      error_code: 'IDAAS.SDK.COMMON.9001',
      error_msg: 'The system is busy. Try again later',
    })
  })

  it('redirects, or breaks where a redirect is an error', async () => {
    const { emulator, skip } = emulatorWith({ kind: 'redirect', location: 'https://elsewhere.example/' })
    const response = await skip('x', {}, { redirect: 'manual' })
    expect([response.status, response.headers.get('location')]).toEqual([302, 'https://elsewhere.example/'])
    emulator.failNext({ kind: 'redirect' })
    await expect(skip('x', {}, { redirect: 'error' })).rejects.toBeInstanceOf(TypeError)
  })

  it('denies access and keeps the state token', async () => {
    const { emulator, skip } = emulatorWith({ kind: 'access-denied' })
    const token = await emulator.issueStateToken({ userName: 'demo' })
    expect(await (await skip(token)).json()).toEqual({ status: 'ACCESS_DENIED' })
    expect((await skip(token)).status).toBe(200)
  })

  it('loses the answer after the state token was spent', async () => {
    const { emulator, skip } = emulatorWith({ kind: 'lost-answer', endpoint: 'skip-update' })
    const token = await emulator.issueStateToken({ userName: 'demo' })
    await expect(skip(token)).rejects.toBeInstanceOf(TypeError)
    expect((await (await skip(token)).json()).error_code).toBe('IDAAS.SDK.PARAM.0014')
  })
})

describe('latency', () => {
  it('delays the answer by milliseconds, or by what a function says of the request', async () => {
    const seen: string[] = []
    const emulator = createCiamEmulator({
      latencyMs: (request) => {
        seen.push(new URL(request.url).pathname)
        return 40
      },
    })
    const before = performance.now()
    await emulator.fetch(`${origin}/api/v1/oauth2/keys`)
    expect(performance.now() - before).toBeGreaterThanOrEqual(38)
    expect(seen).toEqual(['/api/v1/oauth2/keys'])
  })

  it('ends with the reason of an abort, in the init or in the request, and spends nothing', async () => {
    const emulator = createCiamEmulator({ latencyMs: 5_000 })
    const url = `${origin}/api/v1/oauth2/keys`
    const reason = new Error('enough')
    const byInit = new AbortController()
    const byRequest = new AbortController()
    const answers = [
      emulator.fetch(url, { signal: byInit.signal }),
      emulator.fetch(new Request(url, { signal: byRequest.signal })),
      emulator.fetch(new Request(url), { signal: byInit.signal }),
    ]
    setTimeout(() => [byInit, byRequest].map((controller) => controller.abort(reason)), 5)
    for (const answer of await Promise.allSettled(answers)) {
      expect(answer).toMatchObject({ status: 'rejected' })
      if (answer.status === 'rejected') expect(answer.reason).toBe(reason)
    }
    await expect(emulator.fetch(url, { signal: byInit.signal })).rejects.toBe(reason)
    expect(emulator.requests).toHaveLength(3)
  })
})
