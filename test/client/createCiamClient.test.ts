// @vitest-environment node
import { type CiamConfig, createCiamClient, isCiamError, skipPasswordUpdate } from 'ciam-react/client'
import { describe, expect, it } from 'vitest'
import { createTestClient, device } from '../support/createTestClient.js'
import { recordFetch } from '../support/recordFetch.js'
import { success } from '../support/serve.js'
import { stateToken } from '../support/stateToken.js'

/** The message of the INVALID_CONFIG that a configuration causes. */
function faultsOf(config: unknown): string {
  try {
    createCiamClient(config as CiamConfig)
  } catch (error) {
    if (isCiamError(error) && error.code === 'INVALID_CONFIG') return error.message
    throw error
  }
  throw new Error('It was accepted.')
}

async function addressFor(domain: string) {
  const { fetch, requests } = recordFetch(() => Response.json(success))
  await skipPasswordUpdate(createTestClient({ domain, fetch }), { stateToken })
  return requests[0]?.url
}

describe('the domain', () => {
  it.each([
    ['login.example.com', 'https://login.example.com'],
    ['login.example.com:8443', 'https://login.example.com:8443'],
    ['https://login.example.com', 'https://login.example.com'],
    ['https://login.example.com/', 'https://login.example.com'],
    ['https://proxy.example.com/ciam', 'https://proxy.example.com/ciam'],
    ['https://proxy.example.com:444/a/b//', 'https://proxy.example.com:444/a/b'],
    ['proxy.example.com/ciam', 'https://proxy.example.com/ciam'],
    ['HTTPS://LOGIN.EXAMPLE.COM', 'https://login.example.com'],
    ['http://localhost:8787', 'http://localhost:8787'],
    ['http://ciam.localhost', 'http://ciam.localhost'],
    ['http://127.0.0.1:1', 'http://127.0.0.1:1'],
    ['http://127.9.9.9', 'http://127.9.9.9'],
    ['http://[::1]:8787', 'http://[::1]:8787'],
    ['bücher.example', 'https://xn--bcher-kva.example'],
  ])('may be %s', async (domain, base) => {
    expect(await addressFor(domain)).toBe(`${base}/api/v2/sdk/pwd/skip-update`)
  })

  it.each([
    '',
    ' login.example.com',
    'login.example.com\n',
    'http://login.example.com',
    'http://localhost.example.com',
    'http://128.0.0.1',
    'ftp://login.example.com',
    'javascript:alert(1)',
    'https://user@login.example.com',
    'https://user:secret@login.example.com',
    'https://@login.example.com',
    'https://login.example.com?x=1',
    'https://login.example.com/?',
    'https://login.example.com#x',
    '//login.example.com',
    'https:///login.example.com',
    'https:\\\\login.example.com',
    'https:/login.example.com',
    'https:login.example.com',
    'https://',
    'https://login example.com',
    'https://login.example.com:99999',
    undefined,
    null,
    42,
  ])('may not be %j', (domain) => {
    expect(faultsOf({ domain, clientId: 'a' })).toContain('domain must be')
  })
})

describe('a configuration', () => {
  it('has every fault listed in one error, each with what to write instead', () => {
    const message = faultsOf({
      domain: 'http://example.com',
      clientId: '',
      tenantId: 'a b',
      locale: 'zh_CN',
      timeoutMs: 0,
      credentials: 'always',
      device: { fingerprint: '', operatingSystem: 1, userAgent: {} },
      fetch: 'fetch',
    })
    for (const name of ['domain', 'clientId', 'tenantId', 'locale', 'timeoutMs', 'credentials', 'fetch'])
      expect(message).toContain(`- ${name} must be`)
    for (const name of ['fingerprint', 'operatingSystem', 'userAgent'])
      expect(message).toContain(`- device.${name} must be`)
  })

  it.each([Number.NaN, Number.POSITIVE_INFINITY, -1, '10', 2 ** 31])('has no timeoutMs of %j', (timeoutMs) => {
    expect(faultsOf({ domain: 'a.example', clientId: 'a', timeoutMs })).toContain('- timeoutMs must be')
  })

  it.each([Number.NaN, Number.POSITIVE_INFINITY, 2 ** 31])(
    'names the largest timeoutMs where it is %j, and takes that one',
    (timeoutMs) => {
      const largest = 2 ** 31 - 1
      expect(faultsOf({ domain: 'a.example', clientId: 'a', timeoutMs })).toContain(String(largest))
      expect(createTestClient({ timeoutMs: largest }).config.timeoutMs).toBe(largest)
    },
  )

  it.each([
    ['fingerPrint', { fingerPrint: 'x' }],
    ['userAgnet', { ...device, userAgnet: 'x' }],
    ['deviceIp', { deviceIp: () => '192.168.1.2' }],
  ])('is at fault where it has a value of the device by another name: %s', (name, misspelt) => {
    const message = faultsOf({ domain: 'a.example', clientId: 'a', device: misspelt })
    expect(message).toContain(`- device.${name} is unknown`)
    expect(message).toContain('fingerprint, operatingSystem, userAgent, ip')
    expect(message.match(/^- /gm)).toHaveLength(1)
  })

  it.each([undefined, null, {}])('is missed where it is %j', (config) => {
    expect(faultsOf(config)).toContain('domain')
  })

  it('has its defaults filled in, and cannot be changed afterwards', () => {
    const client = createCiamClient({ domain: 'a.example', clientId: 'a' })
    expect(client.config).toMatchObject({ timeoutMs: 10_000, credentials: 'omit' })
    expect(Object.isFrozen(client) && Object.isFrozen(client.config)).toBe(true)
  })
})

describe('the request', () => {
  it('is closed: no cache, no credentials, no referrer, no redirect, no body', async () => {
    const { fetch, requests } = recordFetch(() => Response.json(success))
    await skipPasswordUpdate(createTestClient({ fetch }), { stateToken })
    expect(requests[0]).toMatchObject({
      method: 'GET',
      cache: 'no-store',
      credentials: 'omit',
      referrerPolicy: 'no-referrer',
      redirect: 'manual',
      body: null,
    })
  })

  it('carries credentials where the application says so', async () => {
    const { fetch, requests } = recordFetch(() => Response.json(success))
    await skipPasswordUpdate(createTestClient({ fetch, credentials: 'include' }), { stateToken })
    expect(requests[0]?.credentials).toBe('include')
  })

  it.each([
    ['zh-CN', 'zh'],
    ['zh-Hant-HK', 'zh'],
    ['EN-us', 'en'],
    [() => 'pt-BR', 'pt'],
    [() => undefined, null],
    [() => 'not a tag', null],
    [() => 'und', null],
  ])('names the language %s as %s', async (locale, short) => {
    const { fetch, requests } = recordFetch(() => Response.json(success))
    await skipPasswordUpdate(createTestClient({ fetch, locale }), { stateToken })
    // Node's own language is what remains where the function gives none.
    const fallback = typeof navigator === 'undefined' ? null : new Intl.Locale(navigator.language).language
    expect(requests[0]?.headers.get('X-L')).toBe(short ?? fallback)
  })

  it('percent-encodes what does not fit a header, so that nothing can be smuggled in', async () => {
    const { fetch, requests } = recordFetch(() => Response.json(success))
    const client = createTestClient({
      fetch,
      device: { ...device, operatingSystem: '统信 UOS', fingerprint: 'a\r\nX-evil: 1', userAgent: 'é \ud800 100%' },
    })
    await skipPasswordUpdate(client, { stateToken })
    expect(requests[0]?.headers.get('X-operating-sys-version')).toBe('%E7%BB%9F%E4%BF%A1 UOS')
    expect(requests[0]?.headers.get('X-device-fingerprint')).toBe('a%0D%0AX-evil: 1')
    expect(requests[0]?.headers.get('X-agent')).toBe('é %EF%BF%BD 100%')
    expect(requests[0]?.headers.has('X-evil')).toBe(false)
  })
})
