import { describe, expect, it } from 'vitest'
import { adopt } from './adopt.js'

describe('a host’s own tests of its components', () => {
  it('pass in Vitest with Testing Library, in-process and behind MSW, and jsdom complains of nothing', async () => {
    const printed = await (await adopt('vitest-testing-library')).run('test')
    expect(printed).toMatch(/3 passed/)
    expect(printed).not.toMatch(/Not implemented|stderr/)
  })

  it('pass in Jest 30, and jsdom complains of nothing', async () => {
    const printed = await (await adopt('jest-30')).run('test')
    expect(printed).toMatch(/2 passed/)
    expect(printed).not.toMatch(/Not implemented|console\.error/)
  })
})
