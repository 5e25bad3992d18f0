/** One request, as the emulator received it. */
export interface CiamEmulatorRequest {
  readonly method: string
  /** The path alone, without origin and query. */
  readonly path: string
  readonly url: string
  /** Names in lower case. */
  readonly headers: Readonly<Record<string, string>>
  /** The parsed JSON, else the text, else undefined. */
  readonly body: unknown
  /** HTTP status of the answer; undefined while there is none, and for ever if there is never one. */
  readonly status: number | undefined
  /** When it arrived, by the emulator's clock. */
  readonly at: Date
}

interface RequestLog {
  entries: readonly CiamEmulatorRequest[]
  add(request: Request, body: unknown, at: Date): { answered(status: number): void }
  clear(): void
}

/** Requests in the order of their arrival. `entries` is one array for the emulator's life, safe to keep. */
export function createRequestLog(): RequestLog {
  const entries: CiamEmulatorRequest[] = []

  return {
    entries,
    add({ method, url, headers }, body, at) {
      let status: number | undefined
      entries.push({
        method,
        path: new URL(url).pathname,
        url,
        headers: Object.fromEntries(headers),
        body,
        get status() {
          return status
        },
        at,
      })
      return {
        answered(answer) {
          status = answer
        },
      }
    },
    clear() {
      entries.length = 0
    },
  }
}
