// @vitest-environment node
import { changePassword, skipPasswordUpdate } from 'ciam-react/client'
import { createCiamEmulator } from 'ciam-react/testing'
import { describe, expect, it } from 'vitest'
import { createTestClient, device, errorOf, reasonOf } from './createTestClient.js'
import { sendJson, serve, success } from './serve.js'

const passwords = { oldPassword: 'demo', newPassword: 'Quill-2026-x' }

async function setUp(latencyMs = 50) {
  const emulator = createCiamEmulator({ latencyMs })
  const stateToken = await emulator.issueStateToken({ userName: 'demo' })
  return { emulator, stateToken, client: createTestClient({ fetch: emulator.fetch }) }
}

describe('one flight a client and state token', () => {
  it('sends one request for calls that overlap, and gives each the session', async () => {
    const { emulator, stateToken, client } = await setUp()
    const first = skipPasswordUpdate(client, { stateToken })
    const others = [
      skipPasswordUpdate(client, { stateToken }),
      skipPasswordUpdate(client, { stateToken: ` ${stateToken}` }),
    ]
    const [session, ...same] = await Promise.all([first, ...others])
    expect(same).toEqual([session, session])
    expect(emulator.requests).toHaveLength(1)
  })

  it('sends a request for each client and for each token', async () => {
    const { emulator, stateToken, client } = await setUp()
    const another = await emulator.issueStateToken({ userName: 'nopolicy' })
    const outcomes = await Promise.allSettled([
      skipPasswordUpdate(client, { stateToken }),
      skipPasswordUpdate(client, { stateToken: another }),
      skipPasswordUpdate(createTestClient({ fetch: emulator.fetch }), { stateToken }),
    ])
    expect(emulator.requests).toHaveLength(3)
    expect(outcomes.map(({ status }) => status)).toEqual(['fulfilled', 'fulfilled', 'rejected'])
  })

  it('sends anew once the flight is over', async () => {
    const { emulator, stateToken, client } = await setUp(0)
    emulator.failNext({ kind: 'busy' })
    expect((await errorOf(skipPasswordUpdate(client, { stateToken }))).code).toBe('SERVER_BUSY')
    await skipPasswordUpdate(client, { stateToken })
    expect((await errorOf(skipPasswordUpdate(client, { stateToken }))).code).toBe('INVALID_STATE_TOKEN')
    expect(emulator.requests).toHaveLength(3)
  })

  it('refuses a change while a skip is under way, and a skip while a change is, before anything is sent', async () => {
    const { emulator, stateToken, client } = await setUp()
    const skip = skipPasswordUpdate(client, { stateToken })
    expect(await errorOf(changePassword(client, { stateToken, ...passwords }))).toMatchObject({
      code: 'STATE_TOKEN_IN_USE',
      recovery: 'try-again',
    })
    await skip
    const next = await emulator.issueStateToken({ userName: 'demo' })
    const change = changePassword(client, { stateToken: next, ...passwords })
    expect((await errorOf(skipPasswordUpdate(client, { stateToken: next }))).code).toBe('STATE_TOKEN_IN_USE')
    await change
    expect(emulator.requests).toHaveLength(2)
  })

  it('joins a change to the same passwords, and never one to others', async () => {
    const { emulator, stateToken, client } = await setUp()
    const change = changePassword(client, { stateToken, ...passwords })
    const same = changePassword(client, { stateToken, ...passwords })
    const other = errorOf(changePassword(client, { stateToken, ...passwords, newPassword: 'Quill-2026-y' }))
    expect((await other).code).toBe('STATE_TOKEN_IN_USE')
    expect(await same).toEqual(await change)
    expect(emulator.requests).toHaveLength(1)
  })
})

describe('an abort', () => {
  it('passes as it is, and leaves the others who joined alone', async () => {
    const { emulator, stateToken, client } = await setUp(100)
    const leaving = new AbortController()
    const left = reasonOf(skipPasswordUpdate(client, { stateToken, signal: leaving.signal }))
    const stayed = skipPasswordUpdate(client, { stateToken })
    setTimeout(() => leaving.abort(), 30)
    expect(await left).toBe(leaving.signal.reason)
    expect(leaving.signal.reason).toMatchObject({ name: 'AbortError' })
    expect((await stayed).sessionToken).not.toBe('')
    expect(emulator.requests).toHaveLength(1)
  })

  it('sends nothing where it came before the call, whatever its reason', async () => {
    const { emulator, stateToken, client } = await setUp()
    const reason = { any: 'thing' }
    expect(await reasonOf(skipPasswordUpdate(client, { stateToken, signal: AbortSignal.abort(reason) }))).toBe(reason)
    expect(emulator.requests).toEqual([])
  })

  it('closes the connection when the last has left, and a later call starts anew', async () => {
    const server = await serve((response) => {
      if (server.requests.length > 1) sendJson(response, success)
    })
    const client = createTestClient({ domain: server.url })
    const leaving = new AbortController()
    const left = reasonOf(skipPasswordUpdate(client, { stateToken: 'a', signal: leaving.signal }))
    while (server.requests.length === 0) await new Promise((resolve) => setTimeout(resolve, 5))
    leaving.abort('gone')
    expect(await left).toBe('gone')
    await server.requests[0]?.closed
    expect((await skipPasswordUpdate(client, { stateToken: 'a' })).sessionToken).toBe(success.session_token)
    expect(server.requests).toHaveLength(2)
  })
})

describe('a state token', () => {
  it.each([undefined, null, '', ' \t', 7])('that is %j is missing, and nothing is sent', async (stateToken) => {
    const { emulator, client } = await setUp()
    const options = { stateToken } as { stateToken: string }
    expect(await errorOf(skipPasswordUpdate(client, options))).toMatchObject({
      code: 'MISSING_STATE_TOKEN',
      recovery: 'sign-in-again',
    })
    expect(emulator.requests).toEqual([])
  })

  it.each(['令牌', 'a\nb', 'a\u0000'])(
    'that no header can carry (%j) is invalid, and nothing is sent',
    async (stateToken) => {
      const { emulator, client } = await setUp()
      expect((await errorOf(skipPasswordUpdate(client, { stateToken }))).code).toBe('INVALID_STATE_TOKEN')
      expect(emulator.requests).toEqual([])
    },
  )
})

describe('the device', () => {
  it('is asked once for the client’s life where it answers, and again where it failed', async () => {
    const { emulator, client: _, stateToken } = await setUp(0)
    const asked: string[] = []
    const client = createTestClient({
      fetch: emulator.fetch,
      device: {
        ...device,
        fingerprint: async () => {
          asked.push('fingerprint')
          if (asked.length === 1) throw new Error('not yet')
          return 'abc'
        },
        ip: () => '192.168.1.2',
      },
    })
    const error = await errorOf(skipPasswordUpdate(client, { stateToken }))
    expect(error).toMatchObject({ code: 'DEVICE_UNAVAILABLE', recovery: 'try-again' })
    expect(error.cause).toMatchObject({ message: 'not yet' })
    expect(emulator.requests).toEqual([])
    await skipPasswordUpdate(client, { stateToken })
    await errorOf(skipPasswordUpdate(client, { stateToken }))
    expect(asked).toHaveLength(2)
    expect(emulator.requests[1]?.headers).toMatchObject({ 'x-device-fingerprint': 'abc', 'x-device-ip': '192.168.1.2' })
  })

  it.each([
    ['hangs', () => new Promise<string>(() => undefined)],
    ['comes back empty', () => ' '],
    ['comes back undefined', async () => undefined],
    ['cannot be read here (Node has no browser to ask)', undefined],
  ])('is DEVICE_UNAVAILABLE where its fingerprint %s, and nothing is sent', async (_, fingerprint) => {
    const { emulator, stateToken } = await setUp(0)
    const client = createTestClient({ fetch: emulator.fetch, timeoutMs: 300, device: { ...device, fingerprint } })
    const error = await errorOf(skipPasswordUpdate(client, { stateToken }))
    expect(error.code).toBe('DEVICE_UNAVAILABLE')
    expect(error.message).toContain('config.device.fingerprint')
    expect(emulator.requests).toEqual([])
  })

  it('may do without an IP, whose header is then not sent', async () => {
    const { emulator, stateToken } = await setUp(0)
    const client = createTestClient({ fetch: emulator.fetch, device: { ...device, ip: async () => undefined } })
    await skipPasswordUpdate(client, { stateToken })
    expect(emulator.requests[0]?.headers).not.toHaveProperty('x-device-ip')
  })
})
