import { CiamError } from './errors.js'

/** A part of the library that is loaded when it is first needed, and then kept. */
export interface LazyPart<T> {
  /**
   * The part. Once it is loaded, it is there without another `import()`: awaiting that, a browser paints a frame first.
   *
   * @throws {CiamError} `PART_UNAVAILABLE`: try again; from the second failure in a row on, reload. (Chromium and Safari
   *   request a failed module again, Firefox never does.)
   */
  load: () => Promise<T>
  /** Loads it ahead, and returns it. A failure is ignored here: `load` tries again and reports it. */
  preload: (use?: (part: T) => void) => void
  /** The part, if it is loaded already. */
  loaded: () => T | undefined
}

export function lazyPart<T>(importPart: () => Promise<T>): LazyPart<T> {
  let part: T | undefined
  let failures = 0
  const keep = (loaded: T) => {
    part = loaded
    failures = 0
    return loaded
  }
  return {
    load: async () => {
      try {
        return part ?? keep(await importPart())
      } catch (cause) {
        failures++
        throw new CiamError(
          'PART_UNAVAILABLE',
          'A part of ciam-react did not load: offline, or a new deployment has removed its file. Keep the last deployment’s files for a while.',
          { cause, recovery: failures > 1 ? 'reload' : 'try-again' },
        )
      }
    },
    preload: (use) => {
      const loading = part === undefined ? importPart().then(keep) : Promise.resolve(part)
      loading.then(use, () => undefined)
    },
    loaded: () => part,
  }
}
