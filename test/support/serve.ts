import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import { type AddressInfo, createServer as createSocketServer, type Socket } from 'node:net'
import { onTestFinished } from 'vitest'

/** One request, as it came over the wire. */
export interface Received {
  method: string
  url: string
  headers: IncomingMessage['headers']
  body: string
  /** Settles when the connection is closed or the answer is sent. */
  closed: Promise<void>
}

export interface Served {
  url: string
  requests: Received[]
}

export type Answer = (response: ServerResponse, request: Received) => void

const portOf = (address: AddressInfo | string | null) => (typeof address === 'object' ? address?.port : undefined)

/** An HTTP server of the test's own, for answers that the emulator never gives. It ends with the test. */
export async function serve(answer: Answer): Promise<Served> {
  const requests: Received[] = []
  const server = createServer((message, response) => {
    const chunks: Buffer[] = []
    const closed = new Promise<void>((resolve) => response.once('close', resolve))
    message.on('data', (chunk: Buffer) => chunks.push(chunk))
    message.on('end', () => {
      const { method = '', url = '', headers } = message
      const received = { method, url, headers, body: Buffer.concat(chunks).toString(), closed }
      requests.push(received)
      answer(response, received)
    })
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  onTestFinished(() => {
    server.closeAllConnections()
    server.close()
  })
  return { url: `http://127.0.0.1:${portOf(server.address())}`, requests }
}

/** A server that sends exactly these bytes to every client, and closes. Returns its address and what it was asked. */
export async function serveBytes(bytes: string | Uint8Array): Promise<{ url: string; asked: string[] }> {
  const asked: string[] = []
  const sockets = new Set<Socket>()
  const server = createSocketServer((socket) => {
    sockets.add(socket)
    socket.on('error', () => undefined)
    socket.once('data', (chunk) => {
      asked.push(chunk.toString('latin1'))
      socket.end(bytes)
    })
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  onTestFinished(() => {
    for (const socket of sockets) socket.destroy()
    server.close()
  })
  return { url: `http://127.0.0.1:${portOf(server.address())}`, asked }
}

/** Answers with JSON. */
export function sendJson(response: ServerResponse, body: unknown, status = 200, headers: Record<string, string> = {}) {
  response.writeHead(status, { 'content-type': 'application/json', ...headers }).end(JSON.stringify(body))
}

export const success = {
  status: 'SUCCESS',
  expire: 43_200,
  session_token: 'LGTiTNVDFPlpefV3F3Hla7RUFTqInsqa',
  id_token: 'eyJ0NiJ9.eyJ1cI6IjIifX0.DeWt4QuZXso',
}
