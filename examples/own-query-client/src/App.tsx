import { createAsyncStoragePersister } from '@tanstack/query-async-storage-persister'
import { PersistQueryClientProvider } from '@tanstack/react-query-persist-client'
import { CiamProvider, PasswordExpiringPrompt } from 'ciam-react'
import 'ciam-react/styles.css'
import { useState } from 'react'
import { ciamDomain } from './ciamDomain'
import { createHostClient } from './createHostClient'

const persister = createAsyncStoragePersister({ storage: localStorage })

export function App({ stateToken }: { stateToken: string }) {
  const [isSignedIn, setIsSignedIn] = useState(false)
  const [toasts, setToasts] = useState<string[]>([])
  const [queryClient] = useState(() => createHostClient((text) => setToasts((before) => [...before, text])))
  return (
    <PersistQueryClientProvider
      client={queryClient}
      persistOptions={{ persister, dehydrateOptions: { shouldDehydrateMutation: () => true } }}
    >
      {isSignedIn ? (
        <p role="status">Welcome, you are signed in.</p>
      ) : (
        <CiamProvider config={{ domain: ciamDomain, clientId: 'demo-client' }} stateToken={stateToken}>
          <PasswordExpiringPrompt onSignedIn={({ sessionToken }) => setIsSignedIn(sessionToken !== '')} />
        </CiamProvider>
      )}
      <ul aria-label="Toasts">
        {toasts.map((text) => (
          <li key={text}>{text}</li>
        ))}
      </ul>
    </PersistQueryClientProvider>
  )
}
