import { type OperatingSystemHints, operatingSystemFromClientHints } from './operatingSystemFromClientHints.js'

/** `navigator` with the part that TypeScript's DOM library leaves out, because only Chromium has it. */
interface HintingNavigator {
  userAgent: string
  maxTouchPoints: number
  userAgentData?: { getHighEntropyValues?: (hints: string[]) => Promise<OperatingSystemHints> }
}

/**
 * Reads the operating system with its version: from User-Agent Client Hints where the browser has them, or else from the
 * user agent. The browser may take its time to answer for the hints: the caller sets the time limit.
 *
 * @returns `windows11` (lower case, no space) for Windows, `Android 10`, `macOS 15.1`, `iOS 17.5`, `Linux` … for all
 *   others, and `Unknown` for a system that cannot be told; never empty
 * @throws Error if the parser of the user agent, a chunk of its own, cannot be loaded
 * @see Skip Forced Password Change › Request Headers: X-operating-sys-version
 */
export async function readOperatingSystem(): Promise<string> {
  if (typeof navigator === 'undefined') return 'Unknown'
  const browser: HintingNavigator = navigator

  const hinted = await readClientHints(browser)
  if (hinted !== undefined) return hinted
  if (!browser.userAgent) return 'Unknown'

  // Loaded when needed: a Chromium, which has the hints, never downloads the parser.
  const { operatingSystemFromUserAgent } = await import('./operatingSystemFromUserAgent.js')
  return operatingSystemFromUserAgent(browser.userAgent, browser.maxTouchPoints)
}

async function readClientHints({ userAgentData }: HintingNavigator): Promise<string | undefined> {
  // Absent in Firefox, in Safari, and in every browser on a page that came by plain http.
  if (!userAgentData?.getHighEntropyValues) return undefined
  try {
    return operatingSystemFromClientHints(await userAgentData.getHighEntropyValues(['platform', 'platformVersion']))
  } catch {
    // A refusal (NotAllowedError, by permissions policy or the browser's own settings) is no failure of the reading: the
    // user agent names the same system, with a coarser version.
    return undefined
  }
}
