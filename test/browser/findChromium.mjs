import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { delimiter, join } from 'node:path'
import { chromium } from 'playwright'

const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable']

/** Whether it starts at all: a download without its system libraries exists, and does not. */
const runs = (path) => existsSync(path) && spawnSync(path, ['--version'], { stdio: 'ignore' }).status === 0

/**
 * The Chromium to test in: `CHROMIUM_PATH`, else Playwright's own, else one on the PATH.
 *
 * @returns Its path, or undefined where there is none that starts.
 * @throws Error when `CHROMIUM_PATH` names none that starts.
 */
export function findChromium() {
  const chosen = process.env.CHROMIUM_PATH
  if (chosen) {
    if (runs(chosen)) return chosen
    throw new Error(`CHROMIUM_PATH is ${chosen}, and no Chromium starts there. Correct it, or leave it out.`)
  }
  const folders = (process.env.PATH ?? '').split(delimiter)
  const onPath = names.flatMap((name) => folders.map((folder) => join(folder, name)))
  return [chromium.executablePath(), ...onPath].find(runs)
}
