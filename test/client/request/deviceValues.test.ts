// @vitest-environment node
import { type CiamConfig, type StateTokenOptions, skipPasswordUpdate } from 'ciam-react/client'
import { type CiamEmulator, createCiamEmulator } from 'ciam-react/testing'
import { describe, expect, it } from 'vitest'
import { createTestClient, device } from '../../support/createTestClient.js'
import { errorOf } from '../../support/errorOf.js'
import { reasonOf } from '../../support/reasonOf.js'
import { recordFetch } from '../../support/recordFetch.js'
import { success } from '../../support/serve.js'
import { nextStateToken, stateToken } from '../../support/stateToken.js'

function setUp(changes: Partial<CiamConfig>) {
  const { fetch, requests } = recordFetch(() => Response.json(success))
  const client = createTestClient({ fetch, ...changes })
  const skip = (options: Partial<StateTokenOptions> = {}) =>
    skipPasswordUpdate(client, { stateToken: nextStateToken(), ...options })
  return { requests, skip }
}

const issueStateToken = (emulator: CiamEmulator) => emulator.issueStateToken({ userName: 'demo' })

const never = () => new Promise<string>(() => undefined)

describe('a value of the device', () => {
  it.each(['fingerprint', 'operatingSystem', 'userAgent', 'ip'] as const)(
    'that fails is DEVICE_UNAVAILABLE and names what to give: %s',
    async (name) => {
      const fail = () => {
        throw new Error('not here')
      }
      const { skip, requests } = setUp({ device: { ...device, [name]: fail } })
      const error = await errorOf(skip())
      expect(error).toMatchObject({ code: 'DEVICE_UNAVAILABLE', recovery: 'try-again', cause: { message: 'not here' } })
      expect(error.message).toContain(`config.device.${name}`)
      expect(requests).toEqual([])
    },
  )

  it.each([7, null, {}, true])('that is no text (%j) is DEVICE_UNAVAILABLE, not an accident', async (value) => {
    const fingerprint: () => string = () => JSON.parse(JSON.stringify(value))
    expect((await errorOf(setUp({ device: { ...device, fingerprint } }).skip())).code).toBe('DEVICE_UNAVAILABLE')
  })

  it.each([7, {}, true])('of an IP that is no text (%j) is DEVICE_UNAVAILABLE, not an accident', async (value) => {
    const ip: () => string = () => JSON.parse(JSON.stringify(value))
    expect((await errorOf(setUp({ device: { ...device, ip } }).skip())).code).toBe('DEVICE_UNAVAILABLE')
  })

  it('that hangs leaves the caller who goes away alone, and is asked again by the next', async () => {
    let asked = 0
    const fingerprint = () => {
      asked++
      return asked === 1 ? never() : 'good'
    }
    const { skip, requests } = setUp({ device: { ...device, fingerprint } })
    const leaving = new AbortController()
    const left = reasonOf(skip({ stateToken, signal: leaving.signal }))
    setTimeout(() => leaving.abort('gone'), 20)
    expect(await left).toBe('gone')
    await skip({ stateToken })
    expect(asked).toBe(2)
    expect(requests).toHaveLength(1)
  })

  it('that hangs is not waited for by the next either, after it ran out of time', async () => {
    let asked = 0
    const fingerprint = () => {
      asked++
      return asked === 1 ? never() : 'good'
    }
    const { skip } = setUp({ timeoutMs: 60, device: { ...device, fingerprint } })
    expect((await errorOf(skip({ stateToken }))).code).toBe('DEVICE_UNAVAILABLE')
    expect((await skip({ stateToken })).sessionToken).toBe(success.session_token)
  })

  it('is read at the same time as the others, and shares their time with the server', async () => {
    const slow = (value: string) => () => new Promise<string>((resolve) => setTimeout(() => resolve(value), 60))
    const { skip, requests } = setUp({
      device: { fingerprint: slow('f'), operatingSystem: slow('o'), userAgent: slow('u'), ip: slow('i') },
    })
    const started = performance.now()
    await skip()
    expect(performance.now() - started).toBeLessThan(200)
    expect(requests[0]?.headers.get('X-device-ip')).toBe('i')
  })

  it('that the application gives is remembered for one client, not for another', async () => {
    let asked = 0
    const fingerprint = () => `fingerprint-${++asked}`
    const one = setUp({ device: { ...device, fingerprint } })
    const other = setUp({ device: { ...device, fingerprint } })
    await one.skip()
    await one.skip()
    await other.skip()
    expect(one.requests.map(({ headers }) => headers.get('X-device-fingerprint'))).toEqual([
      'fingerprint-1',
      'fingerprint-1',
    ])
    expect(other.requests[0]?.headers.get('X-device-fingerprint')).toBe('fingerprint-2')
  })

  it('of an IP that is not known yet is not remembered: it is asked again', async () => {
    let known: string | undefined
    const { skip, requests } = setUp({ device: { ...device, ip: () => known } })
    await skip()
    known = '192.168.1.2'
    await skip()
    await skip()
    expect(requests.map(({ headers }) => headers.get('X-device-ip'))).toEqual([null, '192.168.1.2', '192.168.1.2'])
  })
})

describe('the device as the server receives it', () => {
  it('is asked once for the client’s life where it answers, and again where it failed', async () => {
    const emulator = createCiamEmulator()
    const [first, second] = [await issueStateToken(emulator), await issueStateToken(emulator)]
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
    const error = await errorOf(skipPasswordUpdate(client, { stateToken: first }))
    expect(error).toMatchObject({ code: 'DEVICE_UNAVAILABLE', recovery: 'try-again' })
    expect(error.cause).toMatchObject({ message: 'not yet' })
    expect(emulator.requests).toEqual([])
    await skipPasswordUpdate(client, { stateToken: first })
    await skipPasswordUpdate(client, { stateToken: second })
    expect(asked).toHaveLength(2)
    expect(emulator.requests[1]?.headers).toMatchObject({ 'x-device-fingerprint': 'abc', 'x-device-ip': '192.168.1.2' })
  })

  it.each([
    ['hangs', () => new Promise<string>(() => undefined)],
    ['comes back empty', () => ' '],
    ['comes back undefined', async () => undefined],
    ['cannot be read here (Node has no browser to ask)', undefined],
  ])('is DEVICE_UNAVAILABLE where its fingerprint %s, and nothing is sent', async (_, fingerprint) => {
    const emulator = createCiamEmulator()
    const client = createTestClient({ fetch: emulator.fetch, timeoutMs: 300, device: { ...device, fingerprint } })
    const error = await errorOf(skipPasswordUpdate(client, { stateToken }))
    expect(error.code).toBe('DEVICE_UNAVAILABLE')
    expect(error.message).toContain('config.device.fingerprint')
    expect(emulator.requests).toEqual([])
  })

  it('may do without an IP, whose header is then not sent', async () => {
    const emulator = createCiamEmulator()
    const client = createTestClient({ fetch: emulator.fetch, device: { ...device, ip: async () => undefined } })
    await skipPasswordUpdate(client, { stateToken: await issueStateToken(emulator) })
    expect(emulator.requests[0]?.headers).not.toHaveProperty('x-device-ip')
  })
})
