import { CiamProvider } from 'ciam-react/hooks'
import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { ciamDomain } from './ciamDomain'
import { LoginPage } from './LoginPage'

const root = document.getElementById('root')
if (!root) throw new Error('index.html has no #root.')
createRoot(root).render(
  <StrictMode>
    <CiamProvider config={{ domain: ciamDomain, clientId: 'demo-client' }}>
      <LoginPage />
    </CiamProvider>
  </StrictMode>,
)
