import type { Visit } from './Visit.js'

/**
 * Collects every token that the server hands out, from the answers themselves, and keeps them outside the browser. (The
 * browser's own network log drops the body of an answer that the page read as a stream, now and then.)
 */
export async function collectTokens({ context, page }: Visit): Promise<string[]> {
  const tokens: string[] = []
  await context.exposeFunction('collectTokens', (answer: Record<string, unknown>) => {
    for (const name of ['state_token', 'session_token', 'id_token']) {
      const token = answer[name]
      if (typeof token === 'string') tokens.push(token)
    }
  })
  await page.addInitScript(() => {
    const { fetch } = window
    window.fetch = async (...args) => {
      const response = await fetch(...args)
      if (response.url.includes('/api/v2/sdk/')) window.collectTokens(await response.clone().json())
      return response
    }
  })
  await page.reload()
  return tokens
}

declare global {
  interface Window {
    collectTokens(answer: unknown): void
  }
}
