import type { Browser } from 'playwright'
import type { Engine } from './findBrowser.mjs'

/** A real browser in which every name but the loopback's leads nowhere. */
export function launchBrowser(engine: Engine): Promise<Browser>
