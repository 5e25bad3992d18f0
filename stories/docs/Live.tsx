import { CiamProvider } from 'ciam-react'
import { createCiamEmulator } from 'ciam-react/testing'
import { type ReactNode, useEffect, useState } from 'react'
import { locales } from '../../.storybook/locales.js'
import './docs.css'

const device = { fingerprint: 'docs', operatingSystem: 'Storybook', userAgent: 'Storybook' }

/** Runs an example on the docs page: a provider, a state token, and the emulator to answer its presses. */
export function Live({ children }: { children: ReactNode }) {
  const [visit, setVisit] = useState<{ count: number; stateToken: string }>()
  const [emulator] = useState(createCiamEmulator)
  const start = async () => {
    const stateToken = await emulator.issueStateToken({ userName: 'demo' })
    setVisit((last) => ({ count: (last?.count ?? 0) + 1, stateToken }))
  }
  // biome-ignore lint/correctness/useExhaustiveDependencies: once, when the example appears.
  useEffect(() => {
    start()
  }, [])
  return (
    <div className="docs-live sb-unstyled">
      {visit && (
        <CiamProvider
          key={visit.count}
          config={{ domain: 'ciam.test', clientId: 'demo-client', locale: 'en', device, fetch: emulator.fetch }}
          stateToken={visit.stateToken}
          locales={locales}
        >
          {children}
        </CiamProvider>
      )}
      <button type="button" className="docs-again" onClick={start}>
        Start over
      </button>
    </div>
  )
}
