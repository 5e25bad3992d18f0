import { fileURLToPath } from 'node:url'
import { type CiamEmulatorServer, startCiamEmulator } from 'ciam-react/testing/node'
import type { Browser, BrowserContextOptions } from 'playwright'
import { afterAll, afterEach, beforeAll, beforeEach, expect } from 'vitest'
import { type ServedPage, servePage } from '../../demo/servePage.mjs'
import type { Engine } from './findBrowser.mjs'
import { freePort } from './freePort.js'
import { launchBrowser } from './launchBrowser.mjs'
import { type Chunks, loseChunks } from './loseChunks.js'
import { startVisit, type Visit } from './Visit.js'

const roots = {
  demo: fileURLToPath(new URL('../../demo/dist', import.meta.url)),
  fixtures: fileURLToPath(new URL('./fixtures/dist', import.meta.url)),
}

/** What the tests of a file share: a browser, a page on one origin, and an emulator on another. */
export interface Stage {
  readonly emulator: CiamEmulatorServer
  /** The page's origin. */
  readonly url: string
  /** How the server answers for the page's lazy chunks. Back to normal before each test. */
  readonly chunks: Chunks
  /** How long the emulator takes to answer, in milliseconds. Back to 0 before each test. */
  latencyMs: number
  /** How far the emulator's clock is ahead, in milliseconds. Back to 0 before each test. */
  aheadMs: number
  /** Requests that the emulator received for a path of the contract, preflights apart. */
  received(path: 'login' | 'pwd/skip-update' | 'pwd/update', method?: string): CiamEmulatorServer['requests']
  visit(options?: BrowserContextOptions): Promise<Visit>
}

async function startServers(which: keyof typeof roots, stage: Pick<Stage, 'latencyMs' | 'aheadMs'>) {
  const port = await freePort()
  const emulator = await startCiamEmulator({
    logPasswords: true,
    latencyMs: () => stage.latencyMs,
    now: () => new Date(Date.now() + stage.aheadMs),
  })
  const chunks = loseChunks(roots[which])
  const page = await servePage({ root: roots[which], ciamOrigin: emulator.url, port, wrap: chunks.wrap })
  return { emulator, page, chunks }
}

/**
 * Sets a stage for the tests of a file. After each test it also demands what holds for all of them: no request left for
 * any host but the two, and nothing ran against the Content-Security-Policy.
 */
export function setStage(which: keyof typeof roots, engine: Engine = 'chromium'): Stage {
  let browser: Browser
  let servers: { emulator: CiamEmulatorServer; page: ServedPage; chunks: Chunks }
  let visits: Visit[] = []

  const stage: Stage = {
    latencyMs: 0,
    aheadMs: 0,
    get emulator() {
      return servers.emulator
    },
    get url() {
      return servers.page.url
    },
    get chunks() {
      return servers.chunks
    },
    received: (path, method) =>
      servers.emulator.requests.filter(
        (request) =>
          request.path === `/api/v2/sdk/${path}` &&
          (method === undefined ? request.method !== 'OPTIONS' : request.method === method),
      ),
    visit: async (options) => {
      const visit = await startVisit(browser, servers.page.url, options)
      visits.push(visit)
      return visit
    },
  }

  beforeAll(async () => {
    browser = await launchBrowser(engine)
    servers = await startServers(which, stage)
  })
  beforeEach(() => {
    stage.latencyMs = 0
    stage.aheadMs = 0
    servers.emulator.reset()
    servers.chunks.restore()
  })
  afterEach(async () => {
    const closing = visits
    visits = []
    await Promise.all(closing.map(({ context }) => context.close()))
    for (const visit of closing) {
      const network = visit.requests.filter((address) => /^(https?|wss?):/.test(address))
      const known = [servers.page.url, servers.emulator.url]
      expect(network.filter((address) => !known.includes(new URL(address).origin))).toEqual([])
      expect(visit.violations).toEqual([])
    }
  })
  afterAll(async () => {
    await browser.close()
    await Promise.all([servers.page.close(), servers.emulator.close()])
  })
  return stage
}
