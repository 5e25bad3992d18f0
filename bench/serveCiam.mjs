import { createServer } from 'node:http'

const answer = JSON.stringify({ status: 'SUCCESS', expire: 1_800, session_token: 'bench-session' })

/**
 * Stands in for the CIAM server: takes any state token, answers at once, and notes when a request arrives, on the clock of
 * `performance`, which pages and Node.js read alike.
 *
 * It lets browsers keep the answer to a preflight, but a Chromium asks anew for every request with `cache: 'no-store'`, which
 * state tokens need. So a GET arrives one round trip after its preflight, from the prompt and from a hand-written page alike.
 */
export async function serveCiam() {
  let arrivals = []
  let onArrival
  const server = createServer(({ method, headers }, response) => {
    arrivals.push({ method, at: performance.timeOrigin + performance.now() })
    response.setHeader('Access-Control-Allow-Origin', '*')
    if (method === 'OPTIONS') {
      response.writeHead(204, {
        'Access-Control-Allow-Headers': headers['access-control-request-headers'] ?? '',
        'Access-Control-Max-Age': '7200',
      })
      response.end()
      return
    }
    response.writeHead(200, { 'Content-Type': 'application/json' }).end(answer)
    onArrival?.()
  })
  server.keepAliveTimeout = 600_000
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve))
  return {
    origin: `http://127.0.0.1:${server.address().port}`,
    /** Runs a task that sends one request; resolves to the arrivals that it caused, the GET being the last one. */
    arrivalsOf: async (task) => {
      arrivals = []
      const arrived = new Promise((resolve, reject) => {
        onArrival = resolve
        setTimeout(() => reject(new Error('No GET arrived within 30 s of a click.')), 30_000).unref()
      })
      await Promise.all([task(), arrived])
      return arrivals
    },
    close: () => {
      server.closeAllConnections()
      server.close()
    },
  }
}
