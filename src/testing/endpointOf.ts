/** An endpoint by its short name; `login` is both `/login` and `/login/auth`. */
export type CiamEmulatorEndpoint = 'login' | 'skip-update' | 'update' | 'keys'

const endpoints = new Map<string, CiamEmulatorEndpoint>([
  ['/api/v2/sdk/login', 'login'],
  ['/api/v2/sdk/login/auth', 'login'],
  ['/api/v2/sdk/pwd/skip-update', 'skip-update'],
  ['/api/v2/sdk/pwd/update', 'update'],
  ['/api/v1/oauth2/keys', 'keys'],
])

/** The endpoint at a path, if there is one. */
export function endpointOf(path: string): CiamEmulatorEndpoint | undefined {
  return endpoints.get(path)
}
