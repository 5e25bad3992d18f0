import { SignJWT } from 'jose'

/** What a state token stands for. */
export interface StateTokenGrant {
  accountId: string
  clientId: string
  kind: 'PASSWORD_WARN' | 'PASSWORD_EXPIRED' | 'MFA_AUTH'
  /** The device of the login; undefined where the token was issued without one. */
  fingerprint?: string | undefined
}

/** What a session token, and an sso_ticket, stands for: who signed in, where, and on which device. */
export interface SessionGrant {
  accountId: string
  clientId: string
  fingerprint: string
}

/** The tokens of one kind. They are opaque: the emulator keeps what they stand for itself and never reads them. */
interface Store<Grant> {
  issue(grant: Grant, lifetimeSeconds: number): Promise<string>
  /** What the token stands for, while it is neither expired nor spent. */
  read(token: string): Grant | undefined
  /** Whether there was such a token once. */
  isKnown(token: string): boolean
  /** Makes the token worthless. */
  spend(token: string): void
  clear(): void
}

const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789'

/** 32 letters and digits, as in the vendors' examples. */
function randomToken(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(32))
  return Array.from(bytes, (byte) => alphabet.charAt(byte % alphabet.length)).join('')
}

function createStore<Grant>(
  now: () => Date,
  mint: (grant: Grant, issuedAt: number, expiresAt: number) => string | Promise<string> = randomToken,
): Store<Grant> {
  const grants = new Map<string, { grant: Grant; expiresAtMs: number }>()

  return {
    async issue(grant, lifetimeSeconds) {
      const issuedAtMs = now().getTime()
      const expiresAtMs = issuedAtMs + lifetimeSeconds * 1_000
      const token = await mint(grant, Math.floor(issuedAtMs / 1_000), Math.floor(expiresAtMs / 1_000))
      grants.set(token, { grant, expiresAtMs })
      return token
    },
    read(token) {
      const found = grants.get(token)
      return found !== undefined && now().getTime() < found.expiresAtMs ? found.grant : undefined
    },
    isKnown: (token) => grants.has(token),
    spend(token) {
      const found = grants.get(token)
      if (found !== undefined) found.expiresAtMs = 0
    },
    clear: () => grants.clear(),
  }
}

/**
 * Every token of one emulator. A state token looks like the contract's example, a JWT whose first claim is `subject`.
 *
 * @see Skip Forced Password Change › Request Headers
 */
export function createGrants(now: () => Date) {
  const secret = crypto.getRandomValues(new Uint8Array(32))
  const mintStateToken = ({ accountId, clientId }: StateTokenGrant, iat: number, exp: number) =>
    new SignJWT({ subject: JSON.stringify({ id: accountId, clientId }), exp, iat, jti: randomToken() })
      .setProtectedHeader({ alg: 'HS256', typ: 'JWT' })
      .sign(secret)

  return {
    stateTokens: createStore<StateTokenGrant>(now, mintStateToken),
    sessions: createStore<SessionGrant>(now),
    tickets: createStore<SessionGrant>(now),
    accessTokens: createStore<{ clientId: string }>(now),
  }
}
