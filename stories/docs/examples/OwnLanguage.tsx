import { CiamProvider, type Messages, PasswordExpiringPrompt } from 'ciam-react'
import { de } from 'ciam-react/locales/de'
import { ja } from 'ciam-react/locales/ja'

/** A language of your own: every text of `Messages`, here on top of another one. */
const deAT: Messages = { ...de, locale: 'de-AT', notNow: 'Später' }

export function Austrian({ stateToken }: { stateToken: string }) {
  return (
    <CiamProvider
      config={{ domain: 'login.example.com', clientId: 'nTo1eRIub60vPb54WeE6aojPwYwImtl4', locale: 'de-AT' }}
      locales={[deAT, de, ja]}
      stateToken={stateToken}
    >
      <PasswordExpiringPrompt />
    </CiamProvider>
  )
}
