/**
 * Words an operating system as the server expects it.
 *
 * Zeros at the end of the version are dropped, so that one device reads the same in each of its browsers: client
 * hints write in three parts (`10.0.0`) what a user agent calls `10`.
 *
 * @param name the system's name, such as `Windows`, `Android` or `macOS`
 * @param version its version; empty if unknown
 * @returns for Windows, the contract's lower case without a space (`windows10`); for all others `Android 10`, `macOS 15.1`
 * @see Skip Forced Password Change › Request Headers: X-operating-sys-version
 */
export function formatOperatingSystem(name: string, version = ''): string {
  const shortVersion = version.replace(/(?:\.0+)+$/, '')
  if (name === 'Windows') return `windows${shortVersion}`.toLowerCase()
  return shortVersion === '' ? name : `${name} ${shortVersion}`
}
