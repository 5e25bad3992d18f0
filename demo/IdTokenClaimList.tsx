import type { IdTokenClaims } from 'ciam-react'
import { formatDate } from './formatTime.js'
import { useTexts } from './TextsContext.js'
import type { Language } from './texts.js'

const moments = ['exp', 'iat', 'nbf']

function display(claim: string, value: unknown, language: Language): string {
  if (moments.includes(claim) && typeof value === 'number') return formatDate(new Date(value * 1000), language)
  return typeof value === 'string' ? value : JSON.stringify(value)
}

/** The claims by their own names; those inside `api` follow as `api.name` and so on. */
export function IdTokenClaimList({ claims: { api, apiClaims, ...claims } }: { claims: IdTokenClaims }) {
  const { language } = useTexts()
  const user = Object.entries(apiClaims ?? {}).map(([claim, value]) => [`api.${claim}`, value] as const)
  const rest = apiClaims || api === undefined ? Object.entries(claims) : Object.entries({ ...claims, api })
  return (
    <dl className="claims">
      {[...user, ...rest].map(([claim, value]) => (
        <div key={claim}>
          <dt>{claim}</dt>
          <dd>{display(claim, value, language) || '—'}</dd>
        </div>
      ))}
    </dl>
  )
}
