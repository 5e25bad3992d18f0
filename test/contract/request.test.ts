// @vitest-environment node
import { type CiamConfig, skipPasswordUpdate } from 'ciam-react/client'
import { createCiamEmulator } from 'ciam-react/testing'
import { startCiamEmulator } from 'ciam-react/testing/node'
import { describe, expect, it, onTestFinished } from 'vitest'
import { createTestClient, device } from '../support/createTestClient.js'
import { recordFetch } from '../support/recordFetch.js'
import { success } from '../support/serve.js'
import { stateToken } from '../support/stateToken.js'

const clientId = 'nTo1eRIub60vPb54WeE6aojPwYwImtl4'

/** The request that a skip sends, as `fetch` was handed it. */
async function sent(changes: Partial<CiamConfig> = {}, token = stateToken): Promise<Request> {
  const { fetch, requests } = recordFetch(() => Response.json(success))
  await skipPasswordUpdate(createTestClient({ clientId, fetch, ...changes }), { stateToken: token })
  const [request] = requests
  if (!request || requests.length > 1) throw new Error(`${requests.length} requests were sent.`)
  return request
}

/** The same over a real socket, as the server received it. */
async function received(changes: Partial<CiamConfig> = {}) {
  const server = await startCiamEmulator({ clients: [clientId] })
  onTestFinished(server.close)
  const token = await server.issueStateToken({ userName: 'demo' })
  await skipPasswordUpdate(createTestClient({ domain: server.url, clientId, ...changes }), { stateToken: token })
  return { request: server.requests[0], requests: server.requests, token }
}

describe('Request Description', () => {
  it('sends GET https://{your_domain}/api/v2/sdk/pwd/skip-update', async () => {
    const { method, url } = await sent({ domain: 'login.example.com' })
    expect(`${method} ${url}`).toBe('GET https://login.example.com/api/v2/sdk/pwd/skip-update')
  })

  it('sends GET /api/v2/sdk/pwd/skip-update over the wire, once', async () => {
    const { request, requests } = await received()
    expect(requests).toHaveLength(1)
    expect(request).toMatchObject({ method: 'GET', path: '/api/v2/sdk/pwd/skip-update', status: 200 })
  })

  it('sends neither request parameters nor a body', async () => {
    const request = await sent()
    expect(new URL(request.url).search).toBe('')
    expect(request.url).not.toContain('?')
    expect(request.body).toBeNull()
    const overTheWire = (await received()).request
    expect(overTheWire?.url).toMatch(/skip-update$/)
    expect(overTheWire?.body).toBeUndefined()
    expect(overTheWire?.headers).not.toHaveProperty('content-length')
    expect(overTheWire?.headers).not.toHaveProperty('transfer-encoding')
  })
})

describe('Request Headers', () => {
  it.each([
    ['X-operating-sys-version', 'windows10.1.1'],
    ['X-device-fingerprint', '156aysdna213sc50'],
    ['X-agent', 'Mozilla/5.0 (iPhone; CPU iPhone OS 13_3 like Mac OS X)'],
    ['X-client-id', 'nTo1eRIub60vPb54WeE6aojPwYwImtl4'],
    ['content-type', 'application/json'],
  ])('%s, required: %s', async (name, value) => {
    expect((await sent()).headers.get(name)).toBe(value)
  })

  it('X-state-token, required: eyJhbGciOiJIUzI1NiIsInR5cCI6IkpXVCJ9.eyJzdWJqZWN0Ijoie1', async () => {
    const token = 'eyJhbGciOiJIUzI1NiIsInR5cCI6IkpXVCJ9.eyJzdWJqZWN0Ijoie1'
    expect((await sent({}, token)).headers.get('X-state-token')).toBe(token)
  })

  it.each([
    ['X-device-ip', '192.168.1.2', { device: { ...device, ip: '192.168.1.2' } }],
    ['X-L', 'zh', { locale: 'zh' }],
    ['X-L', 'zh', { locale: 'zh-CN' }],
    ['X-L', 'en', { locale: 'en-GB' }],
    ['X-tenant-id', 'tenant-7', { tenantId: 'tenant-7' }],
  ])('%s, optional: %s', async (name, value, changes) => {
    expect((await sent(changes)).headers.get(name)).toBe(value)
  })

  it('leaves an optional header out when there is no value, and sends no other header', async () => {
    expect([...(await sent()).headers.keys()].sort()).toEqual([
      'content-type',
      'x-agent',
      'x-client-id',
      'x-device-fingerprint',
      'x-operating-sys-version',
      'x-state-token',
    ])
  })

  it.each([
    ['X-device-ip is an empty text', { device: { ...device, ip: '' } }],
    ['X-device-ip is blank', { device: { ...device, ip: '  ' } }],
    ['X-device-ip comes as undefined', { device: { ...device, ip: () => undefined } }],
    ['X-device-ip comes as undefined, later', { device: { ...device, ip: async () => undefined } }],
    ['X-L comes as undefined', { locale: () => undefined }],
    ['X-L comes as an empty text', { locale: () => '' }],
    ['X-tenant-id is undefined', { tenantId: undefined }],
    ['every optional value is undefined', { tenantId: undefined, locale: undefined, timeoutMs: undefined }],
  ])('never sends "undefined" or an empty value: %s', async (_, changes) => {
    const { headers } = await sent(changes)
    for (const [name, value] of headers) expect(`${name}: ${value}`).not.toMatch(/: (undefined|null|\s*)$/)
    expect([...headers]).toHaveLength(6)
  })

  it('arrives over the wire with the contract’s headers, required and optional', async () => {
    const { request, token } = await received({ locale: 'zh-Hans-CN', device: { ...device, ip: '192.168.1.2' } })
    expect(request?.headers).toMatchObject({
      'x-operating-sys-version': 'windows10.1.1',
      'x-device-fingerprint': '156aysdna213sc50',
      'x-device-ip': '192.168.1.2',
      'x-agent': 'Mozilla/5.0 (iPhone; CPU iPhone OS 13_3 like Mac OS X)',
      'x-l': 'zh',
      'x-client-id': clientId,
      'x-state-token': token,
      'content-type': 'application/json',
    })
    const ours = Object.keys(request?.headers ?? {}).filter((name) => name.startsWith('x-'))
    expect(ours).toHaveLength(7)
  })

  it('satisfies a deployment that asks for X-tenant-id (Huawei OneAccess)', async () => {
    const { fetch, issueStateToken, requests } = createCiamEmulator({
      clients: [{ clientId: 'isv-template', tenantId: 'tenant-7' }],
    })
    const client = createTestClient({ clientId: 'isv-template', tenantId: 'tenant-7', fetch })
    await skipPasswordUpdate(client, { stateToken: await issueStateToken({ userName: 'demo' }) })
    expect(requests[0]?.headers['x-tenant-id']).toBe('tenant-7')
  })
})
