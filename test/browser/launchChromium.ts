import { type Browser, chromium } from 'playwright'
import { chromiumArgs } from './chromiumArgs.mjs'
import { findChromium } from './findChromium.mjs'

/** A real Chromium in which every name but the loopback's leads nowhere. */
export function launchChromium(): Promise<Browser> {
  const executablePath = findChromium()
  if (!executablePath) throw new Error('There is no Chromium. Run: node scripts/ensureChromium.mjs')
  return chromium.launch({
    executablePath,
    args: [...chromiumArgs, '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE localhost, EXCLUDE 127.0.0.1'],
  })
}
