// @vitest-environment node
import { inspect } from 'node:util'
import { changePassword, createCiamClient, signIn, skipPasswordUpdate } from 'ciam-react/client'
import { expect, it } from 'vitest'
import { createTestClient, device } from '../../support/createTestClient.js'
import { errorOf } from '../../support/errorOf.js'
import { everythingOf } from '../../support/everythingOf.js'
import { recordFetch } from '../../support/recordFetch.js'
import { sendJson, serve, success } from '../../support/serve.js'

const stateToken = 'eyJhbGciOiJIUzI1NiJ9.secret-state-token'
const oldPassword = 'secret-old-password'
const newPassword = 'secret-new-password'
const secrets = [stateToken, oldPassword, newPassword, success.session_token, success.id_token]

/** The errors of all three operations, each with the secrets that its operation knew, where each gets this answer. */
async function errorsOf(fetch: typeof globalThis.fetch): Promise<[Error, string[]][]> {
  const client = createTestClient({ fetch })
  const change = changePassword(client, { stateToken, oldPassword, newPassword })
  return [
    [await errorOf(change), [stateToken, oldPassword, newPassword]],
    [await errorOf(skipPasswordUpdate(client, { stateToken })), [stateToken]],
    [await errorOf(signIn(client, { userName: 'demo', password: newPassword })), [newPassword]],
  ]
}

it.each([
  [
    'echoes them in its words',
    () => Response.json({ error_code: stateToken, error_msg: `No: ${secrets}` }, { status: 400 }),
  ],
  ['breaks off its JSON after a token', () => new Response(`{"session_token":"${success.session_token}"`)],
  ['has an unknown status beside the tokens', () => Response.json({ ...success, status: 'NEW' })],
  ['refuses beside the tokens', () => Response.json({ ...success, status: 'ACCESS_DENIED' })],
])('no error holds a secret where the server %s', async (_, answer) => {
  for (const [error, known] of await errorsOf(recordFetch(answer).fetch))
    for (const secret of known) expect(everythingOf(error)).not.toContain(secret)
})

it('no error holds a token of the answer that it is about', async () => {
  for (const body of [
    { ...success, status: 'NEW' },
    { ...success, status: 'ACCESS_DENIED' },
    { ...success, error_code: 'X' },
  ])
    for (const [error] of await errorsOf(async () => Response.json(body)))
      expect(everythingOf(error)).not.toContain(success.session_token)
})

it('no error holds a secret where fetch quotes the request that it could not send', async () => {
  const quoting = async (input: RequestInfo | URL) => {
    const request = new Request(input)
    throw new TypeError(`Cannot send ${JSON.stringify([...request.headers])} ${await request.text()}`)
  }
  for (const [error] of await errorsOf(quoting))
    for (const secret of secrets) expect(everythingOf(error)).not.toContain(secret)
})

it('no error of a broken connection holds a header', async () => {
  const server = await serve((response) => response.destroy())
  const error = await errorOf(skipPasswordUpdate(createTestClient({ domain: server.url }), { stateToken }))
  expect(error.code).toBe('NETWORK')
  expect(everythingOf(error)).not.toContain(stateToken)
  expect(everythingOf(error)).not.toContain(device.fingerprint)
})

it('redacts a secret in the server’s words, and leaves the rest as sent', async () => {
  const server = await serve((response) =>
    sendJson(response, { error_code: 'X', error_msg: `<b>${stateToken}</b> is bad` }, 400),
  )
  const error = await errorOf(skipPasswordUpdate(createTestClient({ domain: server.url }), { stateToken }))
  expect(error.serverMessage).toBe('<b>•••</b> is bad')
})

it('a client holds no token, not while it sends either', async () => {
  const client = createCiamClient({
    domain: 'a.example',
    clientId: 'b',
    device,
    fetch: async () => Response.json(success),
  })
  const sending = skipPasswordUpdate(client, { stateToken })
  expect(inspect(client, { depth: 10, showHidden: true })).not.toContain(stateToken)
  await sending
})
