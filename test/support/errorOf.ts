import { type CiamError, isCiamError } from 'ciam-react/client'
import { reasonOf } from './reasonOf.js'

/** The CiamError that a promise rejects with; fails when it is anything else. */
export async function errorOf(promise: Promise<unknown>): Promise<CiamError> {
  const reason = await reasonOf(promise)
  if (isCiamError(reason)) return reason
  throw new Error('It rejected with something that is not a CiamError.', { cause: reason })
}
