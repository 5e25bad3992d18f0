import { CiamError, type CiamErrorCode } from '../errors.js'
import { collectTokens, redact } from './redact.js'

/** The servers' codes: `IDAAS.SDK.*` of the customer deployments, `SDK.*` of the employee deployment. */
const codes = new Map<string, CiamErrorCode>([
  ['IDAAS.SDK.PARAM.0001', 'INCOMPLETE_DEVICE_INFORMATION'],
  ['IDAAS.SDK.PARAM.0002', 'MISSING_CLIENT_ID'],
  ['IDAAS.SDK.PARAM.0003', 'UNREGISTERED_APP'],
  ['IDAAS.SDK.PARAM.0013', 'MISSING_STATE_TOKEN'],
  ['IDAAS.SDK.PARAM.0014', 'INVALID_STATE_TOKEN'],
  ['IDAAS.SDK.USER.0001', 'USER_NOT_FOUND'],
  ['IDAAS.SDK.USER.0039', 'USER_DISABLED'],
  ['SDK.COMMON.1003', 'INCOMPLETE_DEVICE_INFORMATION'],
  ['SDK.COMMON.1008', 'SERVER_BUSY'],
  ['SDK.COMMON.1012', 'UNREGISTERED_APP'],
  ['SDK.COMMON.1013', 'USER_NOT_FOUND'],
  ['SDK.LOGIN.1003', 'USER_LOCKED'],
])

/** What to do, for developers: the contract's handling actions. */
const fixes: Partial<Record<CiamErrorCode, string>> = {
  INCOMPLETE_DEVICE_INFORMATION: 'Check the values given as config.device.',
  MISSING_CLIENT_ID: 'Check config.clientId; see that no proxy strips X-client-id.',
  UNREGISTERED_APP: 'Check config.clientId, config.domain, and at OneAccess config.tenantId.',
  MISSING_STATE_TOKEN: 'Hand over the state_token of the login answer; see that no proxy strips X-state-token.',
  USER_NOT_FOUND: 'Have the user register first.',
  INVALID_STATE_TOKEN: 'It has expired, was used, or is another application’s. Have the user sign in again.',
}

function retryAfterSeconds(headers: Headers): number | undefined {
  const value = headers.get('retry-after')?.trim()
  if (!value) return undefined
  const seconds = /^\d+$/.test(value) ? Number(value) : (Date.parse(value) - Date.now()) / 1000
  return Number.isFinite(seconds) ? Math.max(0, Math.ceil(seconds)) : undefined
}

const text = (value: unknown) => (typeof value === 'string' || typeof value === 'number' ? String(value) : '')

/**
 * The error that an answer of the server stands for, or `undefined` where it is none.
 *
 * @param body The answer, if it was a JSON object.
 * @param secrets Redacted wherever the server repeats them; a text from which they cannot be cut is withheld.
 * @see The contract, "Skip Forced Password Change › Error Codes"; the employee deployment's return codes.
 */
export function serverError(
  response: Response,
  body: Record<string, unknown> | undefined,
  secrets: readonly string[],
): CiamError | undefined {
  const sentCode = text(body?.error_code)
  if (response.ok && !sentCode) return undefined
  const { status } = response
  const known = codes.get(sentCode)
  const all = [...secrets, ...collectTokens(body)]
  const withoutSecrets = (words: string) => redact(words, all) || undefined
  const serverCode = known ? sentCode : withoutSecrets(sentCode)
  const code = known ?? (status === 429 || status >= 500 ? 'SERVER_BUSY' : 'SERVER_REJECTED')
  const answered = `The CIAM server answered ${status}${serverCode ? ` with ${serverCode}` : ''}.`
  return new CiamError(code, `${answered} ${fixes[code] ?? 'See serverMessage.'}`, {
    status,
    outcome: code === 'SERVER_BUSY' && status !== 429 ? 'unknown' : 'refused',
    serverCode,
    serverMessage: withoutSecrets(text(body?.error_msg)),
    retryAfterSeconds: retryAfterSeconds(response.headers),
  })
}
