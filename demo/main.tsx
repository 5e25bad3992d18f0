import 'ciam-react/styles.css'
import './demo.css'
import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { App } from './App.js'

const root = document.getElementById('root')
const domain = document.querySelector<HTMLMetaElement>('meta[name="ciam-domain"]')?.content
if (!root || !domain) throw new Error('index.html has lost #root, or the address of the CIAM server.')

createRoot(root).render(
  <StrictMode>
    <App domain={domain} />
  </StrictMode>,
)
