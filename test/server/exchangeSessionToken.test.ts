// @vitest-environment node
import { exchangeSessionToken } from 'ciam-react/server'
import { describe, expect, it, vi } from 'vitest'
import { everythingOf } from '../support/everythingOf.js'
import { type Answer, sendJson } from '../support/serve.js'
import { startServer } from '../support/startServer.js'
import { serverErrorOf } from './serverErrorOf.js'

const tokenPath = '/api/v2/tenant/token'
const ticketPath = '/api/v2/tenant/sso/session-token/sso-ticket'
const verifyPath = '/api/v2/tenant/sso/sso-ticket/verify'
const clientId = 'nTo1eRIub60vPb54WeE6aojPwYwImtl4'
const clientSecret = 'secret-client-secret'
const sessionToken = 'LGTiTNVDFPlpefV3F3Hla7RUFTqInsqa'
const ticket = 'secret-sso-ticket-1'
const device = { fingerprint: '156aysdna213sc50', operatingSystem: 'windows10.1.1', ip: '192.168.1.2' }
const user = { userName: 'ada', name: 'Ada', attributes: { level: 3 } }

/** The CIAM server's side of the exchange: it accepts the device of the sign-in, and each ticket once. */
async function startCiam(changes: Record<string, Answer> = {}, lifetime: object = { expires_in: 3_600 }) {
  const tickets = new Set<string>()
  let issued = 0
  const isDevice = (body: string) => JSON.parse(body).device_fingerprint === device.fingerprint
  const refuse = (response: Parameters<Answer>[0], message: string) =>
    sendJson(response, { error_code: 'IDAAS.TENANT.SSO.0001', error_msg: message }, 400)
  const answers: Record<string, Answer> = {
    [tokenPath]: (response, { headers }) => {
      const basic = Buffer.from(`${clientId}:${clientSecret}`).toString('base64')
      if (headers.authorization !== `Basic ${basic}`) return refuse401(response)
      issued++
      sendJson(response, { access_token: `secret-access-${issued}`, ...lifetime })
    },
    [ticketPath]: (response, { headers, body }) => {
      if (headers.authorization !== `Bearer secret-access-${issued}`) return refuse401(response)
      if (!isDevice(body)) return refuse(response, 'The device is another one')
      tickets.add(ticket)
      sendJson(response, { expire: 300, sso_ticket: ticket })
    },
    [verifyPath]: (response, { headers, body }) => {
      if (headers.authorization !== `Bearer secret-access-${issued}`) return refuse401(response)
      if (!isDevice(body) || !tickets.delete(JSON.parse(body).sso_ticket)) return refuse(response, 'Ticket not valid')
      sendJson(response, { code: '200', message: 'success', data: { user } })
    },
    ...changes,
  }
  return { ...(await startServer(answers)), revoke: () => issued++ }
}
const refuse401 = (response: Parameters<Answer>[0]) => sendJson(response, { error_code: 'X', error_msg: 'No' }, 401)

const exchange = (domain: string, changes: object = {}, config: object = {}) =>
  exchangeSessionToken({ domain, clientId, clientSecret, ...config }, { sessionToken, device, ...changes })

describe('a session token', () => {
  it('is exchanged for the user by the three documented requests', async () => {
    const { url, requests, sent } = await startCiam()
    expect(await exchange(url, { device: { ...device, userAgent: 'Mozilla/5.0' } })).toEqual(user)
    expect(requests.map(({ method, url }) => `${method} ${url}`)).toEqual(
      [tokenPath, ticketPath, verifyPath].map((path) => `POST ${path}`),
    )
    const sentDevice = {
      operating_sys_version: 'windows10.1.1',
      device_ip: '192.168.1.2',
      device_fingerprint: '156aysdna213sc50',
      agent: 'Mozilla/5.0',
    }
    expect(JSON.parse(sent(ticketPath)[0]?.body ?? '')).toEqual({ session_token: sessionToken, ...sentDevice })
    expect(JSON.parse(sent(verifyPath)[0]?.body ?? '')).toEqual({ sso_ticket: ticket, ...sentDevice })
    expect(sent(tokenPath)[0]?.headers).not.toHaveProperty('x-tenant-id')
  })

  it('is exchanged with the tenant of an ISV application', async () => {
    const { url, requests } = await startCiam()
    await exchange(url, {}, { tenantId: 'tenant-1' })
    expect(requests.map(({ headers }) => headers['x-tenant-id'])).toEqual(Array(3).fill('tenant-1'))
  })

  it('shares one access token until shortly before it expires', async () => {
    const { url, sent } = await startCiam()
    await Promise.all([exchange(url), exchange(url).catch(() => undefined)])
    await exchange(url)
    expect(sent(tokenPath)).toHaveLength(1)
    vi.useFakeTimers({ toFake: ['Date'], now: Date.now() + 3_541_000 })
    await exchange(url)
    vi.useRealTimers()
    expect(sent(tokenPath)).toHaveLength(2)
  })

  it('keeps no access token whose life is not known', async () => {
    const { url, sent } = await startCiam({}, {})
    // The second request finds the first one's token replaced, as this server knows the latest alone.
    expect(await exchange(url)).toEqual(user)
    expect(sent(tokenPath)).toHaveLength(2)
  })

  it('fetches an access token again, once, where the old one was revoked', async () => {
    const { url, sent, revoke } = await startCiam()
    await exchange(url)
    revoke()
    expect(await exchange(url)).toEqual(user)
    expect(sent(tokenPath)).toHaveLength(2)
    expect(sent(ticketPath)).toHaveLength(3)
  })

  it('is refused with another fingerprint than that of the sign-in', async () => {
    const { url, sent } = await startCiam()
    const error = await serverErrorOf(exchange(url, { device: { ...device, fingerprint: 'another' } }))
    expect(error).toMatchObject({
      code: 'REFUSED',
      status: 400,
      serverCode: 'IDAAS.TENANT.SSO.0001',
      serverMessage: 'The device is another one',
    })
    expect(sent(verifyPath)).toHaveLength(0)
  })
})

describe('an exchange fails', () => {
  const secrets = [clientSecret, sessionToken, ticket, 'secret-access-1', btoa(`${clientId}:${clientSecret}`)]
  const echo: Answer = (response, { headers, body }) =>
    sendJson(response, { error_code: body, error_msg: `${headers.authorization} ${body}` }, 400)
  const status =
    (code: number): Answer =>
    (response) =>
      void response.writeHead(code, { location: '/elsewhere' }).end('{}')

  it.each<[string, string, Record<string, Answer>]>([
    ['REFUSED', 'that echoes secrets', { [tokenPath]: echo }],
    ['REFUSED', 'that echoes secrets in the ticket', { [ticketPath]: echo }],
    ['REFUSED', 'that echoes secrets in the user', { [verifyPath]: echo }],
    ['WRONG_CLIENT_CREDENTIALS', '401', { [tokenPath]: status(401) }],
    ['WRONG_CLIENT_CREDENTIALS', '401 for good', { [ticketPath]: status(401) }],
    ['WRONG_CLIENT_CREDENTIALS', '403', { [ticketPath]: status(403) }],
    ['SERVER_BUSY', '500', { [ticketPath]: status(500) }],
    ['SERVER_BUSY', '421', { [verifyPath]: status(421) }],
    ['SERVER_BUSY', '429', { [verifyPath]: status(429) }],
    ['UNEXPECTED_RESPONSE', 'a redirect', { [ticketPath]: status(307) }],
    ['UNEXPECTED_RESPONSE', 'no ticket', { [ticketPath]: status(200) }],
    ['UNEXPECTED_RESPONSE', 'no access token', { [tokenPath]: status(200) }],
    ['UNEXPECTED_RESPONSE', 'no user', { [verifyPath]: status(200) }],
    ['UNEXPECTED_RESPONSE', 'no JSON', { [verifyPath]: (response) => void response.end('<html>') }],
    ['UNEXPECTED_RESPONSE', 'too much', { [verifyPath]: (response) => void response.end('x'.repeat(300_000)) }],
    ['UNEXPECTED_RESPONSE', 'a list', { [verifyPath]: (response) => sendJson(response, { data: { user: [1] } }) }],
    ['NETWORK', 'a broken connection', { [ticketPath]: (response) => void response.destroy() }],
    ['TIMEOUT', 'nothing', { [ticketPath]: () => undefined }],
  ])('with %s when the server answers %s, and no secret in the error', async (code, _, changes) => {
    const { url, requests } = await startCiam(changes)
    const error = await serverErrorOf(exchange(url, {}, { timeoutMs: code === 'TIMEOUT' ? 100 : 20_000 }))
    expect(error.code).toBe(code)
    for (const secret of secrets) expect(everythingOf(error)).not.toContain(secret)
    expect(requests.map(({ url }) => url)).not.toContain('/elsewhere')
  })

  it('with NETWORK where nobody listens', async () => {
    expect((await serverErrorOf(exchange('http://127.0.0.1:1'))).code).toBe('NETWORK')
  })

  it('with the reason of the caller’s signal', async () => {
    const { url } = await startCiam({ [ticketPath]: () => undefined })
    const controller = new AbortController()
    const exchanging = exchange(url, { signal: controller.signal })
    setTimeout(() => controller.abort(new Error('gone')), 100)
    await expect(exchanging).rejects.toThrow('gone')
  })

  it.each([
    ['INVALID_CONFIG', {}, { domain: 'http://id.example.com' }],
    ['INVALID_CONFIG', {}, { clientId: '' }],
    ['INVALID_CONFIG', {}, { clientSecret: undefined }],
    ['INVALID_CONFIG', {}, { tenantId: '' }],
    ['INVALID_CONFIG', {}, { timeoutMs: 0 }],
    ['INVALID_REQUEST', { sessionToken: '' }, {}],
    ['INVALID_REQUEST', { sessionToken: { a: 1 } }, {}],
    ['INVALID_REQUEST', { device: undefined }, {}],
    ['INVALID_REQUEST', { device: { ...device, ip: '' } }, {}],
    ['INVALID_REQUEST', { device: { ...device, ip: ' ' } }, {}],
    ['INVALID_REQUEST', { device: { ...device, fingerprint: ['a'] } }, {}],
  ])('with %s, and nothing is sent: %j %j', async (code, changes, config) => {
    const { url, requests } = await startCiam()
    expect((await serverErrorOf(exchange(url, changes, config))).code).toBe(code)
    expect(requests).toEqual([])
  })

  it('with what to give where the browser sent no address', async () => {
    const error = await serverErrorOf(exchange('id.example.com', { device: { ...device, ip: '' } }))
    expect(error.message).toContain('give the address that your server saw')
  })
})
