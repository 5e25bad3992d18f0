import { skipPasswordUpdate } from 'ciam-react/client'
import { createCiamEmulator } from 'ciam-react/testing'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { createTestClient, device } from '../support/createTestClient.js'
import { errorOf } from '../support/errorOf.js'
import { reasonOf } from '../support/reasonOf.js'
import { recordFetch } from '../support/recordFetch.js'
import { success } from '../support/serve.js'
import { nextStateToken, stateToken } from '../support/stateToken.js'

afterEach(() => {
  vi.restoreAllMocks()
  document.documentElement.lang = ''
})

describe('in a browser', () => {
  const languageSent = async (locale?: string | (() => string | undefined)) => {
    const { fetch, requests } = recordFetch(() => Response.json(success))
    await skipPasswordUpdate(createTestClient({ fetch, locale }), { stateToken: nextStateToken() })
    return requests[0]?.headers.get('X-L')
  }

  it('the language is the one that is configured, else the page’s, else the browser’s', async () => {
    vi.spyOn(navigator, 'language', 'get').mockReturnValue('fr-CA')
    expect(await languageSent()).toBe('fr')
    document.documentElement.lang = 'zh-Hans'
    expect(await languageSent()).toBe('zh')
    expect(await languageSent(() => undefined)).toBe('zh')
    expect(await languageSent('pt-BR')).toBe('pt')
  })

  it.each(['not a tag', 'und', '_', '中文'])('a page’s lang of "%s" is passed over', async (lang) => {
    vi.spyOn(navigator, 'language', 'get').mockReturnValue('de')
    document.documentElement.lang = lang
    expect(await languageSent()).toBe('de')
  })

  it('no language is sent where there is none', async () => {
    vi.spyOn(navigator, 'language', 'get').mockReturnValue('')
    expect(await languageSent()).toBe(null)
  })

  it('the user agent is the browser’s own unless it is given', async () => {
    const { fetch, requests } = recordFetch(() => Response.json(success))
    const { fingerprint, operatingSystem } = device
    await skipPasswordUpdate(createTestClient({ fetch, device: { fingerprint, operatingSystem } }), { stateToken })
    expect(requests[0]?.headers.get('X-agent')).toBe(navigator.userAgent)
  })

  it('what the browser says is read once a page, for every client', async () => {
    const { fetch, requests } = recordFetch(() => Response.json(success))
    const { fingerprint, operatingSystem } = device
    const skip = () =>
      skipPasswordUpdate(createTestClient({ fetch, device: { fingerprint, operatingSystem } }), {
        stateToken: nextStateToken(),
      })
    await skip()
    const { userAgent } = navigator
    const reading = vi.spyOn(navigator, 'userAgent', 'get').mockReturnValue('another')
    await skip()
    expect(reading).not.toHaveBeenCalled()
    expect(requests.map(({ headers }) => headers.get('X-agent'))).toEqual([userAgent, userAgent])
  })

  it('the page’s own AbortController is observed, before and during', async () => {
    const emulator = createCiamEmulator({ latencyMs: 100 })
    const client = createTestClient({ fetch: emulator.fetch })
    const leaving = new AbortController()
    const left = reasonOf(skipPasswordUpdate(client, { stateToken, signal: leaving.signal }))
    setTimeout(() => leaving.abort(), 20)
    expect(await left).toBe(leaving.signal.reason)
    expect(await reasonOf(skipPasswordUpdate(client, { stateToken, signal: leaving.signal }))).toBe(
      leaving.signal.reason,
    )
  })

  it('a session signs in and a refusal does not, as in Node', async () => {
    const emulator = createCiamEmulator()
    const client = createTestClient({ fetch: emulator.fetch })
    const token = await emulator.issueStateToken({ userName: 'demo' })
    expect((await skipPasswordUpdate(client, { stateToken: token })).idTokenClaims?.aud).toBe('demo-client')
    expect(await errorOf(skipPasswordUpdate(client, { stateToken }))).toMatchObject({
      code: 'INVALID_STATE_TOKEN',
      status: 400,
    })
    expect(emulator.requests).toHaveLength(2)
  })

  it('nothing is kept: no storage, no cookie, no trace in the page', async () => {
    const emulator = createCiamEmulator()
    const token = await emulator.issueStateToken({ userName: 'demo' })
    const signedIn = await skipPasswordUpdate(createTestClient({ fetch: emulator.fetch }), { stateToken: token })
    const page = [
      document.documentElement.outerHTML,
      document.cookie,
      location.href,
      JSON.stringify({ ...localStorage, ...sessionStorage, state: history.state }),
    ].join()
    for (const secret of [token, signedIn.sessionToken, signedIn.idToken ?? '']) expect(page).not.toContain(secret)
  })
})
