import { CiamError } from './errors.js'

/** Loads the part that no first paint needs: ky, the device, the reading of the answer. */
export async function loadSend(): Promise<typeof import('./send.js')> {
  try {
    return await import('./send.js')
  } catch (cause) {
    throw new CiamError(
      'NETWORK',
      'A part of ciam-react could not be loaded: offline, or the page was deployed anew meanwhile.',
      { cause },
    )
  }
}
