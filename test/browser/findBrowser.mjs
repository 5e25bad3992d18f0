import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { delimiter, join } from 'node:path'
import { chromium, firefox } from 'playwright'

/** Playwright's own of each browser, and the names under which systems install it. */
const browsers = {
  chromium: { own: chromium, names: ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'] },
  firefox: { own: firefox, names: ['firefox-esr', 'firefox'] },
}

/** Whether it starts at all: a download without its system libraries exists, and does not start. */
const starts = (path) => existsSync(path) && spawnSync(path, ['--version'], { stdio: 'ignore' }).status === 0

/**
 * The browser to test in: `CHROMIUM_PATH` or `FIREFOX_PATH`, else Playwright's own, else one on the PATH.
 *
 * @returns Its path, or undefined where there is none that starts.
 * @throws Error when the variable names none that starts.
 */
export function findBrowser(engine) {
  const variable = `${engine.toUpperCase()}_PATH`
  const chosen = process.env[variable]
  if (chosen) {
    if (starts(chosen)) return chosen
    throw new Error(`${variable} is ${chosen}, and no ${engine} starts there. Correct it, or leave it out.`)
  }
  const folders = (process.env.PATH ?? '').split(delimiter)
  const { own, names } = browsers[engine]
  const onPath = names.flatMap((name) => folders.map((folder) => join(folder, name)))
  return [own.executablePath(), ...onPath].find(starts)
}
