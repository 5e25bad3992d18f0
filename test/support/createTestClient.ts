import { type CiamClient, type CiamConfig, createCiamClient } from 'ciam-react/client'

/** The contract's own examples. */
export const device = {
  fingerprint: '156aysdna213sc50',
  operatingSystem: 'windows10.1.1',
  userAgent: 'Mozilla/5.0 (iPhone; CPU iPhone OS 13_3 like Mac OS X)',
}

export function createTestClient(changes: Partial<CiamConfig> = {}): CiamClient {
  return createCiamClient({ domain: 'login.example.com', clientId: 'demo-client', device, ...changes })
}
