// @vitest-environment node
import { inspect } from 'node:util'
import { changePassword, skipPasswordUpdate } from 'ciam-react/client'
import { beforeEach, describe, expect, it } from 'vitest'
import { createTestClient, device } from '../../support/createTestClient.js'
import { errorOf } from '../../support/errorOf.js'
import { everythingOf } from '../../support/everythingOf.js'
import { reasonOf } from '../../support/reasonOf.js'
import { recordFetch } from '../../support/recordFetch.js'
import { sendJson, serve, serveBytes, success } from '../../support/serve.js'
import { nextStateToken } from '../../support/stateToken.js'

const nextSecretToken = () => `${nextStateToken()}.secret-state-token`
let stateToken = ''
beforeEach(() => {
  stateToken = nextSecretToken()
})
const passwords = { oldPassword: 'old "secret"\\ñ', newPassword: 'new "secret"\n' }

/** An error as HTTP libraries make them: the request hangs on it, in a circle. */
function libraryError(request: Request): Error {
  const error = new Error('Request failed')
  const context: Record<string, unknown> = { request, headers: Object.fromEntries(request.headers), error }
  return Object.assign(error, { config: context })
}

const quoted = (request: Request) => `Cannot send ${JSON.stringify(Object.fromEntries(request.headers))}`

describe('a fetch that rejects', () => {
  it.each<[string, (request: Request) => unknown]>([
    ['quotes the headers', (request) => new TypeError(quoted(request))],
    ['quotes them in its cause', (request) => new TypeError('fetch failed', { cause: new Error(quoted(request)) })],
    [
      'quotes them in the cause of its cause',
      (request) => new TypeError('a', { cause: new Error('b', { cause: quoted(request) }) }),
    ],
    ['carries the request', libraryError],
    ['carries the request in its cause', (request) => new TypeError('fetch failed', { cause: libraryError(request) })],
    [
      'carries the request out of sight',
      (request) => Object.defineProperty(new Error('a'), 'request', { value: request }),
    ],
    ['is several errors', (request) => new AggregateError([new Error(quoted(request))], 'all failed')],
    ['is called by the token', (request) => Object.assign(new Error('a'), { name: quoted(request) })],
    ['is a text', quoted],
    ['is an object', (request) => ({ message: quoted(request) })],
    ['is nothing', () => undefined],
    ['cannot be serialised', () => Object.assign(new Error('a'), { size: 1n })],
    [
      'throws when it is looked at',
      () =>
        Object.defineProperty(new Error('a'), 'config', {
          enumerable: true,
          get: () => {
            throw new Error('do not touch')
          },
        }),
    ],
  ])('is NETWORK, and the error holds neither token nor headers, when what it rejects with %s', async (_, reason) => {
    const fetch = async (input: RequestInfo | URL, init?: RequestInit) => {
      throw reason(new Request(input, init))
    }
    const error = await errorOf(skipPasswordUpdate(createTestClient({ fetch }), { stateToken }))
    expect(error.code).toBe('NETWORK')
    expect(everythingOf(error)).not.toContain('secret')
    expect(everythingOf(error)).not.toContain(device.fingerprint)
  })

  it('is NETWORK when it throws at once', async () => {
    const fetch = () => {
      throw new TypeError('no such scheme')
    }
    const error = await errorOf(skipPasswordUpdate(createTestClient({ fetch }), { stateToken }))
    expect(error).toMatchObject({ code: 'NETWORK', cause: { name: 'TypeError', message: 'no such scheme' } })
  })

  it('is NETWORK where it raises an AbortError although nobody aborted', async () => {
    const fetch = async () => {
      throw new DOMException('The operation was aborted.', 'AbortError')
    }
    const { signal } = new AbortController()
    const error = await errorOf(skipPasswordUpdate(createTestClient({ fetch }), { stateToken, signal }))
    expect(error).toMatchObject({ code: 'NETWORK', recovery: 'try-again', cause: { name: 'AbortError' } })
  })

  it('tells a developer why the connection failed, down to the system’s code', async () => {
    const error = await errorOf(skipPasswordUpdate(createTestClient({ domain: 'http://127.0.0.1:9' }), { stateToken }))
    expect(inspect(error, { depth: 10 })).toMatch(/ECONNREFUSED|bad port/)
  })

  it('is told from the caller’s leaving, whose reason passes as it is', async () => {
    const leaving = new AbortController()
    const fetch = async () => {
      leaving.abort()
      throw new TypeError('fetch failed')
    }
    const left = skipPasswordUpdate(createTestClient({ fetch }), { stateToken, signal: leaving.signal })
    expect(await reasonOf(left)).toBe(leaving.signal.reason)
  })

  it('leaks no password, not as JSON writes it either', async () => {
    const fetch = async (input: RequestInfo | URL, init?: RequestInit) => {
      throw new TypeError(`Cannot send ${await new Request(input, init).text()}`)
    }
    const error = await errorOf(changePassword(createTestClient({ fetch }), { stateToken, ...passwords }))
    expect(everythingOf(error)).not.toContain('secret')
  })
})

describe('a fetch that resolves', () => {
  it('with no Response is NETWORK', async () => {
    const fetch = async () => Reflect.get({}, 'response')
    expect((await errorOf(skipPasswordUpdate(createTestClient({ fetch }), { stateToken }))).code).toBe('NETWORK')
  })

  it('with a body that breaks off is NETWORK', async () => {
    const body = () =>
      new ReadableStream({
        pull: (controller) => controller.error(new TypeError(`terminated ${stateToken}`)),
      })
    const { fetch } = recordFetch(() => new Response(body()))
    const error = await errorOf(skipPasswordUpdate(createTestClient({ fetch }), { stateToken }))
    expect(error.code).toBe('NETWORK')
    expect(everythingOf(error)).not.toContain('secret')
  })

  it('with a redirect that it followed all the same is UNEXPECTED_RESPONSE', async () => {
    const { fetch } = recordFetch(() => Object.defineProperty(Response.json(success), 'redirected', { value: true }))
    expect((await errorOf(skipPasswordUpdate(createTestClient({ fetch }), { stateToken }))).code).toBe(
      'UNEXPECTED_RESPONSE',
    )
  })

  it('without streams, as on some platforms, keeps to 64 KiB as well', async () => {
    const text = (body: string) => Object.defineProperty(new Response(body), 'body', { value: null })
    const padded = (bytes: number) => JSON.stringify(success).padEnd(bytes)
    const skip = (bytes: number) =>
      skipPasswordUpdate(createTestClient({ fetch: recordFetch(() => text(padded(bytes))).fetch }), {
        stateToken: nextSecretToken(),
      })
    expect((await skip(64 * 1024)).sessionToken).toBe(success.session_token)
    expect((await errorOf(skip(64 * 1024 + 1))).code).toBe('UNEXPECTED_RESPONSE')
  })
})

describe('the server’s words', () => {
  const answering = (body: unknown, status = 400) =>
    createTestClient({ fetch: recordFetch(() => Response.json(body, { status })).fetch })

  it('are left whole where a password is empty', async () => {
    const client = answering({
      error_code: 'SDK.COMMON.1001',
      error_msg: 'Parameter new_password cannot be left blank',
    })
    const error = await errorOf(changePassword(client, { stateToken, oldPassword: 'old', newPassword: '' }))
    expect(error).toMatchObject({
      serverCode: 'SDK.COMMON.1001',
      serverMessage: 'Parameter new_password cannot be left blank',
    })
  })

  it.each(['1', 'SDK', 'IDAAS', 'PARAM.0014'])(
    'are understood where the state token is %s, a part of its code',
    async (token) => {
      const client = answering({ error_code: 'IDAAS.SDK.PARAM.0014', error_msg: 'Invalid state token' })
      expect(await errorOf(skipPasswordUpdate(client, { stateToken: token }))).toMatchObject({
        code: 'INVALID_STATE_TOKEN',
        serverCode: 'IDAAS.SDK.PARAM.0014',
      })
    },
  )

  it('lose the tokens of the same answer', async () => {
    const { session_token, id_token } = success
    const client = answering({ ...success, error_code: 'X', error_msg: `got ${session_token} and ${id_token}` }, 200)
    const error = await errorOf(skipPasswordUpdate(client, { stateToken }))
    expect(error.serverMessage).toBe('got ••• and •••')
  })

  it('may be a number, and are nothing where they are neither text nor number', async () => {
    const skip = (error_code: unknown, error_msg: unknown) =>
      errorOf(skipPasswordUpdate(answering({ error_code, error_msg }), { stateToken }))
    expect(await skip(1008, 7)).toMatchObject({ code: 'SERVER_REJECTED', serverCode: '1008', serverMessage: '7' })
    expect(await skip({ a: 1 }, ['x'])).toMatchObject({ serverCode: undefined, serverMessage: undefined })
  })

  it.each(['soon', '', '9'.repeat(400)])('ask for no wait with Retry-After: %s', async (value) => {
    const fetch = async () => Response.json({}, { status: 503, headers: { 'Retry-After': value } })
    const error = await errorOf(skipPasswordUpdate(createTestClient({ fetch }), { stateToken }))
    expect(error).toMatchObject({ code: 'SERVER_BUSY', retryAfterSeconds: undefined })
  })
})

describe('bytes on the wire', () => {
  const skipAgainst = async (bytes: Uint8Array | string) => {
    const { url, asked } = await serveBytes(bytes)
    return { asked, answer: skipPasswordUpdate(createTestClient({ domain: url }), { stateToken }) }
  }
  const head = 'HTTP/1.1 200 OK\r\nContent-Type: application/json\r\n\r\n'

  it('that are no UTF-8 do not keep a session back', async () => {
    const body = Buffer.from(JSON.stringify({ ...success, name: 'XX' }).replace('XX', '\xff\xfe'), 'latin1')
    const { answer } = await skipAgainst(Buffer.concat([Buffer.from(head), body]))
    expect((await answer).sessionToken).toBe(success.session_token)
  })

  it.each([
    ['UTF-16', Buffer.from(`\ufeff${JSON.stringify(success)}`, 'utf16le')],
    ['zeros', Buffer.alloc(100)],
    ['gzip that nobody announced', Buffer.from('1f8b0800000000000003', 'hex')],
  ])('that are %s are UNEXPECTED_RESPONSE', async (_, body) => {
    const { answer } = await skipAgainst(Buffer.concat([Buffer.from(head), body]))
    expect((await errorOf(answer)).code).toBe('UNEXPECTED_RESPONSE')
  })

  it.each([
    ['no HTTP', 'SSH-2.0-OpenSSH_9.6\r\n'],
    ['nothing', ''],
    ['chunks that break off', 'HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n5\r\n{"sta'],
  ])('that are %s are NETWORK, and nothing is repeated', async (_, bytes) => {
    const { answer, asked } = await skipAgainst(bytes)
    expect((await errorOf(answer)).code).toBe('NETWORK')
    expect(asked).toHaveLength(1)
  })

  it('of a redirect’s body are not waited for', async () => {
    const server = await serve((response) => {
      response.writeHead(302, { location: '/elsewhere' })
      response.write('moved')
    })
    const error = await errorOf(skipPasswordUpdate(createTestClient({ domain: server.url }), { stateToken }))
    expect(error.code).toBe('UNEXPECTED_RESPONSE')
    await server.requests[0]?.closed
    expect(server.requests).toHaveLength(1)
  })

  it('set no cookie that a later request would carry', async () => {
    const server = await serve((response) => sendJson(response, success, 200, { 'set-cookie': 'session=1; Path=/' }))
    const client = createTestClient({ domain: server.url, credentials: 'include' })
    await skipPasswordUpdate(client, { stateToken })
    await skipPasswordUpdate(client, { stateToken: nextSecretToken() })
    expect(server.requests.map(({ headers }) => headers.cookie)).toEqual([undefined, undefined])
  })
})
