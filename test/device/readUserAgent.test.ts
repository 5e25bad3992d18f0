import { afterEach, describe, expect, it, vi } from 'vitest'
import { readUserAgent } from '../../src/device/readUserAgent.js'

afterEach(() => {
  vi.unstubAllGlobals()
})

describe('readUserAgent', () => {
  it('gives the user agent word for word', () => {
    const userAgent = 'Mozilla/5.0 (iPhone; CPU iPhone OS 13_3 like Mac OS X)'
    vi.stubGlobal('navigator', { userAgent })
    expect(readUserAgent()).toBe(userAgent)
  })

  it.each([
    ['there is no navigator', undefined],
    ['the navigator has no user agent', {}],
    ['the user agent is empty', { userAgent: '' }],
  ])('throws and says what to give where %s', (_, stub) => {
    vi.stubGlobal('navigator', stub)
    expect(readUserAgent).toThrow(/device\.userAgent/)
  })
})
