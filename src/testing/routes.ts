/** Method and path of everything that the emulator answers; `endpoint` is the name by which `failNext` knows it. */
export const routes = {
  signInByUserName: { endpoint: 'login', method: 'POST', path: '/api/v2/sdk/login' },
  signInByIdentifier: { endpoint: 'login', method: 'POST', path: '/api/v2/sdk/login/auth' },
  skipUpdate: { endpoint: 'skip-update', method: 'GET', path: '/api/v2/sdk/pwd/skip-update' },
  updatePassword: { endpoint: 'update', method: 'POST', path: '/api/v2/sdk/pwd/update' },
  keys: { endpoint: 'keys', method: 'GET', path: '/api/v1/oauth2/keys' },
  // For the application's own server: client credentials never belong into a browser.
  accessToken: { endpoint: 'token', method: 'POST', path: '/api/v2/tenant/token' },
  ssoTicket: { endpoint: 'sso-ticket', method: 'POST', path: '/api/v2/tenant/sso/session-token/sso-ticket' },
  refreshSession: { endpoint: 'session-refresh', method: 'POST', path: '/api/v2/tenant/sso/session-token/refresh' },
  verifyTicket: { endpoint: 'sso-ticket-verify', method: 'POST', path: '/api/v2/tenant/sso/sso-ticket/verify' },
  // The emulator's own, which no vendor has. No fault and no latency touches it.
  stateTokens: { endpoint: undefined, method: 'POST', path: '/__emulator/state-tokens' },
} as const

/**
 * An endpoint by its short name, for `failNext`. `login` is both `/login` and `/login/auth`; `token`, `sso-ticket`,
 * `session-refresh` and `sso-ticket-verify` are the calls of the application's server.
 */
export type CiamEmulatorEndpoint = NonNullable<(typeof routes)[keyof typeof routes]['endpoint']>
