import type { Emulation, EmulatorContext } from './Emulation.js'
import { Refusal } from './Refusal.js'

const deviceHeaders = ['X-operating-sys-version', 'X-device-fingerprint', 'X-agent']

/**
 * Checks what every call must carry, and returns the client id. A content-type other than JSON counts as incomplete device
 * information: the contract requires it and documents no error of its own for it. A wrong X-tenant-id counts as an
 * unregistered app.
 *
 * @see Skip Forced Password Change › Request Headers
 */
export function identifyClient(c: EmulatorContext, { options }: Emulation): string {
  const isJson = /^application\/json\s*(;|$)/i.test(c.req.header('content-type') ?? '')
  if (!isJson || deviceHeaders.some((name) => !c.req.header(name)?.trim())) throw new Refusal('incompleteDevice')

  const clientId = c.req.header('X-client-id')
  if (!clientId) throw new Refusal('missingClientId')
  const client = options.clients.find((candidate) => candidate.clientId === clientId)
  if (client === undefined) throw new Refusal('unregisteredApp')
  if (client.tenantId !== undefined && client.tenantId !== c.req.header('X-tenant-id')) {
    throw new Refusal('unregisteredApp')
  }
  return clientId
}
