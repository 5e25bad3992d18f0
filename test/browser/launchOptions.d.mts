import type { LaunchOptions } from 'playwright'
import type { Engine } from './findBrowser.mjs'

/** How Playwright starts an engine. */
export function launchOptions(engine: Engine): LaunchOptions
