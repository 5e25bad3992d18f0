import type { CiamClient } from '../../client/createCiamClient.js'
import { stateTokenKey } from '../../client/sharedRequests.js'

/** A provider, as far as its calls are concerned. */
export interface CallOwner {
  readonly client: CiamClient
  /** The state token that the provider holds for sure: see `TokenHolder`. */
  readonly heldKey: string | undefined
}

/** What a hook was asked to do, and what is not over yet. */
export interface OpenCall {
  readonly owner: CallOwner
  readonly address: string
  /** The state token that the provider held. */
  readonly key: string | undefined
  /** A sign-in spends no token: a newer one replaces it, or a token that the application sets. */
  readonly isSignIn: boolean
  /** Whether the provider has been given another token or address since. */
  readonly isReplaced: () => boolean
  /** Ends it: its token was replaced, and nothing comes of it any more. */
  readonly cancel: () => void
}

/** All of the page: a provider that was unmounted leaves its calls behind, and the next one may replace their token. */
const openCalls = new Set<OpenCall>()
/** The providers that are mounted, be it hidden by an Activity. */
const mounted = new Set<CallOwner>()

/** The server and the application. */
export const addressOf = (client: CiamClient) => stateTokenKey(client, '')

/** Keeps a call until the function that it returns is called. */
export function openCall(call: OpenCall): () => void {
  openCalls.add(call)
  return () => openCalls.delete(call)
}

/** Knows a provider as mounted until the function that it returns is called. */
export function mountOwner(owner: CallOwner): () => void {
  mounted.add(owner)
  return () => mounted.delete(owner)
}

const cancelWhere = (isReplaced: (call: OpenCall) => boolean) => {
  for (const call of [...openCalls]) if (isReplaced(call)) call.cancel()
}

const isLeftBehind = (call: OpenCall, { client }: CallOwner) =>
  !mounted.has(call.owner) && call.address === addressOf(client)

const isHeld = (key: string | undefined) => key !== undefined && [...mounted].some(({ heldKey }) => heldKey === key)

/**
 * A newer sign-in, or a token that the application sets, wins over a sign-in under way: the provider's own, or one that an
 * unmounted provider of the same address left behind.
 */
export const cancelSignIns = (owner: CallOwner) =>
  cancelWhere((call) => call.isSignIn && (call.owner === owner || isLeftBehind(call, owner)))

/**
 * Cancels what a provider's new state token replaces: its own calls for another token, and whatever an unmounted provider
 * of the same address left behind, unless one that is mounted holds that token now.
 */
export const cancelReplaced = (owner: CallOwner) =>
  cancelWhere((call) =>
    call.owner === owner
      ? call.isReplaced()
      : isLeftBehind(call, owner) && owner.heldKey !== undefined && call.key !== owner.heldKey && !isHeld(call.key),
  )
