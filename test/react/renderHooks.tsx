import { render } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { type CiamConfig, CiamProvider, type CiamProviderProps } from 'ciam-react'
import { type CiamEmulatorOptions, createCiamEmulator } from 'ciam-react/testing'
import { type ReactNode, StrictMode } from 'react'

export const setUpUser = () => userEvent.setup({ delay: null })

/** An emulator, and a configuration that leads to it. */
export function setUpServer(options: CiamEmulatorOptions = {}) {
  const emulator = createCiamEmulator({ logPasswords: true, ...options })
  const config: CiamConfig = {
    domain: 'login.example.com',
    clientId: 'demo-client',
    device: { fingerprint: 'test', operatingSystem: 'test', userAgent: 'test' },
    fetch: emulator.fetch,
  }
  return { emulator, config, issue: (userName = 'demo') => emulator.issueStateToken({ userName }) }
}

/** Renders in StrictMode below a provider; `Host` stands around the provider, where the application's own providers do. */
export function renderInProvider(children: ReactNode, props: CiamProviderProps, wrap = (inner: ReactNode) => inner) {
  const tree = (inner: ReactNode, changes: Partial<CiamProviderProps> = {}) => (
    <StrictMode>
      {wrap(
        <CiamProvider {...props} {...changes}>
          {inner}
        </CiamProvider>,
      )}
    </StrictMode>
  )
  const view = render(tree(children))
  return {
    ...view,
    update: (changes: Partial<CiamProviderProps>, inner: ReactNode = children) => view.rerender(tree(inner, changes)),
  }
}
