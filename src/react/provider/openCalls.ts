/** A provider, as far as its calls are concerned. */
export interface CallOwner {
  /** Whether it is mounted, be it hidden by an Activity. */
  isMounted: boolean
}

/** What a hook was asked to do, and what is not over yet. */
export interface OpenCall {
  readonly owner: CallOwner
  /** The server and the application. */
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

/** Keeps a call until the function that it returns is called. */
export function openCall(call: OpenCall): () => void {
  openCalls.add(call)
  return () => openCalls.delete(call)
}

const cancelWhere = (isReplaced: (call: OpenCall) => boolean) => {
  for (const call of [...openCalls]) if (isReplaced(call)) call.cancel()
}

/**
 * A newer sign-in, or a token that the application sets, wins over a sign-in under way: the provider's own, or one that an
 * unmounted provider of the same address left behind.
 */
export const cancelSignIns = (owner: CallOwner, address: string) =>
  cancelWhere((call) => call.isSignIn && (call.owner === owner || (!call.owner.isMounted && call.address === address)))

/**
 * Cancels what a provider's new state token replaces: its own calls for another token, and whatever an unmounted provider
 * of the same address left behind.
 */
export const cancelReplaced = (owner: CallOwner, address: string, key: string | undefined) =>
  cancelWhere((call) =>
    call.owner === owner
      ? call.isReplaced()
      : !call.owner.isMounted && call.address === address && key !== undefined && call.key !== key,
  )
