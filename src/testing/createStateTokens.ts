import { SignJWT } from 'jose'
import { randomToken } from './randomToken.js'
import type { ResolvedOptions } from './resolveOptions.js'

/** What a state token stands for. */
export interface StateTokenGrant {
  accountId: string
  clientId: string
  kind: 'PASSWORD_WARN' | 'PASSWORD_EXPIRED' | 'MFA_AUTH'
}

interface StateTokens {
  issue(grant: StateTokenGrant): Promise<string>
  /** What the token stands for, while it is neither expired nor spent. */
  read(token: string): StateTokenGrant | undefined
  /** Makes the token worthless. */
  spend(token: string): void
  clear(): void
}

/**
 * The state tokens of one emulator. They look like the contract's example, a JWT whose first claim is `subject`, and are
 * opaque: the emulator keeps what they stand for itself and never reads them.
 *
 * @see Skip Forced Password Change › Request Headers
 */
export function createStateTokens({ now, stateTokenLifetimeSeconds }: ResolvedOptions): StateTokens {
  const secret = crypto.getRandomValues(new Uint8Array(32))
  const grants = new Map<string, { grant: StateTokenGrant; expiresAtMs: number }>()

  return {
    async issue(grant) {
      const issuedAtMs = now().getTime()
      const expiresAtMs = issuedAtMs + stateTokenLifetimeSeconds * 1_000
      const token = await new SignJWT({
        subject: JSON.stringify({ id: grant.accountId, clientId: grant.clientId }),
        exp: Math.floor(expiresAtMs / 1_000),
        iat: Math.floor(issuedAtMs / 1_000),
        jti: randomToken(16),
      })
        .setProtectedHeader({ alg: 'HS256', typ: 'JWT' })
        .sign(secret)
      grants.set(token, { grant, expiresAtMs })
      return token
    },
    read(token) {
      const found = grants.get(token)
      return found !== undefined && now().getTime() < found.expiresAtMs ? found.grant : undefined
    },
    spend: (token) => void grants.delete(token),
    clear: () => grants.clear(),
  }
}
