import { execFileSync } from 'node:child_process'
import { existsSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { TestProject } from 'vitest/node'

declare module 'vitest' {
  interface ProvidedContext {
    /** Where the packed package is. */
    tarball: string
  }
}

/** Packs the built package once, as a registry would get it. */
export default function pack(project: TestProject) {
  if (!existsSync('dist/index.js')) throw new Error('There is no dist. Run: npm run build')
  const folder = mkdtempSync(join(tmpdir(), 'ciam-react-pack-'))
  const args = ['pack', '--silent', '--ignore-scripts', '--pack-destination', folder]
  const name = execFileSync('npm', args, { encoding: 'utf8' }).trim()
  project.provide('tarball', join(folder, name))
  return () => rmSync(folder, { recursive: true, force: true })
}
