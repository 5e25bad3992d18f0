import { useCallback } from 'react'
import type { SignedIn } from '../client/signInResponse.js'
import { useCiamInternals } from './CiamContext.js'

/** Ends the sign-in that a state token belonged to. A newer token, set meanwhile, is none of its business. */
export function useFinishSignIn(): (signedIn: SignedIn, stateToken: string | undefined) => void {
  const { currentStateToken, setFlow } = useCiamInternals('useFinishSignIn')
  return useCallback(
    (signedIn, stateToken) => {
      if (currentStateToken() === stateToken) setFlow({ status: 'signedIn', signedIn })
    },
    [currentStateToken, setFlow],
  )
}
