import type { CiamEmulator } from 'ciam-react/testing'

export const origin = 'https://login.example.com'

type Headers = Record<string, string | undefined>

/** The headers that every call carries, with changes; undefined takes one away. */
export function requestHeaders(changes: Headers = {}): Record<string, string> {
  const all: Headers = {
    'X-operating-sys-version': 'windows10.1.1',
    'X-device-fingerprint': '156aysdna213sc50',
    'X-agent': 'Mozilla/5.0 (iPhone; CPU iPhone OS 13_3 like Mac OS X)',
    'X-client-id': 'demo-client',
    'content-type': 'application/json',
    ...changes,
  }
  return Object.fromEntries(
    Object.entries(all).flatMap(([name, value]) => (value === undefined ? [] : [[name, value]])),
  )
}

/** Calls an emulator by plain requests, as any HTTP client would. */
export function createCaller(fetch: CiamEmulator['fetch'], base = origin) {
  const post = (path: string, body: unknown, headers: Headers = {}) =>
    fetch(
      new Request(`${base}/api/v2/sdk/${path}`, {
        method: 'POST',
        headers: requestHeaders(headers),
        body: typeof body === 'string' ? body : JSON.stringify(body),
      }),
    )
  return {
    post,
    signIn: (userName: string, password = userName, headers: Headers = {}) =>
      post('login', { user_name: userName, password }, headers),
    skip: (stateToken: string | undefined, headers: Headers = {}, init: RequestInit = {}) =>
      fetch(
        new Request(`${base}/api/v2/sdk/pwd/skip-update`, {
          ...init,
          headers: requestHeaders({ 'X-state-token': stateToken, ...headers }),
        }),
      ),
    update: (stateToken: string | undefined, oldPassword: string, newPassword: string, headers: Headers = {}) =>
      post(
        'pwd/update',
        { old_password: oldPassword, new_password: newPassword },
        { 'X-state-token': stateToken, ...headers },
      ),
  }
}
