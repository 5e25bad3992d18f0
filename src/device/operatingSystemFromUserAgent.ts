import { getParser } from 'bowser'
import { formatOperatingSystem } from './formatOperatingSystem.js'

/**
 * Names the operating system from a user agent, for browsers without User-Agent Client Hints.
 *
 * Browsers have frozen what they say here, and it is passed on as they say it, because a guess would be no truer:
 * Windows 11 is `Windows NT 10.0`, each macOS since 11 is `10_15_7` (Safari, Chrome) or `10.15` (Firefox), Android is
 * `10` in Chrome and iOS since 26 is `18_…`.
 *
 * @param userAgent the user agent, not empty
 * @param maxTouchPoints how many touches the device takes at once, which tells an iPad from a Mac
 * @returns the system in the contract's form, or `Unknown`
 * @see Skip Forced Password Change › Request Headers: X-operating-sys-version
 */
export function operatingSystemFromUserAgent(userAgent: string, maxTouchPoints: number): string {
  // An iPad asks for desktop pages as a Macintosh, word for word, but no Mac so far has a touch screen.
  if (maxTouchPoints > 1 && userAgent.includes('Macintosh')) {
    return formatOperatingSystem('iOS', disguisedIPadVersion(userAgent))
  }
  const { name, version, versionName } = getParser(userAgent, true).getOS()
  if (!name) return 'Unknown'
  // For Windows, bowser's version is the kernel's ("NT 6.1") and its versionName the one that users know ("7").
  return formatOperatingSystem(name, name === 'Windows' ? versionName : version)
}

/**
 * Safari's version is that of its iOS. Other browsers there may write an arbitrary old one (Chrome: 11.1.1), but iPads play
 * the Mac only since 13.
 */
function disguisedIPadVersion(userAgent: string): string {
  const version = /Version\/(\d+(?:\.\d+)*)/.exec(userAgent)?.[1] ?? ''
  return Number.parseInt(version, 10) >= 13 ? version : ''
}
