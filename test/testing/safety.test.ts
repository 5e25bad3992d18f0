// @vitest-environment node
import { request } from 'node:http'
import { networkInterfaces } from 'node:os'
import { type CiamEmulatorOptions, createCiamEmulator, fetchStateToken } from 'ciam-react/testing'
import { type CiamEmulatorServer, type StartCiamEmulatorOptions, startCiamEmulator } from 'ciam-react/testing/node'
import { afterEach, describe, expect, it } from 'vitest'
import { createCaller, origin, requestHeaders } from './createCaller.js'

const keys = '/api/v1/oauth2/keys'
const limit = 65_536
let server: CiamEmulatorServer | undefined
afterEach(() => server?.close())

async function start(options: StartCiamEmulatorOptions = {}) {
  server = await startCiamEmulator(options)
  return server
}

/** What `fetch` forbids: a Host of one's own, a whole address in place of a path. */
function ask(port: number, host: string, path = keys): Promise<number | undefined> {
  return new Promise((resolve, reject) => {
    const asked = request({ port, path, host: '127.0.0.1', headers: { Host: host } }, (response) => {
      response.resume()
      resolve(response.statusCode)
    })
    asked.once('error', reject)
    asked.end()
  })
}

describe('a started emulator', () => {
  it('answers to the names of this machine with its port, and to no other', async () => {
    const { port, requests } = await start()
    for (const host of [`localhost:${port}`, `LOCALHOST:${port}`, `127.0.0.1:${port}`, `[::1]:${port}`])
      expect([host, await ask(port, host)]).toEqual([host, 200])
    expect(requests).toHaveLength(4)
    for (const host of [
      'localhost',
      `localhost:${port + 1}`,
      `evil.example:${port}`,
      `localhost.evil.example:${port}`,
      `127.0.0.2:${port}`,
      `0.0.0.0:${port}`,
    ])
      expect([host, await ask(port, host)]).toEqual([host, 421])
    expect(await ask(port, `localhost:${port}`, `http://evil.example:${port}${keys}`)).toBe(421)
    expect(requests).toHaveLength(4)
  })

  it('listens on a loopback address alone', async () => {
    const { port } = await start()
    const elsewhere = Object.values(networkInterfaces())
      .flatMap((addresses) => addresses ?? [])
      .filter(({ internal, family }) => !internal && family === 'IPv4')
    for (const { address } of elsewhere) await expect(fetch(`http://${address}:${port}${keys}`)).rejects.toThrow()
    const hostname = '0.0.0.0' as '127.0.0.1'
    await expect(startCiamEmulator({ hostname })).rejects.toThrow('must stay on this machine')
  })

  it('can be reached by the name localhost when it is told to', async () => {
    const { url, port } = await start({ hostname: 'localhost' })
    expect(url).toBe(`http://localhost:${port}`)
    expect((await fetch(url + keys)).status).toBe(200)
  })

  it('answers 413 to a body above 64 KiB, whether or not its length is announced, and lives on', async () => {
    const { url, requests } = await start()
    const login = `${url}/api/v2/sdk/login`
    const headers = requestHeaders()
    const exact = `{"user_name":"demo","password":"${'x'.repeat(limit)}`.slice(0, limit - 2)
    expect((await fetch(login, { method: 'POST', headers, body: `${exact}"}` })).status).toBe(400)
    const announced = await fetch(login, { method: 'POST', headers, body: `${exact}x"}` })
    expect(announced.status).toBe(413)
    expect(await announced.json()).toMatchObject({ error_code: 'IDAAS.SDK.COMMON.9413' })

    let sent = 0
    const body = new ReadableStream<Uint8Array>({
      pull(controller) {
        sent += 1
        if (sent > 64) controller.close()
        else controller.enqueue(new Uint8Array(16_384).fill(120))
      },
    })
    const init: RequestInit & { duplex: 'half' } = { method: 'POST', headers, body, duplex: 'half' }
    expect((await fetch(login, init)).status).toBe(413)
    expect(requests.map(({ status }) => status)).toEqual([400, 413, 413])
    expect(requests.at(-1)?.body).toBeUndefined()
    expect((await fetch(url + keys)).status).toBe(200)
  })
})

describe('origins', () => {
  const statusFor = async (page: string, options: CiamEmulatorOptions = {}) => {
    const { fetch } = createCiamEmulator(options)
    const headers = { Origin: page }
    const response = await fetch(origin + keys, { headers })
    const named = response.headers.get('access-control-allow-origin')
    expect(named).toBe(response.status === 200 ? page : null)
    return response.status
  }

  it.each([
    'http://localhost:5173',
    'https://localhost',
    'http://127.0.0.1:3000',
    'https://127.0.0.1:8443',
    'http://127.9.8.7',
    'http://[::1]:4173',
    'https://[::1]',
    origin,
  ])('%s is allowed by default', async (page) => {
    expect(await statusFor(page)).toBe(200)
  })

  it.each([
    'https://app.example.com',
    'http://localhost.evil.example',
    'http://127.0.0.1.evil.example',
    'http://evil.example:5173',
    'http://192.168.1.2:5173',
    'http://localhost:5173.evil.example',
    'null',
    'chrome-extension://abcdefghijklmnop',
    'http://user@localhost',
    'http://LOCALHOST:5173',
  ])('%s is not', async (page) => {
    expect(await statusFor(page)).toBe(403)
  })

  it('can be added to those of this machine, or all be allowed', async () => {
    const allowedOrigins = ['https://app.example.com']
    expect(await statusFor('https://app.example.com', { allowedOrigins })).toBe(200)
    expect(await statusFor('http://localhost:5173', { allowedOrigins })).toBe(200)
    expect(await statusFor('https://other.example.com', { allowedOrigins })).toBe(403)
    expect(await statusFor('https://other.example.com', { allowedOrigins: '*' })).toBe(200)
  })

  it('that are refused change nothing: the state token is as good as before', async () => {
    const emulator = createCiamEmulator()
    const { skip } = createCaller(emulator.fetch)
    const token = await emulator.issueStateToken({ userName: 'demo' })
    expect((await skip(token, { Origin: 'https://evil.example' })).status).toBe(403)
    expect((await skip(token)).status).toBe(200)
  })
})

describe('the log', () => {
  it('keeps the last 1,000 requests', async () => {
    const { fetch, requests } = createCiamEmulator()
    for (let count = 0; count < 1_005; count += 1) await fetch(`${origin}/${count}`)
    expect(requests).toHaveLength(1_000)
    expect([requests[0]?.path, requests.at(-1)?.path]).toEqual(['/5', '/1004'])
  })

  it('shows no password, wherever it was sent', async () => {
    const emulator = createCiamEmulator()
    const { post, update } = createCaller(emulator.fetch)
    const secret = 'Tr0ub4dor'
    await post('login', { user_name: 'demo', password: secret })
    await post(`login?password=${secret}&x=1`, { deep: [{ old_password: secret }] })
    await post('login', `{"user_name":"demo","password":"${secret}"`)
    await post('login', `password=${secret}`, { 'content-type': 'application/x-www-form-urlencoded' })
    await update('x', secret, secret)
    await emulator.fetch(`${origin}/api/v2/tenant/token`, {
      method: 'POST',
      headers: { Authorization: `Basic ${btoa(`demo-client:${secret}`)}` },
    })
    expect(JSON.stringify(emulator.requests)).not.toContain(secret)
    expect(JSON.stringify(emulator.requests)).not.toContain(btoa(`demo-client:${secret}`))
    expect(emulator.requests.map(({ body }) => body)).toEqual([
      { user_name: 'demo', password: '[redacted]' },
      { deep: [{ old_password: '[redacted]' }] },
      '[redacted]',
      { password: '[redacted]' },
      { old_password: '[redacted]', new_password: '[redacted]' },
      undefined,
    ])
    expect(emulator.requests[1]?.url).toContain('x=1')
  })

  it('tells an empty password from a redacted one', async () => {
    const emulator = createCiamEmulator()
    await createCaller(emulator.fetch).signIn('demo', '')
    expect(emulator.requests[0]?.body).toEqual({ user_name: 'demo', password: '' })
  })

  it('shows passwords to a test that asks for them', async () => {
    const emulator = createCiamEmulator({ logPasswords: true })
    const { signIn, post } = createCaller(emulator.fetch)
    await signIn('demo')
    await post('login?password=demo', '{"password":')
    expect(emulator.requests.map(({ body }) => body)).toEqual([{ user_name: 'demo', password: 'demo' }, '{"password":'])
    expect(emulator.requests[1]?.url).toContain('password=demo')
  })
})

describe('a state token over HTTP', () => {
  const path = '/__emulator/state-tokens'
  const issue = (emulator: Pick<CiamEmulatorServer, 'fetch'>, body: unknown, headers: Record<string, string> = {}) =>
    emulator.fetch(origin + path, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json', ...headers },
      body: JSON.stringify(body),
    })

  it('is fetched by the helper, and skips', async () => {
    const { url } = await start()
    const stateToken = await fetchStateToken(url, { userName: 'demo' })
    expect((await createCaller(fetch, url).skip(stateToken)).status).toBe(200)
  })

  it('is of the client and the kind that are asked for', async () => {
    const { url } = await start({ clients: ['demo-client', 'other-client'] })
    const { skip } = createCaller(fetch, url)
    const expired = await fetchStateToken(url, { userName: 'demo', kind: 'PASSWORD_EXPIRED' })
    expect(await (await skip(expired)).json()).toEqual({ status: 'ACCESS_DENIED' })
    const other = await fetchStateToken(url, { userName: 'demo', clientId: 'other-client' })
    expect((await skip(other)).status).toBe(400)
    expect((await skip(other, { 'X-client-id': 'other-client' })).status).toBe(200)
  })

  it('is refused with the reason where there is no such user, or no good request', async () => {
    const { url } = await start()
    await expect(fetchStateToken(url, { userName: 'ghost' })).rejects.toThrow('no user \\"ghost\\"')
    const emulator = createCiamEmulator()
    for (const body of [undefined, {}, { userName: 7 }, [], { userName: 'demo', kind: 'MFA_AUTH' }]) {
      const response = await issue(emulator, body)
      expect([response.status, Object.keys(await response.json())]).toEqual([400, ['error']])
    }
  })

  it('is issued to pages of this machine alone, whatever origins are allowed', async () => {
    const emulator = createCiamEmulator({ allowedOrigins: '*' })
    const body = { userName: 'demo' }
    const own = await issue(emulator, body, { Origin: 'http://localhost:5173' })
    expect(own.status).toBe(200)
    expect(own.headers.get('access-control-allow-origin')).toBe('http://localhost:5173')
    const foreign = await issue(emulator, body, { Origin: 'https://app.example.com' })
    expect([foreign.status, foreign.headers.get('access-control-allow-origin')]).toEqual([403, null])
  })

  it('waits for no latency and uses up no fault', async () => {
    const emulator = createCiamEmulator({ latencyMs: 600_000 })
    emulator.failNext({ kind: 'hang' })
    expect((await issue(emulator, { userName: 'demo' })).status).toBe(200)
  })
})
