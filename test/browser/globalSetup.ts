import { execFileSync, execSync } from 'node:child_process'
import { existsSync, readdirSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

const root = fileURLToPath(new URL('../..', import.meta.url))
const sources = ['src', 'package.json', 'vite.config.ts', 'tsconfig.build.json', 'scripts/buildStyles.mjs']

function newestChange(path: string): number {
  const { mtimeMs } = statSync(path)
  if (!statSync(path).isDirectory()) return mtimeMs
  return Math.max(mtimeMs, ...readdirSync(path).map((name) => newestChange(join(path, name))))
}

/** Whether `dist` is older than what it is made from. The style sheet is what the build writes last. */
function isLibraryStale(): boolean {
  const last = join(root, 'dist/styles/styles.css')
  return (
    !existsSync(last) || statSync(last).mtimeMs < Math.max(...sources.map((path) => newestChange(join(root, path))))
  )
}

function buildPage(folder: string, NODE_ENV: 'production' | 'development'): void {
  const vite = join(root, 'node_modules/vite/bin/vite.js')
  // A process of its own: Vitest's NODE_ENV would choose React's development build.
  execFileSync(process.execPath, [vite, 'build', folder, '--logLevel', 'warn'], {
    cwd: root,
    stdio: 'inherit',
    env: { ...process.env, NODE_ENV },
  })
}

/** Builds what the tests open: the demo as it is shipped, and the fixture page. */
export default function setup(): void {
  if (isLibraryStale()) {
    execSync('npm run build --silent', {
      cwd: root,
      stdio: 'inherit',
      env: { ...process.env, NODE_ENV: 'production' },
    })
  }
  buildPage('demo', 'production')
  buildPage('test/browser/fixtures', 'development')
}
