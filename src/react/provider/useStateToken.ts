import { useEffect, useInsertionEffect, useReducer, useRef, useState } from 'react'
import type { CiamClient } from '../../client/createCiamClient.js'
import type { SignInResult } from '../../client/request/index.js'
import { requestPart } from '../../client/requestPart.js'
import { stateTokenKey } from '../../client/sharedRequests.js'
import { runCallback } from '../runCallback.js'
import { stateTokenOf } from './flow.js'
import { type CallOwner, cancelReplaced, cancelSignIns } from './openCalls.js'
import { type ReadAnswer, readSignInAnswer, type StateTokenSource } from './signInAnswer.js'
import { useBrowserLayoutEffect } from './useBrowserLayoutEffect.js'
import { useFollowedRequest } from './useFollowedRequest.js'

/** What a provider holds at this very moment, which may be ahead of its latest render. */
export interface CurrentToken {
  readonly client: CiamClient
  readonly stateToken: string | undefined
  readonly key: string | undefined
  /** Counts the tokens and addresses that the application gave: each wins over the sign-ins under way. */
  readonly given: number
}

/** What the hooks need of the provider's state. It is the same for the provider's life. */
export interface StateTokenHandle {
  readonly owner: CallOwner
  readonly current: () => CurrentToken
  /** Whether a token was replaced or dropped, or is another server's. */
  readonly isReplaced: (key: string | undefined) => boolean
  /** Takes over what a sign-in of this provider was answered. */
  readonly signInto: (result: SignInResult, userName: string) => void
  /** Takes over what the application hands in. */
  readonly setStateToken: (source: StateTokenSource | undefined) => void
}

const keyOf = (client: CiamClient, stateToken: string | undefined) =>
  stateToken === undefined ? undefined : stateTokenKey(client.baseUrl, client.config.clientId, stateToken)
export const addressOf = (client: CiamClient) => stateTokenKey(client.baseUrl, client.config.clientId, '')

/**
 * The provider's state token and flow, controlled or not, as React's inputs are: with `onStateTokenChange` the owner's
 * value counts; without, `stateToken` is where it starts from, and a new one is taken over.
 */
export function useStateToken(
  source: StateTokenSource | undefined,
  onChange: ((stateToken: string | undefined) => void) | undefined,
  client: CiamClient,
) {
  const given = readSignInAnswer(source)
  const givenToken = stateTokenOf(given.flow)
  const [state, setState] = useState(given)
  const [lastKey, setLastKey] = useState(given.key)
  const ownToken = stateTokenOf(state.flow)
  if (given.key !== lastKey) {
    setLastKey(given.key)
    // A bare token says less than what is known of it already; and where none is given, a session stays.
    const saysMore = typeof source === 'object' && source !== null
    if (saysMore || ownToken !== givenToken) setState(given)
  }
  const [, askOwner] = useReducer((asked: number) => asked + 1, 0)

  const isControlled = givenToken !== undefined && onChange !== undefined
  // Until the owner agrees, a controlled provider stands where the owner says.
  const isAhead = ownToken === undefined ? state.flow.status === 'signedOut' : ownToken !== givenToken
  const flow = isControlled && isAhead ? given.flow : state.flow
  const stateToken = isControlled ? givenToken : ownToken
  const key = keyOf(client, stateToken)

  const latest = useRef({ client, stateToken, key, onChange, rendered: key, given: 0 })
  // In the mutation phase, so that layout effects and event handlers of this very render see it.
  useInsertionEffect(() => {
    const before = latest.current
    // An owner who does not agree gives nothing new.
    const isToken = key !== undefined && key !== before.key && key !== before.rendered
    const isGiven = isToken || addressOf(client) !== addressOf(before.client)
    latest.current = { client, stateToken, key, onChange, rendered: key, given: before.given + Number(isGiven) }
  })
  /** The token that ended with a session; the token, and the count of given ones, that calls under way have given way to. */
  const own = useRef<{ ended?: string | undefined; key?: string | undefined; given: number }>({ given: 0 })

  const [handle] = useState<StateTokenHandle & { hold: (next: ReadAnswer) => void }>(() => {
    const owner: CallOwner = { isMounted: false }
    const hold = (next: ReadAnswer) => {
      const { client, stateToken: before, onChange } = latest.current
      const stateToken = stateTokenOf(next.flow)
      const key = keyOf(client, stateToken)
      latest.current = { ...latest.current, stateToken, key }
      setState(next)
      // Should the owner not agree, this render puts the owner's token back.
      askOwner()
      if (stateToken === before) return
      cancelReplaced(owner, addressOf(client), key)
      runCallback(() => onChange?.(stateToken))
    }
    return {
      owner,
      hold,
      current: () => latest.current,
      isReplaced: (key) => latest.current.key !== key,
      signInto: (result, userName) => {
        hold(readSignInAnswer({ ...result, userName }))
      },
      setStateToken: (source) => {
        cancelSignIns(owner, addressOf(latest.current.client))
        hold(readSignInAnswer(source))
      },
    }
  })
  const { owner } = handle

  // Those of a hidden Activity stay: the provider is still there.
  useInsertionEffect(() => {
    owner.isMounted = true
    return () => {
      owner.isMounted = false
    }
  }, [owner])
  // Not whenever effects run: a changed locale, StrictMode and Activity run them for the same token.
  useBrowserLayoutEffect(() => {
    const { given } = latest.current
    if (given !== own.current.given || key !== own.current.key) cancelReplaced(owner, addressOf(client), key)
    Object.assign(own.current, { given, key })
  })

  // Whoever on the page spent the token, this provider or another one: its session is the user's.
  const request = useFollowedRequest(key)
  useBrowserLayoutEffect(() => {
    const outcome = request?.outcome
    if (!outcome || !('signedIn' in outcome) || own.current.ended === key) return
    own.current.ended = key
    handle.hold({ flow: { status: 'signedIn', signedIn: outcome.signedIn } })
  })

  const { unread } = state
  useEffect(() => {
    if (unread === undefined) return
    runCallback(async () => {
      const { readGivenAnswer } = await requestPart.load()
      const read = readSignInAnswer({ ...(await readGivenAnswer({ ...unread })), userName: unread.userName })
      setState((current) => (current.unread === unread ? { ...current, flow: read.flow, unread: undefined } : current))
    })
  }, [unread])

  return { flow, stateToken, key, handle }
}
