import type { CiamConfig } from 'ciam-react'

/** A configuration for every test that does not look at it; it has yet to be given a `fetch`. */
export const testConfig = {
  domain: 'login.example.com',
  clientId: 'demo-client',
  device: { fingerprint: 'test', operatingSystem: 'test', userAgent: 'test' },
} satisfies CiamConfig
