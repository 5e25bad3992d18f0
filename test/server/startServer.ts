import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { onTestFinished } from 'vitest'

export interface SentRequest {
  method: string | undefined
  path: string
  headers: IncomingMessage['headers']
  body: string
}

export type Answer = (request: SentRequest, response: ServerResponse) => void

export function sendJson(response: ServerResponse, body: unknown, status = 200): void {
  response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(body))
}

/** A real HTTP server on loopback, one answer a path, until the test is over. */
export async function startServer(answers: Record<string, Answer>) {
  const requests: SentRequest[] = []
  const server = createServer((incoming, response) => {
    const chunks: Buffer[] = []
    incoming.on('data', (chunk: Buffer) => chunks.push(chunk))
    incoming.on('end', () => {
      const { method, url: path = '', headers } = incoming
      const request = { method, path, headers, body: Buffer.concat(chunks).toString() }
      requests.push(request)
      const answer = answers[path]
      if (answer) answer(request, response)
      else response.writeHead(404).end()
    })
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  onTestFinished(() => {
    server.close()
    server.closeAllConnections()
  })
  const { port } = server.address() as AddressInfo
  const sent = (path: string) => requests.filter((request) => request.path === path)
  return { url: `http://127.0.0.1:${port}`, requests, sent }
}
