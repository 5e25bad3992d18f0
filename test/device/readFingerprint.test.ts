import { hashComponents, load, sources } from '@fingerprintjs/fingerprintjs'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import manifest from '../../package.json' with { type: 'json' }
import { readFingerprint } from '../../src/device/readFingerprint.js'

beforeEach(() => {
  // jsdom draws nothing, and says so on each try; a browser that blocks canvases answers null.
  vi.spyOn(HTMLCanvasElement.prototype, 'getContext').mockReturnValue(null)
})

afterEach(() => {
  vi.restoreAllMocks()
  vi.unstubAllGlobals()
  vi.doUnmock('@fingerprintjs/fingerprintjs')
  vi.resetModules()
})

/** The reading with some of FingerprintJS' exports replaced, and the components that it hashes. */
async function readWith(replaced: Record<string, unknown> = {}) {
  const hashed: Parameters<typeof hashComponents>[0][] = []
  vi.resetModules()
  vi.doMock('@fingerprintjs/fingerprintjs', async (importOriginal) => ({
    ...(await importOriginal<Record<string, unknown>>()),
    hashComponents: (components: Parameters<typeof hashComponents>[0]) => {
      hashed.push(components)
      return hashComponents(components)
    },
    ...replaced,
  }))
  const fresh = await import('../../src/device/readFingerprint.js')
  const fingerprint = await fresh.readFingerprint()
  return { fingerprint, components: hashed[0] ?? {} }
}

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

  it('opens no frame', async () => {
    const createElement = vi.spyOn(document, 'createElement')
    await readFingerprint()
    expect(createElement.mock.calls.flat()).not.toContain('iframe')

    await (await load({ monitoring: false })).get()
    expect(createElement.mock.calls.flat(), 'the same watch sees FingerprintJS’ default').toContain('iframe')
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

  it('counts a source that throws as failed, and the others still count', async () => {
    const plain = await readWith()
    const broken = () => {
      throw new Error('blocked')
    }
    const { fingerprint, components } = await readWith({ sources: { ...sources, timezone: broken } })
    expect(fingerprint).toMatch(/^[0-9a-f]{32}$/)
    expect(fingerprint).not.toBe(plain.fingerprint)
    expect(components.timezone).toHaveProperty('error')
    expect(components.languages).toHaveProperty('value')
  })

  it.each([
    ['other desktop browsers: not at all', false, false, 0],
    ['Safari: once', true, false, 1],
    ['Android: once', false, true, 1],
  ])('waits for content blockers only where they are read. On %s', async (_, isWebKit, isAndroid, waits) => {
    const prepareForSources = vi.fn(async () => undefined)
    await readWith({ prepareForSources, isWebKit: () => isWebKit, isAndroid: () => isAndroid })
    expect(prepareForSources).toHaveBeenCalledTimes(waits)
  })

  it('rejects and says what to give if there is no identifier', async () => {
    await expect(readWith({ hashComponents: () => '' })).rejects.toThrow(/device\.fingerprint/)
  })

  it('rejects and says what to give outside a page', async () => {
    vi.stubGlobal('document', undefined)
    await expect(readFingerprint()).rejects.toThrow(/device\.fingerprint/)
  })
})

// A change of any of these gives every user another fingerprint: a new version of FingerprintJS is taken on purpose, or not.
describe('what the fingerprint is made of', () => {
  const leftOut = ['fonts', 'fontPreferences']
  const read = [
    'userAgentData',
    'domBlockers',
    'audio',
    'screenFrame',
    'canvas',
    'osCpu',
    'languages',
    'colorDepth',
    'deviceMemory',
    'screenResolution',
    'hardwareConcurrency',
    'timezone',
    'sessionStorage',
    'localStorage',
    'indexedDB',
    'openDatabase',
    'cpuClass',
    'platform',
    'plugins',
    'touchSupport',
    'vendor',
    'vendorFlavors',
    'cookiesEnabled',
    'colorGamut',
    'invertedColors',
    'forcedColors',
    'monochrome',
    'contrast',
    'reducedMotion',
    'reducedTransparency',
    'hdr',
    'math',
    'pdfViewerEnabled',
    'architecture',
    'applePay',
    'privateClickMeasurement',
    'audioBaseLatency',
    'dateTimeLocale',
    'webGlBasics',
    'webGlExtensions',
  ]

  it('is these 40 sources, in the order in which they are read', async () => {
    const { components } = await readWith()
    expect(Object.keys(components)).toEqual(read)
  })

  it('is all sources of FingerprintJS but the two that open frames', () => {
    expect(Object.keys(sources).sort()).toEqual([...read, ...leftOut].sort())
  })

  it('is hashed as it always was', () => {
    const components = {
      b: { value: ['x', { y: 1.5 }], duration: 3 },
      a: { error: new Error('why'), duration: 0 },
      'c:|\\': { value: undefined, duration: 1 },
    }
    expect(hashComponents(components)).toBe('411675f1b040a1df903da96eb0773af9')
  })

  it('comes from exactly one version of FingerprintJS', () => {
    expect(manifest.dependencies['@fingerprintjs/fingerprintjs']).toMatch(/^\d+\.\d+\.\d+$/)
  })
})
