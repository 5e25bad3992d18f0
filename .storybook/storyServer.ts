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

const servers = new Map<string, { server: StoryServer; handlers: ReturnType<typeof ciamHandlers> }>()
const startMsw = mswLoader(async () => {
  const { setupWorker } = await import('msw/browser')
  const worker = setupWorker()
  await worker.start({ quiet: true, onUnhandledRequest: 'bypass', serviceWorker: { url: './mockServiceWorker.js' } })
  return worker
})

async function createServer(id: string, signIn: StorySignIn = {}): Promise<StoryServer> {
  const { userName = 'demo', signsIn = false, faults = [] } = signIn
  const emulator = createCiamEmulator({ allowedOrigins: '*', ...signIn.emulator })
  for (const fault of faults) emulator.failNext(fault)
  // A name of its own, so that all stories of a page can be answered at once.
  const domain = `${id}.example.com`
  const device = { fingerprint: 'story', operatingSystem: 'Storybook 10', userAgent: 'Storybook' }
  const config = { domain, clientId: 'demo-client', device, ...signIn.config }
  const isGiven = userName !== null && !signsIn
  const stateToken = isGiven ? (signIn.stateToken ?? (await emulator.issueStateToken({ userName }))) : undefined
  servers.set(id, { server: { emulator, stateToken, config }, handlers: ciamHandlers(emulator, `https://${domain}`) })
  return { emulator, stateToken, config }
}

/** Starts a fresh emulator whenever a story is mounted; it stays while the toolbars or the controls are turned. */
export const loadServer: LoaderFunction<ReactRenderer> = async (context) => {
  const { id, parameters } = context
  const known = servers.get(id)?.server
  const server = known ?? (await createServer(id, parameters.ciam))
  await startMsw(context)
  context.msw.resetHandlers(...[...servers.values()].flatMap(({ handlers }) => handlers))
  return { server }
}

/** Ends a story's emulator, so that the next visit begins afresh. */
export function stopServer(id: string): void {
  servers.delete(id)
}

/** The server of a story, in its play function. */
export function serverOf(context: { loaded: Record<string, unknown> }): StoryServer {
  const { server } = context.loaded as { server?: StoryServer }
  if (!server) throw new Error('This story has no server: it is loaded by the preview.')
  return server
}
