// @vitest-environment node
import { createConnection } from 'node:net'
import type { CiamEmulatorOptions } from 'ciam-react/testing'
import { type CiamEmulatorServer, startCiamEmulator } from 'ciam-react/testing/node'
import { afterEach, describe, expect, it } from 'vitest'
import { createCaller } from './createCaller.js'

const page = 'http://localhost:5173'
let server: CiamEmulatorServer | undefined
afterEach(() => server?.close())

async function start(options: CiamEmulatorOptions = {}) {
  server = await startCiamEmulator(options)
  return { server, ...createCaller(fetch, server.url) }
}

function preflight(url: string, origin: string) {
  return fetch(`${url}/api/v2/sdk/pwd/skip-update`, {
    method: 'OPTIONS',
    headers: {
      Origin: origin,
      'Access-Control-Request-Method': 'GET',
      'Access-Control-Request-Headers': 'content-type,x-agent,x-state-token',
    },
  })
}

describe('a started emulator', () => {
  it('takes a sign-in and a skip over a real socket', async () => {
    const { server, signIn, skip } = await start()
    expect(server.url).toBe(`http://127.0.0.1:${server.port}`)
    const { state_token } = await (await signIn('demo')).json()
    const { id_token } = await (await skip(state_token)).json()
    const claims = JSON.parse(Buffer.from(id_token.split('.')[1], 'base64url').toString())
    expect(claims.iss).toBe(server.url)
    expect(server.requests.map(({ status }) => status)).toEqual([200, 200])
  })

  it('leaves the global Request and Response alone', async () => {
    const before = [Request, Response]
    await start()
    expect([Request, Response]).toEqual(before)
  })

  it('answers a preflight for an allowed origin with what the contract sends', async () => {
    const { server } = await start()
    const { status, headers } = await preflight(server.url, page)
    expect(status).toBe(204)
    expect(headers.get('access-control-allow-origin')).toBe(page)
    expect(headers.get('vary')).toContain('Origin')
    expect(headers.get('access-control-allow-methods')?.split(',')).toEqual(['GET', 'POST'])
    expect(headers.get('access-control-allow-headers')?.toLowerCase().split(',')).toEqual([
      'x-operating-sys-version',
      'x-device-fingerprint',
      'x-device-ip',
      'x-agent',
      'x-l',
      'x-client-id',
      'x-state-token',
      'x-tenant-id',
      'content-type',
    ])
    expect(Number(headers.get('access-control-max-age'))).toBeLessThanOrEqual(5)
    expect(server.requests[0]).toMatchObject({ method: 'OPTIONS', status: 204 })
  })

  it('answers 403 and names no origin to one that is not allowed, as the vendors do', async () => {
    const { server } = await start({ allowedOrigins: ['https://app.example.com'] })
    const other = 'https://other.example.com'
    for (const response of [
      await preflight(server.url, other),
      await fetch(`${server.url}/api/v1/oauth2/keys`, { headers: { Origin: other } }),
    ]) {
      expect(response.status).toBe(403)
      expect(response.headers.get('access-control-allow-origin')).toBeNull()
      expect(response.headers.get('vary')).toContain('Origin')
    }
    expect((await preflight(server.url, 'https://app.example.com')).status).toBe(204)
  })

  it('shows answers and Retry-After to an allowed origin, and to any when all are', async () => {
    const { server } = await start({ allowedOrigins: '*' })
    const { headers } = await fetch(`${server.url}/api/v1/oauth2/keys`, { headers: { Origin: 'https://any.example' } })
    expect(headers.get('access-control-allow-origin')).toBe('https://any.example')
    expect(headers.get('access-control-expose-headers')).toBe('Retry-After')
  })

  it.each(['network', 'lost-answer'] as const)('breaks the connection at the fault %s, and lives on', async (kind) => {
    const { server, skip } = await start()
    const token = await server.issueStateToken({ userName: 'demo' })
    expect((await fetch(`${server.url}/api/v1/oauth2/keys`)).status).toBe(200)
    server.failNext({ kind })
    await expect(skip(token)).rejects.toBeInstanceOf(TypeError)
    expect((await skip(token)).status).toBe(kind === 'network' ? 200 : 400)
    expect(server.requests).toHaveLength(3)
  })

  it('hangs until the client goes away', async () => {
    const { server } = await start()
    server.failNext({ kind: 'hang' })
    await expect(fetch(`${server.url}/api/v1/oauth2/keys`, { signal: AbortSignal.timeout(30) })).rejects.toThrow()
    expect((await fetch(`${server.url}/api/v1/oauth2/keys`)).status).toBe(200)
  })

  it('says what went wrong when an option of the test throws', async () => {
    const { server } = await start({
      latencyMs: () => {
        throw new Error('no such latency')
      },
    })
    const response = await fetch(`${server.url}/api/v1/oauth2/keys`)
    expect([response.status, await response.text()]).toEqual([500, expect.stringContaining('no such latency')])
  })

  it('closes at once, with requests that hang and with idle connections, and more than once', async () => {
    const { server } = await start()
    const socket = createConnection(server.port, '127.0.0.1')
    const gone = new Promise((resolve) => socket.once('close', resolve))
    await new Promise((resolve) => socket.once('connect', resolve))
    server.failNext({ kind: 'hang' })
    const hanging = fetch(`${server.url}/api/v1/oauth2/keys`).catch((error: unknown) => error)
    while (server.requests.length === 0) await new Promise((resolve) => setTimeout(resolve, 5))
    await Promise.all([server.close(), server.close()])
    expect(await hanging).toBeInstanceOf(TypeError)
    await gone
    await expect(fetch(server.url)).rejects.toThrow()
  })

  it('says which port is taken', async () => {
    const { server } = await start()
    await expect(startCiamEmulator({ port: server.port })).rejects.toThrow(
      `Port ${server.port} of 127.0.0.1 is taken. Choose another port, or 0 for any free one.`,
    )
  })

  it('closes at the end of an await using block', async () => {
    const { server } = await start()
    await server[Symbol.asyncDispose]()
    await expect(fetch(server.url)).rejects.toThrow()
  })
})
