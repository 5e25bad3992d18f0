import { abortable } from '../abortable.js'
import { CiamError, isCiamError } from '../errors.js'
import {
  beginSharedRequest,
  endSharedRequest,
  type SharedRequest,
  type StateTokenOperation,
} from '../sharedRequests.js'
import type { SignedIn } from './session.js'

/** What only the waiters of a request need to know. */
interface Progress {
  /** What is sent, in full: two password changes are the same only with the same passwords. */
  readonly contents: string
  readonly session: Promise<SignedIn>
  waiters: number
  /** Stops the request; the next call starts a new one. */
  readonly cancel: (reason: unknown) => void
}

/**
 * How many spent tokens are remembered. A page sees one or two sign-ins; 64 covers a test page or a kiosk that is never
 * reloaded, and keeps the list at about 1 KB.
 */
const SPENT_TOKENS = 64

const progressOf = new WeakMap<SharedRequest, Progress>()
const spent: string[] = []

/** Two multiplicative hashes of 32 bits (the first is FNV-1a): enough to tell 64 tokens apart, too little to read one from. */
function digest(text: string): string {
  let low = 0x811c9dc5
  let high = 0x01000193
  for (let index = 0; index < text.length; index++) {
    const unit = text.charCodeAt(index)
    low = Math.imul(low ^ unit, 0x01000193)
    high = Math.imul(high ^ unit, 0x85ebca6b)
  }
  return `${low}/${high}`
}

function begin(request: SharedRequest, contents: string, start: (signal: AbortSignal) => Promise<SignedIn>): Progress {
  const controller = new AbortController()
  const session = start(controller.signal).then(
    (signedIn) => {
      spent.push(digest(request.key))
      if (spent.length > SPENT_TOKENS) spent.shift()
      endSharedRequest(request, { signedIn })
      return signedIn
    },
    (error: unknown) => {
      endSharedRequest(request, { error })
      throw error
    },
  )
  const cancel = (reason: unknown) => {
    endSharedRequest(request, { error: reason })
    controller.abort(reason)
  }
  const progress = { contents, session, waiters: 0, cancel }
  progressOf.set(request, progress)
  request.isSent = true
  return progress
}

/**
 * One request a state token, on the whole page. The first caller starts it; a call for the same thing joins it, so that
 * two prompts, a remount or a double click spend the token once; another operation is refused. A token that was spent with
 * success is never sent again.
 *
 * @param contents What is sent, to tell one password change from another.
 * @param signal The caller's own. When the last waiter has left, the request is stopped.
 * @throws {CiamError} Nothing sent: `STATE_TOKEN_IN_USE` while another operation for this token is pending,
 *   `INVALID_STATE_TOKEN` once the token is spent.
 * @throws The caller's own `signal.reason`; other waiters are not affected.
 */
export async function shareRequest(
  key: string,
  operation: StateTokenOperation,
  contents: string,
  signal: AbortSignal,
  start: (signal: AbortSignal) => Promise<SignedIn>,
): Promise<SignedIn> {
  signal.throwIfAborted()
  if (spent.includes(digest(key)))
    throw new CiamError(
      'INVALID_STATE_TOKEN',
      'This state token has already signed the user in on this page, so it was not sent again. A new sign-in gives a new one.',
    )
  const request = beginSharedRequest(key, operation)
  const progress =
    progressOf.get(request) ?? (request.operation === operation ? begin(request, contents, start) : undefined)
  if (request.operation !== operation || progress?.contents !== contents)
    throw new CiamError(
      'STATE_TOKEN_IN_USE',
      'Another operation for this state token is under way, so this one was not sent. Wait for it to end.',
    )
  progress.waiters++
  try {
    return await abortable(progress.session, signal)
  } catch (error) {
    if (progress.waiters > 1 || !signal.aborted) throw error
    progress.cancel(signal.reason)
    // A TIMEOUT ran out on something, and the request itself knows on what.
    if (isCiamError(error)) return progress.session
    throw error
  } finally {
    progress.waiters--
  }
}
