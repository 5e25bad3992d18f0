// Compares what decides whether a server's password pattern may be tried on the main thread: our own estimate, recheck and
// redos-detector. Each clearance is checked by the clock, in a worker, on hostile texts of 256 characters.
// Usage: npm install --no-save recheck@4 redos-detector@6 && node bench/patterns.mjs
import { readFileSync } from 'node:fs'
import { isMainThread, parentPort, Worker } from 'node:worker_threads'
import { brotliCompressSync } from 'node:zlib'
import { build } from 'esbuild'

const LENGTH = 256
/** A pattern that takes longer than this on one text was cleared wrongly. */
const MOST_MILLISECONDS = 50

const toPattern = (source) => new RegExp(source, /\\p\{/i.test(source) ? 'u' : '')

/** Texts that make a backtracking matcher try much: runs, alternations and mixtures of characters that the pattern names. */
function hostileTexts(source) {
  const named = new Set([...source.replace(/\\[a-zA-Z]/g, '')].filter((character) => /[\x21-\x7e]/.test(character)))
  const alphabet = [...new Set(['a', 'A', '1', '!', ' ', 'é', ...named])].slice(0, 14)
  const texts = []
  for (const a of alphabet) {
    for (const end of ['', '\n', '!', '\u0000', 'a', '1']) texts.push(a.repeat(LENGTH - end.length) + end)
    for (const b of alphabet) {
      texts.push(`${(a + b).repeat(LENGTH / 2 - 1)}\n`, a.repeat(LENGTH / 2) + b.repeat(LENGTH / 2 - 1))
      texts.push(`${(a.repeat(17) + b).repeat(14)}\u0000`)
    }
  }
  let seed = 7
  const random = (count) => {
    seed = (seed * 48271) % 2147483647
    return seed % count
  }
  for (let index = 0; index < 20; index++)
    texts.push(Array.from({ length: LENGTH }, () => alphabet[random(alphabet.length)]).join(''))
  // All characters differ: nothing is repeated.
  texts.push(String.fromCharCode(...Array.from({ length: LENGTH }, (_, index) => index + 0x4e00)))
  return texts
}

if (isMainThread) await compare()
else
  parentPort.on('message', (source) => {
    let most = 0
    for (const text of hostileTexts(source)) {
      // A fresh one each time: V8 interprets a pattern when it is first used, and that is slowest.
      const pattern = toPattern(source)
      let startedAt = performance.now()
      text.search(pattern)
      let least = performance.now() - startedAt
      // What only the machine's other work has slowed down is quick the next time.
      for (let round = 0; round < 3 && least > most && least > MOST_MILLISECONDS / 2; round++) {
        const again = toPattern(`(?:${source})${'(?:)'.repeat(round + 1)}`)
        startedAt = performance.now()
        text.search(again)
        least = Math.min(least, performance.now() - startedAt)
      }
      most = Math.max(most, least)
      if (most > MOST_MILLISECONDS * 4) break
    }
    parentPort.postMessage(most)
  })

/** The longest time that one hostile text takes; infinite where all together take more than three seconds. */
function measure(source) {
  return new Promise((resolve) => {
    const worker = new Worker(new URL(import.meta.url))
    const finish = (milliseconds) => {
      clearTimeout(timer)
      worker.terminate()
      resolve(milliseconds)
    }
    const timer = setTimeout(finish, 3_000, Number.POSITIVE_INFINITY)
    worker.once('message', finish)
    worker.postMessage(source)
  })
}

async function bundle(contents) {
  const options = { bundle: true, format: 'esm', platform: 'browser', target: 'es2022', write: false, minify: true }
  const { outputFiles } = await build({ stdin: { contents, resolveDir: process.cwd() }, ...options })
  return outputFiles[0].contents
}

async function loadOurs() {
  const code = await bundle(`export { isSafePattern } from './src/client/isSafePattern.ts'`)
  const { isSafePattern } = await import(`data:text/javascript;base64,${Buffer.from(code).toString('base64')}`)
  return { name: 'isSafePattern', bytes: brotliCompressSync(code).length, isSafe: (p) => isSafePattern(p) }
}

async function loadRecheck() {
  const { checkSync } = await import('recheck')
  const bytes = brotliCompressSync(readFileSync('node_modules/recheck/lib/browser.js')).length
  const isSafe = ({ source, flags }) => {
    const { status, complexity } = checkSync(source, flags, { timeout: 1_000 })
    return status === 'safe' || (status === 'vulnerable' && complexity.type === 'polynomial' && complexity.degree <= 2)
  }
  return { name: 'recheck (degree 2 and less)', bytes, isSafe }
}

async function loadRedosDetector() {
  const { isSafe } = await import('redos-detector')
  const code = await bundle(`export { isSafe } from 'redos-detector'`)
  const check = (pattern) => isSafe(pattern, { timeout: 1_000 }).safe
  return { name: 'redos-detector (its defaults)', bytes: brotliCompressSync(code).length, isSafe: check }
}

async function compare() {
  const { real, catastrophic } = JSON.parse(readFileSync('test/client/passwordPatterns.json', 'utf8'))
  const slow = new Map()
  for (const load of [loadOurs, loadRecheck, loadRedosDetector]) {
    const rival = await load().catch((error) => process.stdout.write(`${load.name}: ${error.message.split('\n')[0]}\n`))
    if (rival === true) continue
    const times = []
    const check = (source) => {
      const pattern = toPattern(source)
      const startedAt = performance.now()
      let isSafe = false
      try {
        isSafe = rival.isSafe(pattern)
      } catch {
        // It cannot read the pattern, and so clears nothing.
      }
      times.push(performance.now() - startedAt)
      return isSafe
    }
    const cleared = [...real, ...catastrophic].filter(check)
    for (const source of cleared) if (!slow.has(source)) slow.set(source, await measure(source))
    const wrong = cleared.filter((source) => slow.get(source) > MOST_MILLISECONDS)
    times.sort((a, b) => a - b)
    const [median, longest] = [times[times.length >> 1], times.at(-1)].map((time) => time.toFixed(1))
    process.stdout.write(
      `${rival.name}: ${cleared.filter((source) => real.includes(source)).length} of ${real.length} real patterns cleared, ` +
        `${wrong.length} wrongly; ${cleared.filter((source) => catastrophic.includes(source)).length} of ${catastrophic.length} catastrophic ones cleared; ` +
        `median ${median} ms, longest ${longest} ms; ${rival.bytes} B brotli\n`,
    )
    for (const source of wrong) process.stdout.write(`  wrongly (${slow.get(source).toFixed(0)} ms): ${source}\n`)
  }
}
