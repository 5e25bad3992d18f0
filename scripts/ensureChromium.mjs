// Before the browser tests: says which Chromium they run in, and installs one where there is none.
import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { findChromium } from '../test/browser/findChromium.mjs'

const playwright = join(dirname(createRequire(import.meta.url).resolve('playwright/package.json')), 'cli.js')

function run(command, args, env = {}) {
  console.log(`> ${[command, ...args].join(' ')}`)
  spawnSync(command, args, { stdio: 'inherit', timeout: 150_000, env: { ...process.env, ...env } })
}

function find() {
  try {
    return findChromium()
  } catch (error) {
    console.error(error.message)
    process.exit(1)
  }
}

const ways = [
  {
    what: 'Playwright’s own download',
    isOpen: true,
    install: () =>
      run(process.execPath, [playwright, 'install', '--no-shell', 'chromium'], {
        PLAYWRIGHT_DOWNLOAD_CONNECTION_TIMEOUT: '15000',
      }),
  },
  {
    what: 'the package "chromium" of this system',
    isOpen: existsSync('/usr/bin/apt-get') && process.getuid?.() === 0,
    install: () => {
      const env = { DEBIAN_FRONTEND: 'noninteractive' }
      run('apt-get', ['update', '-qq'], env)
      run('apt-get', ['install', '-y', '-qq', '--no-install-recommends', 'chromium'], env)
    },
  },
]

let path = find()
for (const { what, isOpen, install } of ways) {
  if (path || !isOpen) continue
  console.log(`The browser tests need a Chromium, and this machine has none that starts. Installing one: ${what}.`)
  install()
  path = find()
}
if (!path) {
  console.error(
    'No Chromium could be installed. Install one yourself (npx playwright install --with-deps chromium), or name one: CHROMIUM_PATH=/path/to/chromium.',
  )
  process.exit(1)
}
console.log(`Browser tests run in ${path}`)
