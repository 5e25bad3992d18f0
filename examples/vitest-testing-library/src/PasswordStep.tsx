import { type CiamConfig, CiamProvider, PasswordExpiringPrompt, type SignedIn } from 'ciam-react'

interface Props {
  config: CiamConfig
  stateToken: string
  onSignedIn: (signedIn: SignedIn) => void
}

/** The part of an application that is tested. */
export function PasswordStep({ config, stateToken, onSignedIn }: Props) {
  return (
    <CiamProvider config={config} stateToken={stateToken}>
      <PasswordExpiringPrompt modal onSignedIn={onSignedIn} />
    </CiamProvider>
  )
}
