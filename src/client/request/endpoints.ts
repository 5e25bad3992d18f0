/** Both passwords of a change. */
export interface Passwords {
  oldPassword: string
  newPassword: string
}

/** Who signs in: by user name, or by whatever identifies the user (user name, mobile number or e-mail address). */
export type SignInCredentials = { userName: string; password: string } | { identifier: string; password: string }

/** One request, in the names of the wire. */
export interface WireRequest {
  method: 'GET' | 'POST'
  path: string
  /** Sent as JSON. */
  body?: Readonly<Record<string, string | undefined>>
}

/** What a caller without types gives in a password's place: a number is its digits, anything else is left out. */
const text = (value: unknown) =>
  typeof value === 'string' ? value : ['number', 'bigint'].includes(typeof value) ? String(value) : undefined

/**
 * Method, path and body of each call.
 *
 * @see The contract, "Skip Forced Password Change › Request Description"; the vendors' documentation of `pwd/update` and `login`.
 */
export const endpoints = {
  skip: (): WireRequest => ({ method: 'GET', path: '/api/v2/sdk/pwd/skip-update' }),
  change: ({ oldPassword, newPassword }: Passwords): WireRequest => ({
    method: 'POST',
    path: '/api/v2/sdk/pwd/update',
    body: { old_password: text(oldPassword), new_password: text(newPassword) },
  }),
  signIn: (credentials: SignInCredentials): WireRequest =>
    'identifier' in credentials
      ? {
          method: 'POST',
          path: '/api/v2/sdk/login/auth',
          body: { user_name: text(credentials.identifier), password: text(credentials.password) },
        }
      : {
          method: 'POST',
          path: '/api/v2/sdk/login',
          body: { user_name: text(credentials.userName), password: text(credentials.password) },
        },
}
