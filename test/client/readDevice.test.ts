// @vitest-environment node
import { readDevice, skipPasswordUpdate } from 'ciam-react/client'
import { describe, expect, it } from 'vitest'
import { createTestClient } from '../support/createTestClient.js'
import { errorOf } from '../support/errorOf.js'
import { recordFetch } from '../support/recordFetch.js'
import { success } from '../support/serve.js'
import { stateToken } from '../support/stateToken.js'

const device = {
  fingerprint: () => 'abc',
  operatingSystem: 'Окна 11',
  userAgent: ' agent ',
  ip: async () => '192.168.1.2',
}

describe('readDevice', () => {
  it('gives the very values that the request carries, and the session says so too', async () => {
    const { fetch, requests } = recordFetch(() => Response.json(success))
    const client = createTestClient({ fetch, device })
    const read = await readDevice(client)
    const signedIn = await skipPasswordUpdate(client, { stateToken })
    const { headers } = requests[0] ?? new Request('http://none')
    expect(read).toEqual({
      fingerprint: headers.get('x-device-fingerprint'),
      operatingSystem: headers.get('x-operating-sys-version'),
      userAgent: headers.get('x-agent'),
      ip: headers.get('x-device-ip'),
    })
    expect(signedIn.device).toEqual(read)
  })

  it('has an empty ip where none is given, and sends nothing', async () => {
    const { fetch, requests } = recordFetch(() => Response.json(success))
    const { ip: _, ...withoutIp } = device
    expect((await readDevice(createTestClient({ fetch, device: withoutIp }))).ip).toBe('')
    expect(requests).toEqual([])
  })

  it('is DEVICE_UNAVAILABLE in time where a value hangs', async () => {
    const fingerprint = () => new Promise<string>(() => undefined)
    const client = createTestClient({ timeoutMs: 50, device: { ...device, fingerprint } })
    expect((await errorOf(readDevice(client))).code).toBe('DEVICE_UNAVAILABLE')
  })
})
