// The prompt, by the public API alone, as an application has it.
import { CiamProvider, PasswordExpiringPrompt } from 'ciam-react'
import { createRoot } from 'react-dom/client'

const root = createRoot(document.getElementById('root'))
const config = { domain: window.bench.ciamOrigin, clientId: 'bench', locale: 'en' }

function Page({ stateToken }) {
  return (
    <CiamProvider config={config} stateToken={stateToken}>
      <PasswordExpiringPrompt key={stateToken} onChangePassword={() => undefined} onSignedIn={() => undefined} />
    </CiamProvider>
  )
}

/** A token can be spent once: every question has one of its own. */
window.bench.ask = () => root.render(<Page stateToken={crypto.randomUUID()} />)
window.bench.ask()
