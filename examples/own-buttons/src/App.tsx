import MuiButton from '@mui/material/Button'
import { CiamProvider, PasswordExpiringPrompt, type PromptButtonPartProps, type PromptComponents } from 'ciam-react'
import { useState } from 'react'
import { Button } from './Button'
import { ciamDomain } from './ciamDomain'
import './page.css'

/** MUI's as it is, MUI's with a variant for each of ours, and shadcn's. */
const buttons: Record<string, PromptComponents['Button']> = {
  'MUI, bare': MuiButton,
  'MUI, with variants': ({ 'data-variant': variant, ...props }: PromptButtonPartProps) => (
    <MuiButton {...props} data-variant={variant} variant={variant === 'primary' ? 'contained' : 'outlined'} />
  ),
  'shadcn, bare': Button,
  'shadcn, with variants': (props: PromptButtonPartProps) => (
    <Button {...props} variant={props['data-variant'] === 'primary' ? 'default' : 'outline'} />
  ),
}

export function App({ stateToken }: { stateToken: string }) {
  const [isSignedIn, setIsSignedIn] = useState(false)
  if (isSignedIn) return <p role="status">Welcome, you are signed in.</p>
  return (
    <CiamProvider config={{ domain: ciamDomain, clientId: 'demo-client' }} stateToken={stateToken}>
      {Object.entries(buttons).map(([name, Button]) => (
        <article key={name} aria-label={name}>
          <PasswordExpiringPrompt
            autoFocus={false}
            components={{ Button }}
            onSignedIn={({ sessionToken }) => setIsSignedIn(sessionToken !== '')}
          />
        </article>
      ))}
    </CiamProvider>
  )
}
