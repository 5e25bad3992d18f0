import { cleanup, render, screen } from '@testing-library/react'
import { CiamProvider, PasswordExpiringPrompt } from 'ciam-react'
import { createCiamClient, skipPasswordUpdate } from 'ciam-react/client'
import fc from 'fast-check'
import { afterEach, beforeAll, beforeEach, expect, it, vi } from 'vitest'
import { command } from './model/commands.js'
import { CallbackFault, type Settings, seen, Walk } from './model/Walk.js'

// Walks of chance over a page: providers, prompts and hooks come and go, tokens and configurations change, people press, the
// server answers in any order. After each step the page is compared with a model of what has to come of it (model/Model.ts):
// one request a token, one outcome a call, nothing from a token that was replaced, always a way on.
//   WALKS=2000 npx vitest run --project unit test/react/model.test.tsx                         more walks, of the same seed
//   SEED=7 npx vitest run --project unit test/react/model.test.tsx                             other walks
//   SEED=<seed> WALKS_PATH=<path> REPLAY_PATH=<replayPath> npx vitest run …                    a failure again, minimised
// A failure prints these three, the steps that are left after minimising, and what was wrong. A step that ends in "+"
// is followed by the next one at once: nothing runs in between.

const { WALKS = '500', SEED = '20240607', WALKS_PATH, REPLAY_PATH } = process.env
/** Enough for two providers with prompts and hooks, and for a token to be spent, replaced and met again. */
const COMMANDS = 20

const settings: fc.Arbitrary<Settings> = fc.record({
  isStrict: fc.boolean(),
  owners: fc.array(fc.constantFrom('none', 'agrees', 'refuses'), { minLength: 2, maxLength: 2 }),
  second: fc.constantFrom('same', 'other', 'none'),
})

const onUnhandled = (reason: unknown) => {
  if (!(reason instanceof CallbackFault)) seen.push(`An unhandled rejection: ${reason}`)
}

// The lazy parts are loaded once, as a page has them after its first press.
beforeAll(async () => {
  const config = {
    domain: 'login.example.com',
    clientId: 'demo-client',
    device: { fingerprint: 'test', operatingSystem: 'test', userAgent: 'test' },
    fetch: async () => Response.json({ status: 'SUCCESS', session_token: 'first' }),
  }
  const expired = { status: 'PASSWORD_EXPIRED', state_token: 'model-warm-up' }
  render(
    <CiamProvider config={config} stateToken={expired}>
      <PasswordExpiringPrompt />
    </CiamProvider>,
  )
  await screen.findByLabelText('New password', undefined, { timeout: 30_000 })
  await skipPasswordUpdate(createCiamClient(config), { stateToken: expired.state_token })
  cleanup()
}, 60_000)
beforeEach(() => {
  process.on('unhandledRejection', onUnhandled)
  vi.spyOn(console, 'error').mockImplementation((...args) => void seen.push(`console.error: ${args.join(' ')}`))
  vi.stubGlobal('reportError', (error: unknown) => {
    if (!(error instanceof CallbackFault)) seen.push(`An uncaught error: ${error}`)
  })
})
afterEach(() => {
  process.off('unhandledRejection', onUnhandled)
  vi.restoreAllMocks()
  vi.unstubAllGlobals()
})

it(`keeps the rules in ${WALKS} walks`, { timeout: 3_600_000 }, async () => {
  const done = { steps: 0, calls: 0, requests: 0 }
  const property = fc.asyncProperty(
    settings,
    fc.commands([command], {
      maxCommands: COMMANDS,
      size: 'max',
      ...(REPLAY_PATH !== undefined && { replayPath: REPLAY_PATH }),
    }),
    async (given, commands) => {
      const walk = new Walk(given)
      try {
        await fc.asyncModelRun(() => ({ model: walk, real: walk }), commands)
        await walk.drain()
        done.steps += walk.steps
        done.calls += walk.model.calls.length
        done.requests += walk.server.requests.length
      } finally {
        await walk.end()
      }
    },
  )
  await fc.assert(property, {
    numRuns: Number(WALKS),
    seed: Number(SEED),
    ...(WALKS_PATH !== undefined && { path: WALKS_PATH }),
  })
  // Walks in which nobody asks for anything would prove nothing.
  if (WALKS_PATH === undefined) expect(done.calls, JSON.stringify(done)).toBeGreaterThan(3 * Number(WALKS))
})
