import { load } from '@fingerprintjs/fingerprintjs'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { readFingerprint } from '../../src/device/readFingerprint.js'

beforeEach(() => {
  // jsdom draws nothing, and says so on each try; a browser that blocks canvases answers null.
  vi.spyOn(HTMLCanvasElement.prototype, 'getContext').mockReturnValue(null)
})

afterEach(() => {
  vi.restoreAllMocks()
  vi.doUnmock('@fingerprintjs/fingerprintjs')
  vi.resetModules()
})

describe('readFingerprint', () => {
  it('gives the same 32 hexadecimal digits at each reading, without a canvas too', async () => {
    const fingerprint = await readFingerprint()
    expect(fingerprint).toMatch(/^[0-9a-f]{32}$/)
    expect(await readFingerprint()).toBe(fingerprint)
  })

  it('leaves no cookie, no storage and no element behind', async () => {
    const before = document.documentElement.outerHTML
    await readFingerprint()
    expect(document.cookie).toBe('')
    expect(localStorage).toHaveLength(0)
    expect(sessionStorage).toHaveLength(0)
    expect(document.documentElement.outerHTML).toBe(before)
  })

  it('never reports its use to the makers of FingerprintJS, who by default hear of one load in a thousand', async () => {
    vi.spyOn(Math, 'random').mockReturnValue(0)
    const open = vi.spyOn(XMLHttpRequest.prototype, 'open').mockReturnValue()
    vi.spyOn(XMLHttpRequest.prototype, 'send').mockReturnValue()

    await readFingerprint()
    expect(open).not.toHaveBeenCalled()

    await load()
    expect(open, 'the same watch sees the default').toHaveBeenCalledOnce()
  })

  it('rejects and says what to give if there is no identifier', async () => {
    vi.resetModules()
    vi.doMock('@fingerprintjs/fingerprintjs', () => ({ load: async () => ({ get: async () => ({ visitorId: '' }) }) }))
    const fresh = await import('../../src/device/readFingerprint.js')
    await expect(fresh.readFingerprint()).rejects.toThrow(/device\.fingerprint/)
  })
})
