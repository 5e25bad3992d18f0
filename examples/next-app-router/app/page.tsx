import { fetchStateToken } from 'ciam-react/testing'
import { PasswordStep } from './PasswordStep'
import { readVisitor } from './readVisitor'

/** A page of one visitor: it is rendered for each request, and Next sends it with `Cache-Control: no-store`. */
export default async function Page() {
  const { locale, timeZone } = await readVisitor()
  const domain = process.env.CIAM_DOMAIN ?? 'localhost:8787'
  // In place of your own login call, whose answer holds the state token.
  const stateToken = await fetchStateToken(`http://${domain}`, { userName: 'demo' })
  const now = new Date()
  const passwordExpiresAt = new Date(now.getTime() + 3 * 24 * 60 * 60 * 1000)
  return <PasswordStep {...{ domain, locale, timeZone, now, stateToken, passwordExpiresAt }} />
}
