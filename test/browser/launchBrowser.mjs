import { chromium, firefox } from 'playwright'
import { launchOptions } from './launchOptions.mjs'

const types = { chromium, firefox }

/** A real browser in which every name but the loopback's leads nowhere. */
export async function launchBrowser(engine) {
  const options = launchOptions(engine)
  if (!options.executablePath) throw new Error(`There is no ${engine}. Run: node scripts/ensureBrowsers.mjs ${engine}`)
  return types[engine].launch(options)
}
