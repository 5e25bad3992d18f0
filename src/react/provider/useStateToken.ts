import { useEffect, useInsertionEffect, useState } from 'react'
import type { CiamClient } from '../../client/createCiamClient.js'
import type { SignInResult } from '../../client/request/index.js'
import { requestPart } from '../../client/requestPart.js'
import { stateTokenKey } from '../../client/sharedRequests.js'
import { runCallback } from '../runCallback.js'
import { stateTokenOf } from './flow.js'
import { addressOf, type CallOwner, cancelReplaced, cancelSignIns, mountOwner } from './openCalls.js'
import { type ReadAnswer, readSignInAnswer, type StateTokenSource } from './signInAnswer.js'
import { useBrowserLayoutEffect } from './useBrowserLayoutEffect.js'
import { useFollowedRequest } from './useFollowedRequest.js'

/** What a provider holds at this very moment, which may be ahead of its latest render. It is the same for the provider's life. */
export interface TokenHolder extends CallOwner {
  /** What the next call spends, and the key of it. */
  readonly stateToken: string | undefined
  readonly key: string | undefined
  /**
   * What calls under way are judged by. It differs from `key` only where a controlled provider has asked its owner for
   * another token, until the next render tells whether the owner agrees.
   */
  readonly heldKey: string | undefined
  /** Counts the tokens and addresses that the application gave: each wins over the sign-ins under way. */
  readonly given: number
  /** Takes over what a sign-in of this provider was answered. */
  readonly signInto: (result: SignInResult, userName: string) => void
  /** Takes over what the application hands in. */
  readonly setStateToken: (source: StateTokenSource | undefined) => void
}

/** What a provider renders by. */
interface TokenState {
  /** What the `stateToken` prop said last. */
  readonly prop: ReadAnswer
  /** What the provider itself was told since. */
  readonly own: ReadAnswer
  /** The token whose session was taken over: a session that ended never comes back. */
  readonly spentKey?: string | undefined
}

/** What a holder has to know besides. */
interface HolderState {
  client: CiamClient
  stateToken: string | undefined
  key: string | undefined
  heldKey: string | undefined
  given: number
  isControlled: boolean
  onChange: ((stateToken: string | undefined) => void) | undefined
  /** Whether calls may have been replaced since they were last looked at. */
  hasMoved: boolean
}

function createHolder(initial: HolderState, setState: (update: (state: TokenState) => TokenState) => void) {
  const holder = {
    ...initial,
    hold: (own: ReadAnswer, spentKey?: string) => {
      const { client, stateToken: before, onChange } = holder
      holder.stateToken = stateTokenOf(own.flow)
      holder.key = keyOf(client, holder.stateToken)
      // Should the owner not agree, this render puts the owner's token back.
      setState((state) => ({ ...state, own, spentKey: spentKey ?? state.spentKey }))
      const { stateToken } = holder
      if (stateToken === before) return
      if (!holder.isControlled) {
        holder.heldKey = holder.key
        cancelReplaced(holder)
      }
      runCallback(() => onChange?.(stateToken))
    },
    signInto: (result: SignInResult, userName: string) => holder.hold(readSignInAnswer({ ...result, userName })),
    setStateToken: (source: StateTokenSource | undefined) => {
      cancelSignIns(holder)
      holder.hold(readSignInAnswer(source))
    },
  }
  return holder
}

const keyOf = (client: CiamClient, stateToken: string | undefined) =>
  stateToken === undefined ? undefined : stateTokenKey(client, stateToken)

/**
 * The provider's state token and flow, controlled or not, as React's inputs are: with `onStateTokenChange` the owner's
 * value counts; without, `stateToken` is where it starts from, and a new one is taken over.
 */
export function useStateToken(
  source: StateTokenSource | undefined,
  onChange: ((stateToken: string | undefined) => void) | undefined,
  client: CiamClient,
) {
  const prop = readSignInAnswer(source)
  const [state, setState] = useState<TokenState>({ prop, own: prop })
  const { own, spentKey } = state
  const ownToken = stateTokenOf(own.flow)
  const propToken = stateTokenOf(state.prop.flow)
  const isControlled = propToken !== undefined && onChange !== undefined
  // Until the owner agrees, a controlled provider stands where the owner says.
  const isAhead = ownToken === undefined ? own.flow.status === 'signedOut' : ownToken !== propToken
  const { flow } = isControlled && isAhead ? state.prop : own
  const stateToken = isControlled ? propToken : ownToken
  const key = keyOf(client, stateToken)

  // Whoever on the page spent the token, this provider or another one: its session is the user's.
  const outcome = useFollowedRequest(key)?.outcome
  const session: ReadAnswer | undefined =
    outcome && 'signedIn' in outcome && spentKey !== key
      ? { flow: { status: 'signedIn', signedIn: outcome.signedIn } }
      : undefined

  if (prop.key !== state.prop.key) {
    // A bare token says less than what is known of it already; and where none is given, a session stays.
    const isKnown = typeof source !== 'object' && ownToken === stateTokenOf(prop.flow)
    const isDropped = prop.key === undefined
    setState({ ...state, prop, own: isKnown ? own : (isDropped && session) || prop })
  }

  const initial = { client, stateToken, key, heldKey: key, given: 0, isControlled, onChange, hasMoved: true }
  const [holder] = useState(() => createHolder(initial, setState))
  // In the mutation phase, so that layout effects and event handlers of this very render see it.
  useInsertionEffect(() => {
    // An owner who does not agree gives nothing new.
    const isToken = key !== undefined && key !== holder.key && key !== holder.heldKey
    const isGiven = isToken || addressOf(client) !== addressOf(holder.client)
    holder.given += Number(isGiven)
    holder.hasMoved ||= isGiven || key !== holder.heldKey
    Object.assign(holder, { client, stateToken, key, heldKey: key, isControlled, onChange })
  })
  useInsertionEffect(() => mountOwner(holder), [holder])
  // Not whenever effects run: a changed locale, StrictMode and Activity run them for the same token.
  useBrowserLayoutEffect(() => {
    if (holder.hasMoved) cancelReplaced(holder)
    holder.hasMoved = false
    if (session) holder.hold(session, key)
  })

  const { unread } = own
  useEffect(() => {
    if (unread === undefined) return
    runCallback(async () => {
      const { readGivenAnswer } = await requestPart.load()
      const read = readSignInAnswer({ ...(await readGivenAnswer({ ...unread })), userName: unread.userName })
      setState((current) =>
        current.own.unread === unread
          ? { ...current, own: { ...current.own, flow: read.flow, unread: undefined } }
          : current,
      )
    })
  }, [unread])

  return { flow, stateToken, key, holder: holder as TokenHolder }
}
