import { createServer, type Server } from 'node:http'
import type { Socket } from 'node:net'
import { getRequestListener, type Http2Bindings, type HttpBindings, RequestError } from '@hono/node-server'
import { BrokenConnection } from './BrokenConnection.js'
import { type CiamEmulator, createCiamEmulator } from './createCiamEmulator.js'
import type { CiamEmulatorOptions } from './resolveOptions.js'

export interface StartCiamEmulatorOptions extends CiamEmulatorOptions {
  /** TCP port. Default: 0, any free one. */
  port?: number
  /** Address to listen on, a loopback one: nobody but this machine can reach it. Default: `'127.0.0.1'`. */
  hostname?: '127.0.0.1' | '::1' | 'localhost'
}

/**
 * What `await using` needs, where the reader's TypeScript knows it: `AsyncDisposable` itself came with TypeScript 5.2, and is
 * in none of its default libraries.
 */
type Disposal = typeof Symbol extends { readonly asyncDispose: infer Name extends symbol }
  ? { readonly [Key in Name]: () => Promise<void> }
  : object

/** An emulator that listens on a socket. */
export interface CiamEmulatorServer extends CiamEmulator, Disposal {
  /** Its origin, such as `http://127.0.0.1:41234`. */
  readonly url: string
  readonly port: number
  /** Stops listening and breaks every connection, those that still wait for an answer too. Safe to call twice. */
  readonly close: () => Promise<void>
}

const loopback: readonly string[] = ['127.0.0.1', '::1', 'localhost']

/**
 * Breaks a connection so that no client retries it: browsers silently repeat a request, whatever its method, when a
 * kept-alive or preconnected socket closes before the first byte of an answer. A first byte that is no HTTP prevents that.
 */
function breakConnection(socket: Socket): void {
  socket.write('connection broken by the emulator\r\n')
  socket.destroySoon()
}

function listen(server: Server, port: number, hostname: string): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once('error', (cause: Error & { code?: string }) => {
      const reason =
        cause.code === 'EADDRINUSE'
          ? `Port ${port} of ${hostname} is taken. Choose another port, or 0 for any free one.`
          : `The CIAM emulator cannot listen on port ${port} of ${hostname}: ${cause.message}`
      reject(new Error(reason, { cause }))
    })
    server.listen(port, hostname, () => {
      const address = server.address()
      resolve(typeof address === 'object' && address !== null ? address.port : port)
    })
  })
}

/**
 * Starts a CIAM emulator as an HTTP server of its own. It is made for a developer's machine: it listens on loopback only,
 * answers 421 to a `Host` other than `localhost`, `127.0.0.1` and `[::1]` with its port (a foreign site whose name was
 * made to lead here is refused; a proxy in front of it has to set the `Host`), and 413 to a body above 64 KiB.
 *
 * @param options - Those of `createCiamEmulator`, with `port` and `hostname`.
 * @returns The emulator with its `url`, `port` and `close`; works with `await using`.
 * @throws Error when the port is taken or cannot be listened on, or the address is not a loopback one.
 *
 * @example
 * import { startCiamEmulator } from 'ciam-react/testing/node'
 *
 * const server = await startCiamEmulator({ port: 8787 })
 * console.log(server.url)
 * await server.close()
 */
export async function startCiamEmulator(options: StartCiamEmulatorOptions = {}): Promise<CiamEmulatorServer> {
  const { port: wanted = 0, hostname = '127.0.0.1', ...rest } = options
  if (!loopback.includes(hostname)) {
    throw new Error(
      `The CIAM emulator was told to listen on ${hostname}. It holds known passwords and must stay on this machine: use 127.0.0.1, ::1 or localhost.`,
    )
  }
  const emulator = createCiamEmulator(rest)
  let hosts: readonly string[] = []
  const listener = getRequestListener(
    async (request, { incoming }: HttpBindings | Http2Bindings) => {
      const { host = '' } = incoming.headers
      if (!hosts.includes(host.toLowerCase()) || !hosts.includes(new URL(request.url).host)) {
        return new Response(`The CIAM emulator answers to ${hosts.join(', ')} only.\n`, { status: 421 })
      }
      try {
        return await emulator.fetch(request)
      } catch (error) {
        if (error instanceof BrokenConnection) breakConnection(incoming.socket)
        else if (!request.signal.aborted) return new Response(`The CIAM emulator failed: ${error}`, { status: 500 })
        throw error
      }
    },
    {
      overrideGlobalObjects: false,
      // The connection is gone already; nothing can be answered. A request that cannot even be read is a 400.
      errorHandler: (error) => (error instanceof RequestError ? new Response(null, { status: 400 }) : undefined),
    },
  )
  const server = createServer(listener)
  const port = await listen(server, wanted, hostname)
  // Clients leave the port of the scheme out.
  hosts = ['localhost', '127.0.0.1', '[::1]'].flatMap((name) => [`${name}:${port}`, ...(port === 80 ? [name] : [])])

  let closed: Promise<void> | undefined
  const close = () => {
    closed ??= new Promise((resolve) => {
      server.close(() => resolve())
      server.closeAllConnections()
    })
    return closed
  }
  const host = hostname.includes(':') ? `[${hostname}]` : hostname
  return { ...emulator, url: `http://${host}:${port}`, port, close, [Symbol.asyncDispose]: close }
}
