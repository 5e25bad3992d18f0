import type { CiamConfig } from 'ciam-react/client'

/** The identifier that your own server has given to this browser, in a cookie that scripts cannot read. */
async function readDeviceId(): Promise<string> {
  const response = await fetch('/device-id', { credentials: 'same-origin', cache: 'no-store' })
  if (!response.ok) throw new Error(`/device-id answered ${response.status}`)
  return response.text()
}

export const config: CiamConfig = {
  domain: 'login.example.com',
  clientId: 'nTo1eRIub60vPb54WeE6aojPwYwImtl4',
  device: { fingerprint: readDeviceId },
}
