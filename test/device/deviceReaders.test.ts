import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { deviceReaders } from '../../src/device/deviceReaders.js'

beforeEach(() => {
  // jsdom draws nothing, and says so on each try; a browser that blocks canvases answers null.
  vi.spyOn(HTMLCanvasElement.prototype, 'getContext').mockReturnValue(null)
})

afterEach(() => {
  vi.restoreAllMocks()
  vi.unstubAllGlobals()
  vi.doUnmock('@fingerprintjs/fingerprintjs')
  vi.doUnmock('bowser')
  vi.resetModules()
})

/** The readers as a page finds them that has loaded nothing yet, and the list of packages that they load. */
async function freshReaders() {
  const loaded: string[] = []
  vi.resetModules()
  for (const name of ['@fingerprintjs/fingerprintjs', 'bowser']) {
    vi.doMock(name, (importOriginal) => {
      loaded.push(name)
      return importOriginal()
    })
  }
  const { deviceReaders } = await import('../../src/device/deviceReaders.js')
  return { deviceReaders, loaded }
}

function stubNavigator(properties: Record<string, unknown>) {
  vi.stubGlobal('navigator', { userAgent: '', maxTouchPoints: 0, ...properties })
}

describe('deviceReaders', () => {
  it('has one reader for each required device header', () => {
    expect(Object.keys(deviceReaders)).toEqual(['fingerprint', 'operatingSystem', 'userAgent'])
  })

  it('reads each signal, never an empty one', async () => {
    expect(await deviceReaders.fingerprint()).toMatch(/^[0-9a-f]{32}$/)
    expect(await deviceReaders.operatingSystem()).not.toBe('')
    expect(await deviceReaders.userAgent()).toBe(navigator.userAgent)
  })

  it('rejects, and does not throw, where a signal cannot be read', async () => {
    vi.stubGlobal('navigator', undefined)
    const reading = deviceReaders.userAgent()
    await expect(reading).rejects.toThrow('navigator.userAgent')
  })

  it('reads anew at each call', async () => {
    stubNavigator({ userAgent: 'one' })
    expect(await deviceReaders.userAgent()).toBe('one')
    stubNavigator({ userAgent: 'two' })
    expect(await deviceReaders.userAgent()).toBe('two')
  })

  it('loads nothing and asks the browser nothing before a reader is called', async () => {
    const touched = vi.fn()
    vi.stubGlobal('navigator', new Proxy({}, { get: touched }))
    const { loaded } = await freshReaders()
    expect(loaded).toEqual([])
    expect(touched).not.toHaveBeenCalled()
  })

  it('loads no package for the user agent, and for the operating system none where there are client hints', async () => {
    const { deviceReaders, loaded } = await freshReaders()
    const getHighEntropyValues = async () => ({ platform: 'Windows', platformVersion: '15.0.0' })
    stubNavigator({ userAgent: 'any', userAgentData: { getHighEntropyValues } })
    await deviceReaders.userAgent()
    expect(await deviceReaders.operatingSystem()).toBe('windows11')
    expect(loaded).toEqual([])
  })

  it('loads the parser alone where there are no client hints', async () => {
    const { deviceReaders, loaded } = await freshReaders()
    stubNavigator({ userAgent: 'Mozilla/5.0 (Windows NT 10.0; Win64; x64; rv:143.0) Gecko/20100101 Firefox/143.0' })
    expect(await deviceReaders.operatingSystem()).toBe('windows10')
    expect(loaded).toEqual(['bowser'])
  })

  it('loads FingerprintJS alone for the fingerprint', async () => {
    const { deviceReaders, loaded } = await freshReaders()
    await deviceReaders.fingerprint()
    expect(loaded).toEqual(['@fingerprintjs/fingerprintjs'])
  })

  it('sends nothing to anyone', async () => {
    // FingerprintJS would report its use when this number is small.
    vi.spyOn(Math, 'random').mockReturnValue(0)
    const sent = vi.fn()
    vi.stubGlobal('fetch', sent)
    vi.stubGlobal('WebSocket', sent)
    vi.stubGlobal('EventSource', sent)
    vi.spyOn(XMLHttpRequest.prototype, 'open').mockImplementation(sent)
    vi.spyOn(XMLHttpRequest.prototype, 'send').mockImplementation(sent)
    vi.spyOn(HTMLImageElement.prototype, 'src', 'set').mockImplementation(sent)
    Object.defineProperty(navigator, 'sendBeacon', { value: sent, configurable: true })
    try {
      await deviceReaders.fingerprint()
      await deviceReaders.operatingSystem()
      await deviceReaders.userAgent()
    } finally {
      Reflect.deleteProperty(navigator, 'sendBeacon')
    }
    expect(sent).not.toHaveBeenCalled()
  })
})
