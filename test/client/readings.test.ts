// @vitest-environment node
import { type CiamConfig, skipPasswordUpdate } from 'ciam-react/client'
import { describe, expect, it } from 'vitest'
import { createTestClient, device, errorOf, reasonOf, recordFetch, stateToken } from './createTestClient.js'
import { success } from './serve.js'

function setUp(changes: Partial<CiamConfig>) {
  const { fetch, requests } = recordFetch(() => Response.json(success))
  const client = createTestClient({ fetch, ...changes })
  return { requests, skip: (signal?: AbortSignal) => skipPasswordUpdate(client, { stateToken, signal }) }
}

const never = () => new Promise<string>(() => undefined)

describe('a reading of the device', () => {
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
    const left = reasonOf(skip(leaving.signal))
    setTimeout(() => leaving.abort('gone'), 20)
    expect(await left).toBe('gone')
    await skip()
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
    expect((await errorOf(skip())).code).toBe('DEVICE_UNAVAILABLE')
    expect((await skip()).sessionToken).toBe(success.session_token)
  })

  it('is taken at the same time as the others, and shares their time with the server', async () => {
    const slow = (value: string) => () => new Promise<string>((resolve) => setTimeout(() => resolve(value), 60))
    const { skip, requests } = setUp({
      device: { fingerprint: slow('f'), operatingSystem: slow('o'), userAgent: slow('u'), ip: slow('i') },
    })
    const started = performance.now()
    await skip()
    expect(performance.now() - started).toBeLessThan(200)
    expect(requests[0]?.headers.get('X-device-ip')).toBe('i')
  })

  it('is remembered for one client, not for another', async () => {
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

  it('of an IP that is not known yet is no good reading: it is asked again', async () => {
    let known: string | undefined
    const { skip, requests } = setUp({ device: { ...device, ip: () => known } })
    await skip()
    known = '192.168.1.2'
    await skip()
    await skip()
    expect(requests.map(({ headers }) => headers.get('X-device-ip'))).toEqual([null, '192.168.1.2', '192.168.1.2'])
  })
})

describe('a locale function', () => {
  it('is asked at each request', async () => {
    let locale = 'en'
    const { skip, requests } = setUp({ locale: () => locale })
    await skip()
    locale = 'zh-TW'
    await skip()
    expect(requests.map(({ headers }) => headers.get('X-L'))).toEqual(['en', 'zh'])
  })

  it('that throws costs the language, not the sign-in', async () => {
    const locale = () => {
      throw new Error('no i18n yet')
    }
    const { skip, requests } = setUp({ locale })
    await skip()
    expect(requests).toHaveLength(1)
  })
})
