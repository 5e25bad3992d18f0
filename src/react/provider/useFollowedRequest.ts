import { useState, useSyncExternalStore } from 'react'
import { findSharedRequest, type SharedRequest, subscribeToSharedRequests } from '../../client/sharedRequests.js'

const nothing = () => undefined

/**
 * The request that is spending a state token, whoever on the page started it, from the moment when it is seen under way
 * until the token changes. Its `outcome` is there once it is over.
 */
export function useFollowedRequest(key: string | undefined): SharedRequest | undefined {
  const pending = useSyncExternalStore(subscribeToSharedRequests, () => findSharedRequest(key), nothing)
  const [followed, setFollowed] = useState(pending)
  const next = pending ?? (followed?.key === key ? followed : undefined)
  if (next !== followed) setFollowed(next)
  return next
}
