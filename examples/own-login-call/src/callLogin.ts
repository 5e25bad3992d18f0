import type { Ciam, RawSignInAnswer } from 'ciam-react'

/** The login call that you have already. Its device has to be the one that the skip is sent with: hence `readDevice`. */
export async function callLogin(
  { client, readDevice }: Ciam,
  userName: string,
  password: string,
): Promise<RawSignInAnswer> {
  const device = await readDevice()
  const response = await fetch(`${client.baseUrl}/api/v2/sdk/login`, {
    method: 'POST',
    headers: {
      'Content-Type': 'application/json',
      'X-client-id': client.config.clientId,
      'X-device-fingerprint': device.fingerprint,
      'X-operating-sys-version': device.operatingSystem,
      'X-agent': device.userAgent,
    },
    body: JSON.stringify({ user_name: userName, password }),
  })
  const answer = await response.json()
  if (!response.ok) throw new Error(answer.error_msg)
  return answer
}
