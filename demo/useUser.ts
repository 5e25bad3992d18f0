import type { SignedIn } from 'ciam-react'
import { useEffect, useState } from 'react'

/** Who has signed in, as the application's server says; `undefined` while it is asked, `null` where it cannot say. */
export type User = { readonly userName: string; readonly name: string } | null | undefined

async function fetchUser({ sessionToken, device }: SignedIn, signal: AbortSignal): Promise<User> {
  const response = await fetch('/session', {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    // The CIAM server gives the user out for the device that signed in, and for no other.
    body: JSON.stringify({ sessionToken, device }),
    cache: 'no-store',
    signal,
  })
  return response.ok ? response.json() : null
}

/** Has the application's server exchange the session for the user. */
export function useUser(signedIn: SignedIn): User {
  const [user, setUser] = useState<User>()
  useEffect(() => {
    const leaving = new AbortController()
    fetchUser(signedIn, leaving.signal)
      // Offline, say: the user is signed in all the same.
      .catch(() => null)
      .then((found) => leaving.signal.aborted || setUser(found))
    return () => leaving.abort()
  }, [signedIn])
  return user
}
