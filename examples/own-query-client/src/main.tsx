import { fetchStateToken } from 'ciam-react/testing'
import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { App } from './App'
import { ciamDomain } from './ciamDomain'

const root = document.getElementById('root')
if (!root) throw new Error('index.html has no #root.')
// In place of your own login call, whose answer holds the state token.
const stateToken = await fetchStateToken(`http://${ciamDomain}`, { userName: 'demo' })
createRoot(root).render(
  <StrictMode>
    <App stateToken={stateToken} />
  </StrictMode>,
)
