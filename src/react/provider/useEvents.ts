import { useInsertionEffect, useRef, useState } from 'react'
import type { CiamErrorCode, CiamOutcome } from '../../client/errors.js'
import { runCallback } from '../runCallback.js'

/** What a failure is about. */
interface Failure {
  readonly operation: 'signIn' | 'skip' | 'change'
  readonly code: CiamErrorCode
  /** Whether the server acted, as far as is known. */
  readonly outcome: CiamOutcome
}

/** What happened, without when and in which flow. */
export type CiamEventKind =
  | {
      /**
       * `promptShown`: a prompt asks its question, or says that the password has expired. `formOpened`: the fields for a new
       * password are there. `skipPressed`: a skip was asked for, by the prompt or by a hook. `skipped`, `changed`: done, and the
       * user is signed in. `reloadPressed`: the page is about to be reloaded, because nothing else helped.
       */
      readonly type: 'promptShown' | 'formOpened' | 'skipPressed' | 'skipped' | 'changed' | 'reloadPressed'
    }
  /** `lapsed`: the user has to sign in again. `failed`: anything else that went wrong. */
  | ({ readonly type: 'failed' | 'lapsed' } & Failure)

/**
 * What `onEvent` of the provider is told: nothing in it is secret, or says who the user is.
 */
export type CiamEvent = CiamEventKind & {
  /** When, in milliseconds since 1970. */
  readonly time: number
  /** The same for all events of one state token on this page, and of no use anywhere else. `undefined` without a token. */
  readonly flowId: string | undefined
}

/** Of this page alone, so that an identifier says nothing about the token to whoever has it from elsewhere. */
const salt = Math.random() * 2 ** 32
const page = Math.random()

/** FNV-1a of 32 bits, from a beginning that nobody knows; the digits after the point tell one page from another. */
function flowIdOf(key: string): string {
  let hash = salt
  for (const character of key) hash = Math.imul(hash ^ (character.codePointAt(0) ?? 0), 0x01000193)
  return `${(hash >>> 0) + page}`
}

/** Tells the application what happens; `key` is that of the state token. */
export type EmitEvent = (event: CiamEventKind, key: string | undefined) => void

/** The same function for the provider's life. It calls the `onEvent` of the latest render. */
export function useEvents(onEvent: ((event: CiamEvent) => unknown) | undefined): EmitEvent {
  const latest = useRef(onEvent)
  useInsertionEffect(() => {
    latest.current = onEvent
  })
  const [emit] = useState(
    (): EmitEvent => (event, key) =>
      void runCallback(() => latest.current?.({ ...event, time: Date.now(), flowId: key && flowIdOf(key) })),
  )
  return emit
}
