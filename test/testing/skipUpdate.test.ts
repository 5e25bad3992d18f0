// @vitest-environment node
import { createCiamEmulator } from 'ciam-react/testing'
import { createLocalJWKSet, decodeProtectedHeader, type JSONWebKeySet, jwtVerify } from 'jose'
import { describe, expect, it } from 'vitest'
import { createCaller, origin } from './createCaller.js'

const refusals = [
  ['IDAAS.SDK.PARAM.0001', 'Device information is incomplete', '设备信息不完整'],
  ['IDAAS.SDK.PARAM.0002', 'clientId cannot be empty', 'clientId不能为空'],
  ['IDAAS.SDK.PARAM.0003', 'The app is not registered, please register the app first', '应用未注册,请先注册应用'],
  ['IDAAS.SDK.PARAM.0013', 'State token cannot be empty', '临时令牌不能为空'],
  ['IDAAS.SDK.PARAM.0014', 'Invalid state token', '临时令牌无效'],
  ['IDAAS.SDK.USER.0001', 'User not found', '用户未找到'],
  ['IDAAS.SDK.USER.0039', 'User is disabled', '用户已被禁用'],
] as const

async function provoke(code: (typeof refusals)[number][0], language?: string): Promise<Response> {
  const emulator = createCiamEmulator()
  const { skip } = createCaller(emulator.fetch)
  const token = (userName: string) => emulator.issueStateToken({ userName })
  const headers = language === undefined ? {} : { 'X-L': language }
  switch (code) {
    case 'IDAAS.SDK.PARAM.0001':
      return skip(await token('demo'), { ...headers, 'X-device-fingerprint': undefined })
    case 'IDAAS.SDK.PARAM.0002':
      return skip(await token('demo'), { ...headers, 'X-client-id': undefined })
    case 'IDAAS.SDK.PARAM.0003':
      return skip(await token('demo'), { ...headers, 'X-client-id': 'nobody' })
    case 'IDAAS.SDK.PARAM.0013':
      return skip(undefined, headers)
    case 'IDAAS.SDK.PARAM.0014':
      return skip('eyJhbGciOiJIUzI1NiIsInR5cCI6IkpXVCJ9.eyJzdWJqZWN0Ijoie1', headers)
    case 'IDAAS.SDK.USER.0001':
      return skip(await token('removed'), headers)
    case 'IDAAS.SDK.USER.0039':
      return skip(await token('suspended'), headers)
  }
}

describe.each(refusals)('%s', (error_code, english, chinese) => {
  it.each([
    [undefined, english],
    ['en', english],
    ['zh', chinese],
  ])('is worded exactly as the contract words it when X-L is %s', async (language, error_msg) => {
    const response = await provoke(error_code, language)
    expect(response.status).toBe(400)
    expect(response.headers.get('content-type')).toBe('application/json')
    expect(await response.json()).toEqual({ error_code, error_msg })
  })
})

describe('skipping', () => {
  it('signs in with the four fields in the order of the contract, not to be cached', async () => {
    const emulator = createCiamEmulator()
    const response = await createCaller(emulator.fetch).skip(await emulator.issueStateToken({ userName: 'demo' }))
    expect(response.status).toBe(200)
    expect(response.headers.get('content-type')).toBe('application/json')
    expect(response.headers.get('cache-control')).toBe('no-store')
    const answer = await response.json()
    expect(Object.keys(answer)).toEqual(['status', 'expire', 'session_token', 'id_token'])
    expect(answer).toMatchObject({ status: 'SUCCESS', expire: 43_200 })
    expect(answer.session_token).toMatch(/^[A-Za-z0-9]{32}$/)
  })

  it('signs the id_token so that the published keys verify it, with the published claims', async () => {
    const now = new Date('2030-01-01T00:00:00Z')
    const emulator = createCiamEmulator({ now: () => now, idTokenLifetimeSeconds: 7_200 })
    const response = await createCaller(emulator.fetch).skip(await emulator.issueStateToken({ userName: 'demo' }))
    const { id_token } = await response.json()
    const keys: JSONWebKeySet = await (await emulator.fetch(`${origin}/api/v1/oauth2/keys`)).json()
    const { payload } = await jwtVerify(id_token, createLocalJWKSet(keys), { currentDate: now, algorithms: ['RS256'] })
    expect(decodeProtectedHeader(id_token).kid).toBe(keys.keys[0]?.kid)
    expect(keys.keys[0]).not.toHaveProperty('d')
    const seconds = now.getTime() / 1_000
    expect(payload).toMatchObject({
      iss: origin,
      aud: 'demo-client',
      iat: seconds,
      nbf: seconds - 120,
      exp: seconds + 7_200,
    })
    expect(Object.keys(payload)).toEqual(['iss', 'aud', 'exp', 'jti', 'iat', 'nbf', 'sub', 'api'])
    expect(JSON.parse(String(payload.api))).toEqual({
      name: 'Zhang Wei',
      mobile: '+86-15900000001',
      id: payload.sub,
      userName: 'demo',
      email: 'zhang.wei@example.com',
    })
  })

  it.each(['X-operating-sys-version', 'X-device-fingerprint', 'X-agent', 'content-type'])(
    'calls the device information incomplete when %s is missing or empty',
    async (header) => {
      const emulator = createCiamEmulator()
      const { skip } = createCaller(emulator.fetch)
      const token = await emulator.issueStateToken({ userName: 'demo' })
      for (const value of [undefined, '', ' ']) {
        const answer = await (await skip(token, { [header]: value })).json()
        expect(answer.error_code).toBe('IDAAS.SDK.PARAM.0001')
      }
      expect((await skip(token)).status).toBe(200)
    },
  )

  it('takes a content-type with parameters and refuses one that is not JSON', async () => {
    const emulator = createCiamEmulator()
    const { skip } = createCaller(emulator.fetch)
    const token = await emulator.issueStateToken({ userName: 'demo' })
    expect((await skip(token, { 'content-type': 'text/plain' })).status).toBe(400)
    expect((await skip(token, { 'content-type': 'application/json;charset=utf8' })).status).toBe(200)
  })

  it('checks the device before the client, and the client before the state token', async () => {
    const { skip } = createCaller(createCiamEmulator().fetch)
    const code = async (response: Promise<Response>) => (await (await response).json()).error_code
    expect(await code(skip(undefined, { 'X-agent': undefined, 'X-client-id': undefined }))).toMatch(/0001$/)
    expect(await code(skip(undefined, { 'X-client-id': undefined }))).toMatch(/0002$/)
    expect(await code(skip(undefined, { 'X-client-id': 'nobody' }))).toMatch(/0003$/)
  })

  it('answers 200 ACCESS_DENIED, and nothing else, to an account that was refused after the token was issued', async () => {
    const emulator = createCiamEmulator()
    const response = await createCaller(emulator.fetch).skip(await emulator.issueStateToken({ userName: 'refused' }))
    expect(response.status).toBe(200)
    expect(await response.json()).toEqual({ status: 'ACCESS_DENIED' })
  })

  it('denies a skip when the password has expired', async () => {
    const emulator = createCiamEmulator()
    const token = await emulator.issueStateToken({ userName: 'expired', kind: 'PASSWORD_EXPIRED' })
    expect(await (await createCaller(emulator.fetch).skip(token)).json()).toEqual({ status: 'ACCESS_DENIED' })
  })

  it('asks for the X-tenant-id of a client that has one', async () => {
    const emulator = createCiamEmulator({ clients: [{ clientId: 'demo-client', tenantId: 'tenant-1' }] })
    const { skip } = createCaller(emulator.fetch)
    const token = await emulator.issueStateToken({ userName: 'demo' })
    expect((await (await skip(token)).json()).error_code).toBe('IDAAS.SDK.PARAM.0003')
    expect((await skip(token, { 'X-tenant-id': 'tenant-1' })).status).toBe(200)
  })

  it('does nothing on a HEAD request', async () => {
    const emulator = createCiamEmulator()
    const { skip } = createCaller(emulator.fetch)
    const token = await emulator.issueStateToken({ userName: 'demo' })
    expect((await skip(token, {}, { method: 'HEAD' })).status).toBe(404)
    expect((await skip(token)).status).toBe(200)
  })

  it('answers 404 in JSON on any other path', async () => {
    const response = await createCiamEmulator().fetch(`${origin}/api/v2/sdk/elsewhere`)
    expect(response.status).toBe(404)
    expect(response.headers.get('cache-control')).toBe('no-store')
    expect(await response.json()).toEqual({ error_code: 'IDAAS.SDK.COMMON.9404', error_msg: 'Not found' })
  })
})

describe('a state token', () => {
  const invalid = { error_code: 'IDAAS.SDK.PARAM.0014', error_msg: 'Invalid state token' }

  it('looks like the example of the contract', async () => {
    const token = await createCiamEmulator().issueStateToken({ userName: 'demo' })
    expect(token.startsWith('eyJhbGciOiJIUzI1NiIsInR5cCI6IkpXVCJ9.eyJzdWJqZWN0Ijoie1')).toBe(true)
  })

  it('works once', async () => {
    const emulator = createCiamEmulator()
    const { skip } = createCaller(emulator.fetch)
    const token = await emulator.issueStateToken({ userName: 'demo' })
    const statuses = (await Promise.all([skip(token), skip(token)])).map(({ status }) => status)
    expect(statuses.sort()).toEqual([200, 400])
    expect(await (await skip(token)).json()).toEqual(invalid)
  })

  it('expires by the clock', async () => {
    let now = new Date('2030-01-01T00:00:00Z')
    const emulator = createCiamEmulator({ now: () => now, stateTokenLifetimeSeconds: 60 })
    const { skip } = createCaller(emulator.fetch)
    const [early, late] = await Promise.all([1, 2].map(() => emulator.issueStateToken({ userName: 'demo' })))
    now = new Date('2030-01-01T00:00:59.999Z')
    expect((await skip(early)).status).toBe(200)
    now = new Date('2030-01-01T00:01:00Z')
    expect(await (await skip(late)).json()).toEqual(invalid)
  })

  it('is worthless to another client, and still good for its own', async () => {
    const emulator = createCiamEmulator({ clients: ['demo-client', { clientId: 'other-client' }] })
    const { skip } = createCaller(emulator.fetch)
    const token = await emulator.issueStateToken({ userName: 'demo', clientId: 'other-client' })
    expect(await (await skip(token)).json()).toEqual(invalid)
    expect((await skip(token, { 'X-client-id': 'other-client' })).status).toBe(200)
  })

  it('of a second factor is worthless for a skip', async () => {
    const { signIn, skip } = createCaller(createCiamEmulator().fetch)
    const { state_token } = await (await signIn('mfa')).json()
    expect(await (await skip(state_token)).json()).toEqual(invalid)
  })

  it('is issued to nobody who has no account', async () => {
    await expect(createCiamEmulator().issueStateToken({ userName: 'ghost' })).rejects.toThrow('no user "ghost"')
  })
})
