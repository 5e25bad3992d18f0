import { readFileSync } from 'node:fs'
import { RESPONSE_ALREADY_SENT } from '@hono/node-server/utils/response'
import type { Answer } from '../../demo/servePage.mjs'

/** Each part that is loaded when it is needed, by the module of `dist` that it begins with. */
const modules = {
  request: 'dist/client/request/index.js',
  device: 'dist/device/readOperatingSystem.js',
  fingerprint: 'dist/device/readFingerprint.js',
  userAgent: 'dist/device/operatingSystemFromUserAgent.js',
  passwordForm: 'dist/components/form/PasswordForm.js',
}

export type LazyPart = keyof typeof modules

export const lazyParts = Object.keys(modules) as LazyPart[]

/** Status 404, a connection that breaks, or status 200 with a page, which many servers answer for every unknown path. */
export type Loss = 'missing' | 'reset' | 'html'

export interface Chunks {
  /** The path of a part's chunk in the present deployment. */
  path(part: LazyPart): string
  /** From now on, every request for the part fails. */
  lose(part: LazyPart, loss?: Loss): void
  /** Every part can be loaded again. */
  restore(): void
  /** A new deployment: all earlier chunks are deleted, and a page that is loaded from now on has others. */
  deployAnew(): void
}

/** The bundler's own list of what it wrote, by the module that each chunk begins with. */
function readPaths(root: string): Map<LazyPart, string> {
  const manifest: Record<string, { file: string }> = JSON.parse(readFileSync(`${root}/.vite/manifest.json`, 'utf8'))
  const names = Object.keys(manifest)
  return new Map(
    lazyParts.map((part) => {
      const name = names.find((path) => path.endsWith(modules[part]))
      const file = name && manifest[name]?.file
      if (!file) throw new Error(`No chunk begins with ${modules[part]}. These exist: ${names.join(', ')}.`)
      return [part, `/${file}`]
    }),
  )
}

/**
 * Comes between a page's server and the browser, and loses chunks when told to. A server does it, not the browser's
 * driver, because it is the browser's own loading of modules that is under test: its cache, its retries, its module map.
 */
export function loseChunks(root: string): Chunks & { wrap(answer: Answer): Answer } {
  const paths = readPaths(root)
  const losses = new Map<string, Loss>()
  let deployment = 0

  const pathOf = (part: LazyPart) => String(paths.get(part))
  return {
    path: (part) => (deployment ? `/${deployment}` : '') + pathOf(part),
    lose: (part, loss = 'missing') => losses.set(pathOf(part), loss),
    restore: () => losses.clear(),
    deployAnew: () => {
      deployment += 1
    },
    wrap: (answer) => async (request, env) => {
      const { pathname } = new URL(request.url)
      if (pathname === '/' && deployment) {
        const response = await answer(request, env)
        // Everything else that a page loads is relative to that address.
        return new Response((await response.text()).replaceAll('./assets/', `./${deployment}/assets/`), response)
      }
      const [, prefix = 0, path] = /^(?:\/(\d+))?(\/assets\/.*)$/.exec(pathname) ?? []
      if (path === undefined) return answer(request, env)
      const loss = Number(prefix) === deployment ? losses.get(path) : 'missing'
      switch (loss) {
        case undefined:
          return answer(new Request(new URL(path, request.url), request), env)
        case 'missing':
          return new Response('Not found', { status: 404 })
        case 'html':
          return new Response('<!doctype html>', { headers: { 'Content-Type': 'text/html' } })
        case 'reset':
          env.incoming.socket.destroy()
          return RESPONSE_ALREADY_SENT
      }
    },
  }
}
