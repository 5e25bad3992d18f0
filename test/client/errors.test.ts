// @vitest-environment node
import { CiamError, isCiamError } from 'ciam-react/client'
import { describe, expect, it } from 'vitest'

describe('isCiamError', () => {
  it('knows an error of another copy of the library, and nothing that merely looks alike', async () => {
    const copy = { name: 'CiamError', code: 'NETWORK', recovery: 'try-again' }
    expect(isCiamError(new CiamError('NETWORK', 'x'))).toBe(true)
    expect(isCiamError(copy)).toBe(true)
    for (const other of [
      undefined,
      null,
      'NETWORK',
      new Error('x'),
      { ...copy, code: 'toString' },
      { ...copy, name: 'Error' },
    ])
      expect(isCiamError(other)).toBe(false)
  })

  it('leaves out what an error does not have', () => {
    expect('cause' in new CiamError('NETWORK', 'x')).toBe(false)
  })
})
