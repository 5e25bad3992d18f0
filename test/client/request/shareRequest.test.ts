// @vitest-environment node
import { changePassword, skipPasswordUpdate } from 'ciam-react/client'
import { createCiamEmulator } from 'ciam-react/testing'
import { describe, expect, it, vi } from 'vitest'
import { createTestClient } from '../../support/createTestClient.js'
import { errorOf } from '../../support/errorOf.js'
import { reasonOf } from '../../support/reasonOf.js'
import { recordFetch } from '../../support/recordFetch.js'
import { sendJson, serve, success } from '../../support/serve.js'
import { nextStateToken, stateToken as testToken } from '../../support/stateToken.js'

const passwords = { oldPassword: 'demo', newPassword: 'Quill-2026-x' }

async function setUp(latencyMs = 50) {
  const emulator = createCiamEmulator({ latencyMs })
  const stateToken = await emulator.issueStateToken({ userName: 'demo' })
  return { emulator, stateToken, client: createTestClient({ fetch: emulator.fetch }) }
}

describe('one request for each state token and address', () => {
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

  it('sends one request for two clients of one address, and one for another token', async () => {
    const { emulator, stateToken, client } = await setUp()
    const another = await emulator.issueStateToken({ userName: 'nopolicy' })
    const [first, other, same] = await Promise.all([
      skipPasswordUpdate(client, { stateToken }),
      skipPasswordUpdate(client, { stateToken: another }),
      skipPasswordUpdate(createTestClient({ fetch: emulator.fetch }), { stateToken }),
    ])
    expect(same).toBe(first)
    expect(other.sessionToken).not.toBe(first.sessionToken)
    expect(emulator.requests.map(({ headers }) => headers['x-state-token'])).toEqual([stateToken, another])
  })

  it('is shared by clients that differ in anything but address and application', async () => {
    const { emulator, stateToken } = await setUp()
    const unused = recordFetch(() => Response.error())
    const sessions = await Promise.all([
      skipPasswordUpdate(createTestClient({ fetch: emulator.fetch, locale: 'en', timeoutMs: 5_000 }), { stateToken }),
      skipPasswordUpdate(createTestClient({ fetch: unused.fetch, locale: 'zh', timeoutMs: 6_000 }), { stateToken }),
      skipPasswordUpdate(createTestClient({ fetch: unused.fetch, domain: 'https://LOGIN.example.com/' }), {
        stateToken,
      }),
    ])
    expect(sessions).toEqual([sessions[0], sessions[0], sessions[0]])
    expect(emulator.requests.map(({ headers }) => headers['x-l'])).toEqual(['en'])
    expect(unused.requests).toEqual([])
  })

  it.each([
    ['domain', { domain: 'other.example.com' }],
    ['base path', { domain: 'login.example.com/ciam' }],
    ['port', { domain: 'login.example.com:8443' }],
    ['application', { clientId: 'another-client' }],
  ])('is not shared with another %s, whose token of the same letters is another one', async (_, changes) => {
    const { fetch, requests } = recordFetch(() => Response.json(success))
    const [one, other] = [createTestClient({ fetch }), createTestClient({ fetch, ...changes })]
    const skips = [one, other].map((client) => skipPasswordUpdate(client, { stateToken: testToken }))
    expect(await Promise.all(skips)).toHaveLength(2)
    expect(requests).toHaveLength(2)
    // It is spent for both now.
    for (const client of [one, other])
      expect((await errorOf(skipPasswordUpdate(client, { stateToken: testToken }))).code).toBe('INVALID_STATE_TOKEN')
    expect(requests).toHaveLength(2)
  })

  it('ends for each waiter in its own time: a client that waits less long leaves the other alone', async () => {
    const { emulator, stateToken, client } = await setUp(150)
    const hasty = errorOf(
      skipPasswordUpdate(createTestClient({ fetch: emulator.fetch, timeoutMs: 30 }), { stateToken }),
    )
    const patient = skipPasswordUpdate(client, { stateToken })
    expect((await hasty).code).toBe('TIMEOUT')
    expect((await patient).sessionToken).not.toBe('')
    expect(emulator.requests).toHaveLength(1)
  })

  it('sends again after a failure, and never once the token signed in', async () => {
    const { emulator, stateToken, client } = await setUp(0)
    emulator.failNext({ kind: 'busy' })
    expect((await errorOf(skipPasswordUpdate(client, { stateToken }))).code).toBe('SERVER_BUSY')
    await skipPasswordUpdate(client, { stateToken })
    expect((await errorOf(skipPasswordUpdate(client, { stateToken }))).code).toBe('INVALID_STATE_TOKEN')
    expect(emulator.requests).toHaveLength(2)
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

describe('a state token that signed in', () => {
  it.each(['skip', 'change'] as const)('by a %s is refused from then on, and not sent', async (by) => {
    const { emulator, stateToken, client } = await setUp(0)
    const skip = (of = client, token = stateToken) => skipPasswordUpdate(of, { stateToken: token })
    const change = () => changePassword(client, { stateToken, ...passwords })
    await (by === 'skip' ? skip() : change())
    const another = createTestClient({ fetch: emulator.fetch, locale: 'zh' })
    for (const late of [skip(), change(), skip(another), skip(client, ` ${stateToken} `)])
      expect(await errorOf(late)).toMatchObject({
        code: 'INVALID_STATE_TOKEN',
        outcome: 'not-sent',
        recovery: 'sign-in-again',
        status: undefined,
      })
    expect(emulator.requests).toHaveLength(1)
  })

  it('is not one that was refused: the server decides again', async () => {
    const { fetch, requests } = recordFetch(() => Response.json({ status: 'ACCESS_DENIED' }))
    const client = createTestClient({ fetch })
    for (const _ of [1, 2])
      expect((await errorOf(skipPasswordUpdate(client, { stateToken: testToken }))).code).toBe('ACCESS_DENIED')
    expect(requests).toHaveLength(2)
  })

  it('is remembered with the 63 that came after it', async () => {
    const { fetch, requests } = recordFetch(() => Response.json(success))
    const client = createTestClient({ fetch })
    const [oldest = '', ...latest] = Array.from({ length: 65 }, nextStateToken)
    for (const token of [oldest, ...latest]) await skipPasswordUpdate(client, { stateToken: token })
    for (const token of latest)
      expect((await errorOf(skipPasswordUpdate(client, { stateToken: token }))).code).toBe('INVALID_STATE_TOKEN')
    expect(requests).toHaveLength(65)
    await skipPasswordUpdate(client, { stateToken: oldest })
    expect(requests).toHaveLength(66)
  })
})

describe('an abort', () => {
  it('passes as it is, and leaves the other waiters alone', async () => {
    const { emulator, stateToken, client } = await setUp(100)
    const leaving = new AbortController()
    const left = reasonOf(skipPasswordUpdate(client, { stateToken, signal: leaving.signal }))
    const stayed = skipPasswordUpdate(client, { stateToken })
    await vi.waitFor(() => expect(emulator.requests).toHaveLength(1))
    leaving.abort()
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

  it('closes the connection when the last waiter has left, and a later call starts again', async () => {
    const server = await serve((response) => {
      if (server.requests.length > 1) sendJson(response, success)
    })
    const client = createTestClient({ domain: server.url })
    const leaving = new AbortController()
    const left = reasonOf(skipPasswordUpdate(client, { stateToken: testToken, signal: leaving.signal }))
    await vi.waitFor(() => expect(server.requests).toHaveLength(1))
    leaving.abort('gone')
    expect(await left).toBe('gone')
    await server.requests[0]?.closed
    expect((await skipPasswordUpdate(client, { stateToken: testToken })).sessionToken).toBe(success.session_token)
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
