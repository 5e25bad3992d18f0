import type { Account, createAccounts } from './createAccounts.js'
import type { createGrants, SessionGrant } from './createGrants.js'
import type { createIdTokens } from './createIdTokens.js'
import type { Arrival } from './createRequestLog.js'
import { Refusal } from './Refusal.js'
import type { ResolvedOptions } from './resolveOptions.js'

interface Parts {
  options: ResolvedOptions
  accounts: ReturnType<typeof createAccounts>
  grants: ReturnType<typeof createGrants>
  idTokens: ReturnType<typeof createIdTokens>
}

/** As OneAccess documents it. */
const accessTokenSeconds = 1_800

/** Client id and secret by HTTP Basic; undefined where the header is none. */
function basicCredentials(authorization: string | null): [clientId: string, clientSecret: string] | undefined {
  const [, encoded] = /^Basic +([A-Za-z0-9+/]+={0,2})$/i.exec(authorization ?? '') ?? []
  if (encoded === undefined) return undefined
  try {
    const decoded = new TextDecoder().decode(Uint8Array.from(atob(encoded), (letter) => letter.charCodeAt(0)))
    const colon = decoded.indexOf(':')
    return colon === -1 ? undefined : [decoded.slice(0, colon), decoded.slice(colon + 1)]
  } catch {
    return undefined
  }
}

/**
 * The calls of the application's own server: from a session token to the user's data. The vendors demand the
 * `device_fingerprint` of the login again, and so does the emulator.
 */
export function createTenantCalls({ options, accounts, grants, idTokens }: Parts) {
  const { dialect } = options
  const { accessTokens, sessions, tickets } = grants

  /** The client whose access token the call carries. */
  function authorize({ request: { headers } }: Arrival): string {
    const [, token] = /^Bearer +(\S+)$/i.exec(headers.get('Authorization') ?? '') ?? []
    const grant = token === undefined ? undefined : accessTokens.read(token)
    if (grant === undefined) throw new Refusal('invalidAccessToken')
    const { tenantId } = options.clients.find(({ clientId }) => clientId === grant.clientId) ?? {}
    if (tenantId !== undefined && tenantId !== headers.get('X-tenant-id')) throw new Refusal('unregisteredApp')
    return grant.clientId
  }

  /** Checks the device, and returns whose session or ticket it is. */
  function resume(
    arrival: Arrival,
    clientId: string,
    found: SessionGrant | undefined,
    otherwise: 'invalidSession' | 'invalidTicket',
  ): { account: Account; grant: SessionGrant } {
    arrival.field('operating_sys_version')
    arrival.field('device_ip')
    const fingerprint = arrival.field('device_fingerprint')
    if (found === undefined || found.clientId !== clientId) throw new Refusal(otherwise)
    if (found.fingerprint !== fingerprint) throw new Refusal('otherDevice')
    const account = accounts.byId(found.accountId)
    if (account === undefined) throw new Refusal('userNotFound')
    return { account, grant: found }
  }

  return {
    /** By HTTP Basic, or by `client_id` and `client_secret` in the body: the vendors document both. */
    async accessToken(arrival: Arrival) {
      const { body, request } = arrival
      // Not sent by clients that use HTTP Basic and no body.
      const { grant_type = 'client_credentials' } = { ...(typeof body === 'object' && body) } as {
        grant_type?: unknown
      }
      if (grant_type !== 'client_credentials') throw new Refusal('malformedParameter', 'grant_type')
      const credentials = basicCredentials(request.headers.get('Authorization')) ?? [
        arrival.field('client_id'),
        arrival.field('client_secret'),
      ]
      const [clientId, clientSecret] = credentials
      const client = options.clients.find((candidate) => candidate.clientId === clientId)
      if (client === undefined || clientSecret !== (client.clientSecret ?? `${clientId}-secret`)) {
        throw new Refusal('wrongClientCredentials')
      }
      if (client.disabled) throw new Refusal('appDisabled')
      return Response.json({
        access_token: await accessTokens.issue({ clientId }, accessTokenSeconds),
        token_type: 'Bearer',
        expires_in: accessTokenSeconds,
        scope: 'all',
      })
    },

    async ssoTicket(arrival: Arrival) {
      const clientId = authorize(arrival)
      const { grant } = resume(arrival, clientId, sessions.read(arrival.field('session_token')), 'invalidSession')
      const expire = dialect.ssoTicketSeconds
      return Response.json({ expire, sso_ticket: await tickets.issue(grant, expire) })
    },

    /** The old session token stays good until it expires: no vendor says that it ends. */
    async refreshSession(arrival: Arrival) {
      const clientId = authorize(arrival)
      const session = sessions.read(arrival.field('session_token'))
      const { account, grant } = resume(arrival, clientId, session, 'invalidSession')
      return Response.json({
        session_token: await sessions.issue(grant, dialect.signInSeconds),
        id_token: await idTokens.sign(account, clientId, new URL(arrival.request.url).origin),
        expire: dialect.signInSeconds,
      })
    },

    /** A ticket works once. A refusal leaves it as it was. */
    async verifyTicket(arrival: Arrival) {
      const clientId = authorize(arrival)
      const ticket = arrival.field('sso_ticket', 'missingTicket')
      const { account } = resume(arrival, clientId, tickets.read(ticket), 'invalidTicket')
      tickets.spend(ticket)
      const { userName, id, name = '', mobile = '', email = '' } = account
      return Response.json({ code: '200', message: 'success', data: { user: { userName, id, name, mobile, email } } })
    },
  }
}
