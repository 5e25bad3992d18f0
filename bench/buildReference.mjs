import { execFileSync } from 'node:child_process'
import { cpSync, existsSync, rmSync } from 'node:fs'
import { join } from 'node:path'

const root = process.cwd()
const git = (...args) => execFileSync('git', args, { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] }).trim()

function findCommit(ref) {
  try {
    return git('rev-parse', '--verify', '--quiet', `${ref}^{commit}`)
  } catch {
    return undefined
  }
}

/**
 * Builds an earlier version of the library, in a temporary work tree below `.cache`. The build stays there for the next run.
 * Dependencies are those of the present version, which lie above.
 *
 * @param refs Tags or commits; the first one that this repository has is taken.
 * @returns Its commit and the folder that holds its package.json and `dist`; `undefined` where there is none of `refs`.
 */
export function buildReference(refs) {
  const ref = refs.find(findCommit)
  if (!ref) return undefined
  const commit = findCommit(ref)
  const folder = join(root, '.cache/bench', commit)
  if (!existsSync(join(folder, 'package.json'))) {
    const tree = join(root, '.cache/bench/tree')
    rmSync(tree, { recursive: true, force: true })
    git('worktree', 'prune')
    git('worktree', 'add', '--detach', tree, commit)
    try {
      const run = (...args) => execFileSync(process.execPath, args, { cwd: tree, stdio: 'inherit' })
      run(join(root, 'node_modules/vite/bin/vite.js'), 'build', '--logLevel', 'warn')
      run('scripts/buildStyles.mjs')
      cpSync(join(tree, 'dist'), join(folder, 'dist'), { recursive: true })
      // Last: it says that the folder is complete.
      cpSync(join(tree, 'package.json'), join(folder, 'package.json'))
    } finally {
      git('worktree', 'remove', '--force', tree)
    }
  }
  return { ref, commit, folder }
}
