import type { IssueStateTokenOptions } from './createCiamEmulator.js'
import { routes } from './routes.js'

/**
 * Has an emulator that runs as a server issue a state token, from a page or another process of the same machine. It is
 * `issueStateToken` over HTTP: `POST /__emulator/state-tokens` with these options as JSON, answered
 * `{"stateToken":"…"}`. Pages of other machines are refused.
 *
 * @param emulatorUrl - The emulator's origin, `http://127.0.0.1:8787`.
 * @returns A fresh, valid state token.
 * @throws Error when no account has that name; TypeError when the emulator cannot be reached.
 *
 * @example
 * import { fetchStateToken } from 'ciam-react/testing'
 *
 * const stateToken = await fetchStateToken('http://127.0.0.1:8787', { userName: 'demo' })
 */
export async function fetchStateToken(emulatorUrl: string, options: IssueStateTokenOptions): Promise<string> {
  const { method, path } = routes.stateTokens
  const response = await fetch(new URL(path, emulatorUrl), {
    method,
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify(options),
  })
  const text = await response.text()
  if (!response.ok) throw new Error(`The CIAM emulator issued no state token: ${text.trim()}`)
  const { stateToken }: { stateToken: string } = JSON.parse(text)
  return stateToken
}
