// What an application that uses the library makes its visitors load: bundled from dist with esbuild, peers excluded,
// brotli bytes. First paint is the entry and what it imports; lazy is what it imports on demand.
// Usage: node scripts/size.mjs   (after `npm run build`; fails when a budget is exceeded)
import { readFileSync } from 'node:fs'
import { brotliCompressSync } from 'node:zlib'
import { build } from 'esbuild'

const KB = 1_000
const peers = ['react', 'react-dom', 'react/jsx-runtime', '@tanstack/react-query']
const brotli = (bytes) => brotliCompressSync(bytes).length

const scenarios = [
  {
    name: 'provider and prompt',
    code: `export { CiamProvider, PasswordExpiringPrompt } from 'ciam-react'`,
    budgets: { firstPaint: 8 * KB, all: 41.5 * KB, skippedInChromium: 32 * KB },
  },
  {
    name: 'provider and skip hook',
    code: `export { CiamProvider, useSkipPasswordUpdate } from 'ciam-react'`,
    budgets: { firstPaint: 4 * KB },
    // Neither a component nor its style may be in a bundle that uses hooks only.
    without: ['data-ciam-part', 'strokeLinecap'],
  },
  {
    name: 'plain client',
    code: `export { createCiamClient, skipPasswordUpdate } from 'ciam-react/client'`,
    budgets: { firstPaint: 4.4 * KB },
    without: ['@tanstack', 'from"react'],
  },
]

/** All chunks that a chunk cannot do without. */
function withImports(outputs, path, seen = new Set()) {
  if (seen.has(path)) return seen
  seen.add(path)
  for (const { path: next, kind } of outputs[path]?.imports ?? [])
    if (kind === 'import-statement' && outputs[next]) withImports(outputs, next, seen)
  return seen
}

async function measure({ name, code, budgets, without = [] }) {
  const { metafile, outputFiles } = await build({
    stdin: { contents: code, resolveDir: process.cwd(), sourcefile: 'entry.js' },
    bundle: true,
    splitting: true,
    minify: true,
    format: 'esm',
    target: 'es2022',
    outdir: 'size',
    write: false,
    metafile: true,
    external: peers,
  })
  const chunks = new Map(outputFiles.map((file) => [file.path, file]))
  const contents = (path) => chunks.get(`${process.cwd()}/${path}`)
  const entry = Object.keys(metafile.outputs).find((path) => metafile.outputs[path].entryPoint === 'entry.js')
  const first = withImports(metafile.outputs, entry)
  // A Chromium has client hints and never loads the user agent's parser; a user who skips never opens the form, and the policy
  // is read by who signs in with useSignIn alone.
  const others = Object.keys(metafile.outputs).filter((path) =>
    Object.keys(metafile.outputs[path].inputs).some((input) =>
      /node_modules\/bowser\/|ChangePasswordFormBody|parsePasswordPolicy/.test(input),
    ),
  )
  const total = (paths) => [...paths].reduce((sum, path) => sum + brotli(contents(path).contents), 0)
  const all = Object.keys(metafile.outputs)
  const sizes = {
    firstPaint: total(first),
    all: total(all),
    skippedInChromium: total(all.filter((path) => !others.includes(path))),
  }
  const text = [...first].map((path) => contents(path).text).join('\n')
  const found = without.filter((word) => text.includes(word))
  return { name, sizes, budgets, found }
}

let failed = false
const report = (label, bytes, budget) => {
  const isOver = bytes > budget
  failed ||= isOver
  process.stdout.write(
    `${label.padEnd(46)}${bytes.toLocaleString('en').padStart(8)}${budget ? ` of ${budget.toLocaleString('en')}` : ''}${isOver ? '  TOO LARGE' : ''}\n`,
  )
}
process.stdout.write('brotli bytes, peers excluded\n')
for (const scenario of scenarios) {
  const { name, sizes, budgets, found } = await measure(scenario)
  for (const [what, bytes] of Object.entries(sizes)) report(`${name}: ${what}`, bytes, budgets[what])
  if (found.length > 0) {
    failed = true
    process.stdout.write(`${name}: must not hold ${found.join(', ')}\n`)
  }
}
report('styles.css', brotli(readFileSync('dist/styles/styles.css')), 4 * KB)
if (failed) process.exitCode = 1
