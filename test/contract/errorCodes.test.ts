// @vitest-environment node
import { type CiamConfig, skipPasswordUpdate } from 'ciam-react/client'
import { createCiamEmulator } from 'ciam-react/testing'
import { describe, expect, it } from 'vitest'
import { createTestClient } from '../support/createTestClient.js'
import { errorOf } from '../support/errorOf.js'
import { stateToken } from '../support/stateToken.js'

/** The contract's table: code, English, Chinese; then ours. */
const contract = [
  [
    'IDAAS.SDK.PARAM.0001',
    'Device information is incomplete',
    '设备信息不完整',
    'INCOMPLETE_DEVICE_INFORMATION',
    'fix-integration',
  ],
  ['IDAAS.SDK.PARAM.0002', 'clientId cannot be empty', 'clientId不能为空', 'MISSING_CLIENT_ID', 'fix-integration'],
  [
    'IDAAS.SDK.PARAM.0003',
    'The app is not registered, please register the app first',
    '应用未注册,请先注册应用',
    'UNREGISTERED_APP',
    'fix-integration',
  ],
  ['IDAAS.SDK.PARAM.0013', 'State token cannot be empty', '临时令牌不能为空', 'MISSING_STATE_TOKEN', 'sign-in-again'],
  ['IDAAS.SDK.PARAM.0014', 'Invalid state token', '临时令牌无效', 'INVALID_STATE_TOKEN', 'sign-in-again'],
  ['IDAAS.SDK.USER.0001', 'User not found', '用户未找到', 'USER_NOT_FOUND', 'register'],
  ['IDAAS.SDK.USER.0039', 'User is disabled', '用户已被禁用', 'USER_DISABLED', 'contact-administrator'],
] as const

type ContractCode = (typeof contract)[number][0]

/** Has the emulator refuse a skip with this code, for the reason that the contract gives for it. */
async function provoke(code: ContractCode, locale: string) {
  const emulator = createCiamEmulator()
  /** What a careless proxy would do to the request. */
  const without =
    (...names: string[]): CiamConfig['fetch'] =>
    (input, init) => {
      const request = new Request(input, init)
      for (const name of names) request.headers.delete(name)
      return emulator.fetch(request)
    }
  const fetches: Partial<Record<ContractCode, CiamConfig['fetch']>> = {
    'IDAAS.SDK.PARAM.0001': without('X-device-fingerprint'),
    'IDAAS.SDK.PARAM.0002': without('X-client-id'),
    'IDAAS.SDK.PARAM.0013': without('X-state-token'),
  }
  const users: Partial<Record<ContractCode, string>> = {
    'IDAAS.SDK.USER.0001': 'removed',
    'IDAAS.SDK.USER.0039': 'suspended',
  }
  const client = createTestClient({
    locale,
    fetch: fetches[code] ?? emulator.fetch,
    ...(code === 'IDAAS.SDK.PARAM.0003' && { clientId: 'nobody-registered-this' }),
  })
  const token =
    code === 'IDAAS.SDK.PARAM.0014' ? stateToken : await emulator.issueStateToken({ userName: users[code] ?? 'demo' })
  return errorOf(skipPasswordUpdate(client, { stateToken: token }))
}

describe('Error Codes', () => {
  describe.each(contract)('400 %s', (serverCode, english, chinese, code, recovery) => {
    it.each([
      ['en', english],
      ['zh', chinese],
    ])(`is ${code} and keeps the server’s words, X-L %s: %s`, async (locale, serverMessage) => {
      expect(await provoke(serverCode, locale)).toMatchObject({
        name: 'CiamError',
        code,
        recovery,
        status: 400,
        serverCode,
        serverMessage,
      })
    })
  })

  it('tells developers what to check, as the contract’s column "Handling Action" does', async () => {
    const messages = await Promise.all(contract.slice(0, 5).map(async ([code]) => (await provoke(code, 'en')).message))
    expect(messages).toEqual([
      expect.stringContaining('config.device'),
      expect.stringContaining('config.clientId'),
      expect.stringContaining('config.clientId'),
      expect.stringContaining('state_token'),
      expect.stringContaining('sign in again'),
    ])
  })
})
