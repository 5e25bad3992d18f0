import { type CiamServerError, isCiamServerError } from 'ciam-react/server'
import { reasonOf } from '../support/reasonOf.js'

/** The CiamServerError that a promise rejects with; fails when it is anything else. */
export async function serverErrorOf(promise: Promise<unknown>): Promise<CiamServerError> {
  const reason = await reasonOf(promise)
  if (isCiamServerError(reason)) return reason
  throw new Error('It rejected with something that is not a CiamServerError.', { cause: reason })
}
