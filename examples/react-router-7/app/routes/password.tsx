import { CiamProvider, PasswordExpiringPrompt } from 'ciam-react'
import { de } from 'ciam-react/locales/de'
import 'ciam-react/styles.css'
import { fetchStateToken } from 'ciam-react/testing'
import { useState } from 'react'
import { data } from 'react-router'
import { readLocale } from '../readLocale'
import type { Route } from './+types/password'

/** A page of one visitor: no cache may keep it. */
export const headers: Route.HeadersFunction = ({ loaderHeaders }) => loaderHeaders

export async function loader({ request }: Route.LoaderArgs) {
  const domain = process.env.CIAM_DOMAIN ?? 'localhost:8787'
  // In place of your own login call, whose answer holds the state token.
  const stateToken = await fetchStateToken(`http://${domain}`, { userName: 'demo' })
  const now = new Date()
  const passwordExpiresAt = new Date(now.getTime() + 3 * 24 * 60 * 60 * 1000)
  // A session of yours knows the time zone, from a page before.
  const page = { domain, stateToken, now, passwordExpiresAt, timeZone: 'Europe/Berlin', locale: readLocale(request) }
  return data(page, { headers: { 'Cache-Control': 'no-store' } })
}

export default function PasswordStep({ loaderData }: Route.ComponentProps) {
  const { domain, locale, stateToken, ...day } = loaderData
  const [isSignedIn, setIsSignedIn] = useState(false)
  if (isSignedIn) return <p role="status">Welcome, you are signed in.</p>
  return (
    <CiamProvider config={{ domain, clientId: 'demo-client', locale }} locales={[de]} stateToken={stateToken}>
      <PasswordExpiringPrompt {...day} onSignedIn={({ sessionToken }) => setIsSignedIn(sessionToken !== '')} />
    </CiamProvider>
  )
}
