// How long it takes from a click on "Not now" to the GET at the server, in a real Chromium and over a real socket. It prints;
// it never fails a test.
// Usage: npm run bench -- [--quick] [--against <git ref>] [--no-against]   (from the top folder; `npm run bench` builds first)
import { loadavg } from 'node:os'
import { parseArgs } from 'node:util'
import { launchBrowser } from '../test/browser/launchBrowser.mjs'
import { buildReference } from './buildReference.mjs'
import { bundlePage } from './bundlePage.mjs'
import { measureCold } from './measureCold.mjs'
import { measureWarm } from './measureWarm.mjs'
import { serveCiam } from './serveCiam.mjs'
import { servePages } from './servePages.mjs'
import { median, p95 } from './statistics.mjs'

/** Version 0.1, by its tag and by its last commit. */
const VERSION_0_1 = ['v0.1.0', '9bc192e']
const CHUNK_LATENCY_MS = 50
const goals = { warmMedian: 1.1, warmP95: 1.25, coldReading: 1.15, coldReference: 0.6 }

const { values: options } = parseArgs({
  options: {
    quick: { type: 'boolean', default: false },
    against: { type: 'string' },
    'no-against': { type: 'boolean', default: false },
  },
})
const clicks = options.quick ? 10 : 100
const rounds = options.quick ? 3 : 20

const pick = (measures, key) => measures.map((measure) => measure[key])
const milliseconds = (value) => `${value.toFixed(1)} ms`.padStart(10)
const print = (line = '') => process.stdout.write(`${line}\n`)

function printTable(title, rows) {
  print(`\n${title}`)
  print(`${''.padEnd(50)}${'median'.padStart(10)}${'p95'.padStart(10)}`)
  for (const [label, values] of rows)
    print(`${label.padEnd(50)}${milliseconds(median(values))}${milliseconds(p95(values))}`)
}

function printRatio(label, ratio, goal) {
  const verdict = goal === undefined ? '' : `   goal ≤ ${goal.toFixed(2)}: ${ratio <= goal ? 'met' : 'MISSED'}`
  print(`${label.padEnd(50)}${`${ratio.toFixed(2)} ×`.padStart(10)}${verdict}`)
}

function printPreflights(measures) {
  const counts = Object.entries(measures)
    .filter(([, [first]]) => first.preflights !== undefined)
    .map(([name, list]) => `${name} ${list.reduce((sum, { preflights }) => sum + preflights, 0)} of ${list.length}`)
  print(`preflights: ${counts.join(', ')}`)
}

function reportWarm(measures) {
  const names = Object.keys(measures)
  printTable(`Warm: ${clicks} clicks each, in turn, on pages that are ready`, [
    ...names.map((name) => [`${name}: click → fetch is called`, pick(measures[name], 'called')]),
    ...names.map((name) => [`${name}: click → first request at the server`, pick(measures[name], 'arrivedFirst')]),
    ...names.map((name) => [`${name}: click → GET at the server`, pick(measures[name], 'arrived')]),
  ])
  printPreflights(measures)
  const ratio = (key, of) => of(pick(measures.prompt, key)) / of(pick(measures['hand-written'], key))
  printRatio('prompt to hand-written, GET, median', ratio('arrived', median), goals.warmMedian)
  printRatio('prompt to hand-written, GET, p95', ratio('arrived', p95), goals.warmP95)
  printRatio('prompt to hand-written, first request, median', ratio('arrivedFirst', median))
  printRatio('prompt to hand-written, first request, p95', ratio('arrivedFirst', p95))
}

function reportCold(measures, reference) {
  const sending = Object.keys(measures).filter((name) => measures[name][0].arrived !== undefined)
  printTable(`Cold: ${rounds} fresh pages each, in turn, clicked at once; ${CHUNK_LATENCY_MS} ms a lazy chunk`, [
    ['fingerprint alone, as read here (with its chunk)', pick(measures['own reading'], 'called')],
    ['FingerprintJS’ default alone (with its chunk)', pick(measures['default reading'], 'called')],
    ...sending.map((name) => [`${name}: click → fetch is called`, pick(measures[name], 'called')]),
    ...sending.map((name) => [`${name}: click → GET at the server`, pick(measures[name], 'arrived')]),
  ])
  printPreflights(measures)
  const prompt = median(pick(measures.prompt, 'arrived'))
  const alone = (name) => median(pick(measures[name], 'called'))
  printRatio('prompt to the fingerprint alone, as read here', prompt / alone('own reading'), goals.coldReading)
  printRatio('prompt to FingerprintJS’ default alone', prompt / alone('default reading'))
  if (reference)
    printRatio(
      `prompt to the ${reference}`,
      prompt / median(pick(measures[reference], 'arrived')),
      options.against ? undefined : goals.coldReference,
    )
  printRatio('prompt to hand-written', prompt / median(pick(measures['hand-written'], 'arrived')))
}

const here = process.cwd()
const refs = options.against ? [options.against] : VERSION_0_1
const reference = options['no-against'] ? undefined : buildReference(refs)
if (!reference && !options['no-against'])
  print(`This repository has no ${refs.join(' and no ')}: nothing earlier to compare with, skipped.`)
const referenceName = reference && (options.against ? `prompt of ${reference.ref.slice(0, 12)}` : 'prompt of 0.1')

const pages = {
  prompt: await bundlePage('prompt.jsx', here),
  'hand-written': await bundlePage('handWritten.js', here),
  'own reading': await bundlePage('ownReading.js', here),
  'default reading': await bundlePage('defaultReading.js', here),
  ...(reference && { [referenceName]: await bundlePage('prompt.jsx', reference.folder) }),
}
const ciam = await serveCiam()
const folder = (name) => name.replaceAll(/[^\w.-]/g, '-')
const server = await servePages({
  pages: Object.fromEntries(Object.entries(pages).map(([name, page]) => [folder(name), page])),
  ciamOrigin: ciam.origin,
  chunkLatencyMs: CHUNK_LATENCY_MS,
})
const urlOf = (name) => server.url(folder(name))
const browser = await launchBrowser('chromium')
try {
  print(`Chromium ${browser.version()}, Node.js ${process.version}, load ${loadavg()[0].toFixed(1)}`)
  reportWarm(await measureWarm({ browser, pages: ['prompt', 'hand-written'], urlOf, ciam, clicks }))
  const coldPages = Object.keys(pages).map((name) => ({ name, sends: !name.endsWith('reading') }))
  reportCold(await measureCold({ browser, pages: coldPages, urlOf, ciam, rounds }), referenceName)
} finally {
  await browser.close()
  server.close()
  ciam.close()
}
