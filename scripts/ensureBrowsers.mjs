// Before the browser tests: says which browsers they run in, and installs those that are missing.
// Usage: node scripts/ensureBrowsers.mjs chromium firefox
import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { findBrowser } from '../test/browser/findBrowser.mjs'

const playwright = join(dirname(createRequire(import.meta.url).resolve('playwright/package.json')), 'cli.js')
const packages = { chromium: 'chromium', firefox: 'firefox-esr' }

const engines = process.argv.slice(2)
const unknown = engines.filter((engine) => !Object.hasOwn(packages, engine))
if (engines.length === 0 || unknown.length > 0) {
  console.error(`Name one or more of ${Object.keys(packages).join(', ')}. Given: ${engines.join(', ') || 'none'}.`)
  process.exit(1)
}

/** Shows a command and runs it. It gets no standard input, so that it cannot wait for an answer. */
function run(command, args, env = {}) {
  console.log(`> ${[command, ...args].join(' ')}`)
  const { error } = spawnSync(command, args, {
    stdio: ['ignore', 'inherit', 'inherit'],
    // Two browsers over a slow line; a line that hangs must not hold a build for ever.
    timeout: 300_000,
    env: { ...process.env, ...env },
  })
  if (error) console.error(error.message)
}

function find(engine) {
  try {
    return findBrowser(engine)
  } catch (error) {
    console.error(error.message)
    process.exit(1)
  }
}

const ways = [
  {
    what: 'Playwright’s own download',
    isOpen: true,
    install: (missing) =>
      run(process.execPath, [playwright, 'install', '--no-shell', ...missing], {
        PLAYWRIGHT_DOWNLOAD_CONNECTION_TIMEOUT: '15000',
      }),
  },
  {
    what: 'the packages of this system',
    isOpen: existsSync('/usr/bin/apt-get') && process.getuid?.() === 0,
    install: (missing) => {
      const env = { DEBIAN_FRONTEND: 'noninteractive' }
      run('apt-get', ['update', '-qq'], env)
      // One by one: where a system has no package of that name, the others are still installed.
      for (const engine of missing)
        run('apt-get', ['install', '-y', '-qq', '--no-install-recommends', packages[engine]], env)
    },
  },
]

const paths = new Map(engines.map((engine) => [engine, find(engine)]))
const missing = () => engines.filter((engine) => !paths.get(engine))
for (const { what, isOpen, install } of ways) {
  if (missing().length === 0 || !isOpen) continue
  console.log(`The browser tests need ${missing().join(' and ')}, which this machine lacks. Installing: ${what}.`)
  install(missing())
  for (const engine of missing()) paths.set(engine, find(engine))
}
for (const engine of missing())
  console.error(
    `No ${engine} could be installed. Install one yourself (npx playwright install --with-deps ${engine}), or name one: ${engine.toUpperCase()}_PATH=/path/to/${engine}.`,
  )
if (missing().length > 0) process.exit(1)
for (const [engine, path] of paths) console.log(`Browser tests in ${engine} run in ${path}`)
