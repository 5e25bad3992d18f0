import type { CiamClient } from './createCiamClient.js'
import type { SignedIn } from './request/session.js'

/** What a state token can be spent on. */
export type StateTokenOperation = 'skip' | 'change'

/** A request that spends a state token, shared by every call on the page that asks for the same operation. */
export interface SharedRequest {
  /** The token with its address: see {@link stateTokenKey}. */
  readonly key: string
  readonly operation: StateTokenOperation
  /** Whether a call waits for the answer. While none does, the call that began it may end it. */
  isSent?: true
  /** What came of it, once it is over. */
  outcome?: { readonly signedIn: SignedIn } | { readonly error: unknown }
}

const underWay = new Map<string, SharedRequest>()
const listeners = new Set<() => void>()

/**
 * Tells a state token from any other on the page: by the server's address, the application and the token, so that a second
 * client or provider for the same server means the same token.
 */
export const stateTokenKey = ({ baseUrl, config }: CiamClient, stateToken: string) =>
  JSON.stringify([baseUrl, config.clientId, stateToken.trim()])

/** The request that is spending this token right now. A prompt asks while it renders. */
export const findSharedRequest = (key: string | undefined) => (key === undefined ? undefined : underWay.get(key))

/** Has a function called whenever a shared request begins or ends. Returns the function that stops this. */
export function subscribeToSharedRequests(listener: () => void): () => void {
  listeners.add(listener)
  return () => listeners.delete(listener)
}

const notify = () => {
  for (const listener of listeners) listener()
}

/** The request that is spending this token, or a new one: it is there from the press on, before the request part is loaded. */
export function beginSharedRequest(key: string, operation: StateTokenOperation): SharedRequest {
  const request = underWay.get(key) ?? { key, operation }
  if (underWay.get(key) !== request) {
    underWay.set(key, request)
    notify()
  }
  return request
}

/** Ends it, once. Those who follow it are told after those who wait for it, whose callbacks come first. */
export function endSharedRequest(request: SharedRequest, outcome: NonNullable<SharedRequest['outcome']>): void {
  if (request.outcome) return
  request.outcome = outcome
  underWay.delete(request.key)
  setTimeout(notify)
}
