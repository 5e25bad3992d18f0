import type { ReactRenderer } from '@storybook/react-vite'
import type { CiamConfig } from 'ciam-react'
import {
  type CiamEmulator,
  type CiamEmulatorFault,
  type CiamEmulatorOptions,
  createCiamEmulator,
} from 'ciam-react/testing'
import { ciamHandlers } from 'ciam-react/testing/msw'
import { mswLoader } from 'msw-storybook-addon/csf3'
import type { LoaderFunction } from 'storybook/internal/csf'

/** `parameters.ciam`: the sign-in that a story begins with, and the server that answers it. */
export interface StorySignIn {
  /** Who signed in: one of the emulator's accounts. `null`: nobody yet, and there is no state token. Default: `demo`. */
  userName?: string | null
  /** Whether the page itself signs in, so that it knows the password policy and what is expired. Default: it is given a token. */
  signsIn?: boolean
  /** A state token in place of a good one. */
  stateToken?: string
  /** What goes wrong, in this order. */
  faults?: readonly CiamEmulatorFault[]
  /** Differs from the story's usual configuration. */
  config?: Partial<CiamConfig>
  emulator?: CiamEmulatorOptions
  /** The story brings a `CiamProvider` of its own. */
  ownProvider?: boolean
}

declare module 'storybook/internal/csf' {
  interface Parameters {
    ciam?: StorySignIn
  }
}

/** A story's own CIAM server, and the way to it. */
export interface StoryServer {
  emulator: CiamEmulator
  stateToken: string | undefined
  config: CiamConfig
}

interface Entry {
  id: string
  server: StoryServer
  handlers: ReturnType<typeof ciamHandlers>
}

/** By the element that the story is shown in: a docs page shows one story twice, and each has to work. */
const servers = new Map<HTMLElement, Entry>()
let count = 0
const startMsw = mswLoader(async () => {
  const { setupWorker } = await import('msw/browser')
  const worker = setupWorker()
  // MSW tells its service worker of every page that closes, and the last one makes it unregister. A page that loads at
  // that very moment is left without it. So nobody tells: without a page that wants it, it lets every request pass.
  if (!('VITEST_STORYBOOK' in import.meta.env))
    addEventListener('beforeunload', (event) => event.stopImmediatePropagation(), { capture: true })
  await worker.start({ quiet: true, onUnhandledRequest: 'bypass', serviceWorker: { url: './mockServiceWorker.js' } })
  return worker
})

async function createServer(id: string, signIn: StorySignIn = {}): Promise<Entry> {
  const { userName = 'demo', signsIn = false, faults = [] } = signIn
  const emulator = createCiamEmulator({ allowedOrigins: '*', ...signIn.emulator })
  for (const fault of faults) emulator.failNext(fault)
  // A name of its own, so that all stories of a page can be answered at once.
  count += 1
  const domain = `story-${count}.example.com`
  const device = { fingerprint: 'story', operatingSystem: 'Storybook 10', userAgent: 'Storybook' }
  const config = { domain, clientId: 'demo-client', device, ...signIn.config }
  const isGiven = userName !== null && !signsIn
  const stateToken = isGiven ? (signIn.stateToken ?? (await emulator.issueStateToken({ userName }))) : undefined
  return { id, server: { emulator, stateToken, config }, handlers: ciamHandlers(emulator, `https://${domain}`) }
}

/** Starts a fresh emulator whenever a story is mounted; it stays while the toolbars or the controls are turned. */
export const loadServer: LoaderFunction<ReactRenderer> = async (context) => {
  const { id, parameters, canvasElement } = context
  const known = servers.get(canvasElement)
  const entry = known?.id === id ? known : await createServer(id, parameters.ciam)
  servers.set(canvasElement, entry)
  await startMsw(context)
  context.msw.resetHandlers(...[...servers.values()].flatMap(({ handlers }) => handlers))
  return { server: entry.server }
}

/** Ends a story's emulator, so that the next visit starts with a new one. */
export function stopServer(canvasElement: HTMLElement): void {
  servers.delete(canvasElement)
}

/** The server of a story, in its play function. */
export function serverOf(context: { loaded: Record<string, unknown> }): StoryServer {
  const { server } = context.loaded as { server?: StoryServer }
  if (!server) throw new Error('This story has no server: it is loaded by the preview.')
  return server
}
