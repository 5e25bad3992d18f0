import type { Context } from 'hono'
import type { createAccounts } from './createAccounts.js'
import type { createFaultQueue } from './createFaultQueue.js'
import type { createSignInAttempts } from './createSignInAttempts.js'
import type { createStateTokens } from './createStateTokens.js'
import type { ResolvedOptions } from './resolveOptions.js'

/** All that the endpoints of one emulator share. */
export interface Emulation {
  options: ResolvedOptions
  accounts: ReturnType<typeof createAccounts>
  attempts: ReturnType<typeof createSignInAttempts>
  stateTokens: ReturnType<typeof createStateTokens>
  faults: ReturnType<typeof createFaultQueue>
}

/** A request on its way through the routes: its body was read on arrival, for the log. */
export type EmulatorContext = Context<{ Bindings: { body: unknown; signal: AbortSignal } }>
