import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'

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
  const { readOperatingSystem } = await import('../../src/device/readOperatingSystem.js')
  return { readOperatingSystem, loaded }
}

function stubNavigator(properties: Record<string, unknown>) {
  vi.stubGlobal('navigator', { userAgent: '', maxTouchPoints: 0, ...properties })
}

describe('the device', () => {
  it('loads no package and asks the browser nothing before it is read', async () => {
    const touched = vi.fn()
    vi.stubGlobal('navigator', new Proxy({}, { get: touched }))
    const { loaded } = await freshReaders()
    expect(loaded).toEqual([])
    expect(touched).not.toHaveBeenCalled()
  })

  it('loads no package for the operating system where there are client hints', async () => {
    const { readOperatingSystem, loaded } = await freshReaders()
    const getHighEntropyValues = async () => ({ platform: 'Windows', platformVersion: '15.0.0' })
    stubNavigator({ userAgent: 'any', userAgentData: { getHighEntropyValues } })
    expect(await readOperatingSystem()).toBe('windows11')
    expect(loaded).toEqual([])
  })

  it('loads the parser alone where there are no client hints', async () => {
    const { readOperatingSystem, loaded } = await freshReaders()
    stubNavigator({ userAgent: 'Mozilla/5.0 (Windows NT 10.0; Win64; x64; rv:143.0) Gecko/20100101 Firefox/143.0' })
    expect(await readOperatingSystem()).toBe('windows10')
    expect(loaded).toEqual(['bowser'])
  })
})
