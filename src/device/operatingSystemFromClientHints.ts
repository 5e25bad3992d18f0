import { formatOperatingSystem } from './formatOperatingSystem.js'

/** What of the high-entropy User-Agent Client Hints names the operating system. */
export interface OperatingSystemHints {
  platform?: string
  platformVersion?: string
}

/**
 * Names the operating system from User-Agent Client Hints.
 *
 * @returns the system in the contract's form, or `undefined` if the hints do not say which it is or hold its version back
 * @see Skip Forced Password Change › Request Headers: X-operating-sys-version
 */
export function operatingSystemFromClientHints({
  platform,
  platformVersion,
}: OperatingSystemHints): string | undefined {
  if (!platform || platform === 'Unknown' || platformVersion === undefined) return undefined
  // On Linux the version is empty, as the specification has it, and the name stands alone.
  if (platform !== 'Windows') return formatOperatingSystem(platform, platformVersion)
  const version = windowsVersion(platformVersion)
  return version === undefined ? undefined : formatOperatingSystem(platform, version)
}

/**
 * The hint counts Windows' API contracts and not its versions: Microsoft's table gives 0.1 to 0.3 for Windows 7 to 8.1, 1 to
 * 10 for Windows 10 and from 13 on Windows 11 or later.
 * @see https://learn.microsoft.com/microsoft-edge/web-platform/how-to-detect-win11
 */
function windowsVersion(platformVersion: string): string | undefined {
  const [major, minor] = platformVersion.split('.').map(Number)
  if (major === undefined || Number.isNaN(major)) return undefined
  if (major >= 13) return '11'
  if (major >= 1) return '10'
  if (minor === 3) return '8.1'
  if (minor === 2) return '8'
  if (minor === 1) return '7'
  return undefined
}
