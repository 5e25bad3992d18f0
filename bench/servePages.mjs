import { readFileSync } from 'node:fs'
import { createServer } from 'node:http'

const probe = readFileSync(new URL('./pages/probe.js', import.meta.url), 'utf8')

const html = (ciamOrigin, main) => `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8" />
    <meta name="ciam-origin" content="${ciamOrigin}" />
    <title>Bench</title>
    <link rel="icon" href="data:," />
    <link rel="stylesheet" href="styles.css" />
  </head>
  <body>
    <div id="root"></div>
    <script>${probe}</script>
    <script type="module" src="${main}"></script>
  </body>
</html>`

/**
 * Serves bundled pages, each in a folder of its own.
 *
 * @param options `pages`: bundles by name; `ciamOrigin`: the server that they send to; `chunkLatencyMs`: how long each chunk
 *   but a page's entry takes.
 */
export async function servePages({ pages, ciamOrigin, chunkLatencyMs }) {
  const server = createServer(({ url = '/' }, response) => {
    const [, name, file] = url.split('/')
    const page = pages[name]
    const answer = (type, body) =>
      response.writeHead(200, { 'Content-Type': type, 'Cache-Control': 'max-age=3600' }).end(body)
    if (page && file === '') answer('text/html; charset=utf-8', html(ciamOrigin, page.main))
    else if (page && file === 'styles.css') answer('text/css', page.styles)
    else if (page?.files.has(file))
      setTimeout(() => answer('text/javascript', page.files.get(file)), file === page.main ? 0 : chunkLatencyMs)
    else response.writeHead(404).end()
  })
  // Node closes idle connections after 5 s: a page would have to connect anew, in the middle of a measure.
  server.keepAliveTimeout = 600_000
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve))
  return {
    url: (name) => `http://127.0.0.1:${server.address().port}/${name}/`,
    close: () => {
      server.closeAllConnections()
      server.close()
    },
  }
}
