import { readFileSync } from 'node:fs'
import { emulatorOrigin } from './emulatorOptions.mjs'
import { ports } from './ports.mjs'

const accounts = JSON.parse(readFileSync(new URL('../demo/accounts.json', import.meta.url), 'utf8'))

/** Both addresses, and the accounts to try. */
export function printWelcome() {
  const width = Math.max(...accounts.flatMap(({ userName, password = '' }) => [userName.length, password.length]))
  const rows = accounts.map(
    ({ userName, password = userName, en }) => `  ${userName.padEnd(width)}   ${password.padEnd(width)}   ${en}`,
  )
  console.log(`
  Demo page       http://localhost:${ports.page}
  CIAM emulator   ${emulatorOrigin}

  ${'User name'.padEnd(width)}   ${'Password'.padEnd(width)}   What happens
${rows.join('\n')}

  Ctrl-C ends both.
`)
}
