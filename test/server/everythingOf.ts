import { inspect } from 'node:util'
import { isCiamServerError } from 'ciam-react/server'
import { expect } from 'vitest'

/** The error that a promise rejects with, which has to be ours. */
export async function errorOf(promise: Promise<unknown>) {
  const error = await promise.then(
    () => undefined,
    (reason: unknown) => reason,
  )
  if (!isCiamServerError(error)) expect.fail(`no CiamServerError but ${inspect(error)}`)
  return error
}

/** Everything that a log could read off an error. */
export const everythingOf = (error: Error) =>
  [inspect(error, { depth: 10, showHidden: true }), error.stack, JSON.stringify(error)].join('\n')
