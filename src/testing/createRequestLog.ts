import { Refusal, type RefusalName } from './Refusal.js'

/** One request, as the emulator received it. */
export interface CiamEmulatorRequest {
  readonly method: string
  /** The path alone, without origin and query. */
  readonly path: string
  readonly url: string
  /** Names in lower case. */
  readonly headers: Readonly<Record<string, string>>
  /** The parsed JSON or form, else the text, else undefined. Passwords in it read `[redacted]`. */
  readonly body: unknown
  /** HTTP status of the answer; undefined while there is none, and for ever if there is never one. */
  readonly status: number | undefined
  /** When it arrived, by the emulator's clock. */
  readonly at: Date
}

/** A request on its way through the emulator: its body was read, its signal told apart from it. */
export interface Arrival {
  readonly request: Request
  readonly path: string
  /** The parsed JSON or form, else the text; undefined where there is none. */
  readonly body: unknown
  readonly isTooLarge: boolean
  readonly signal: AbortSignal
  /** A field of the body that must be a text with something in it. Throws a Refusal where it is not. */
  field(name: string, whenBlank?: RefusalName): string
  answered(status: number): void
}

interface RequestLog {
  entries: readonly CiamEmulatorRequest[]
  /** Takes what `fetch` takes; rejects with the signal's reason when it is aborted already, as `fetch` does. */
  receive(input: RequestInfo | URL, init: RequestInit | undefined): Promise<Arrival>
  clear(): void
}

/** Far more than any call of the contract needs; far less than would fill a developer's memory. */
const maxBodyBytes = 65_536
/** Enough for every test; a server that runs for weeks must not keep more. */
const maxEntries = 1_000
const redacted = '[redacted]'
const namesSecret = (name: string) => /password|secret/i.test(name)

/** The body as a text; undefined where it is too large. */
async function readText(request: Request): Promise<string | undefined> {
  if (Number(request.headers.get('Content-Length')) > maxBodyBytes) return undefined
  const reader = request.body?.getReader()
  if (reader === undefined) {
    // Firefox has no Request.body.
    const text = await request.text()
    return new TextEncoder().encode(text).length > maxBodyBytes ? undefined : text
  }
  const decoder = new TextDecoder()
  let text = ''
  let bytes = 0
  for (;;) {
    const { done, value } = await reader.read()
    if (done) return text + decoder.decode()
    bytes += value.length
    if (bytes > maxBodyBytes) {
      await reader.cancel()
      return undefined
    }
    text += decoder.decode(value, { stream: true })
  }
}

/** Parses JSON or a form; `reviver` sees each field. */
function parseBody(text: string, isForm: boolean, reviver: (name: string, value: unknown) => unknown): unknown {
  if (text === '') return undefined
  if (isForm)
    return Object.fromEntries([...new URLSearchParams(text)].map(([name, value]) => [name, reviver(name, value)]))
  try {
    return JSON.parse(text, reviver)
  } catch {
    return text
  }
}

const redactField = (name: string, value: unknown) => (namesSecret(name) && value ? redacted : value)

function redactUrl(url: string): string {
  const shown = new URL(url)
  const secrets = [...shown.searchParams.keys()].filter(namesSecret)
  for (const name of secrets) shown.searchParams.set(name, redacted)
  return secrets.length === 0 ? url : shown.href
}

/**
 * Reads requests and keeps the last 1,000 of them in the order of their arrival. `entries` is one array for the
 * emulator's life, safe to keep.
 */
export function createRequestLog(now: () => Date, logPasswords: boolean): RequestLog {
  const entries: CiamEmulatorRequest[] = []

  return {
    entries,
    async receive(input, init = {}) {
      const { signal: given, ...rest } = init
      const isRequest = typeof input === 'object' && 'headers' in input
      // Left out of the new Request: jsdom has an AbortSignal of its own, which Node's Request refuses.
      const request =
        isRequest && Object.keys(rest).length === 0 ? input : new Request(isRequest ? input : String(input), rest)
      const signal = given ?? (isRequest ? input.signal : request.signal)
      signal.throwIfAborted()

      const text = request.method === 'GET' || request.method === 'HEAD' ? '' : await readText(request)
      const isForm = /^application\/x-www-form-urlencoded\b/i.test(request.headers.get('Content-Type') ?? '')
      const body = parseBody(text ?? '', isForm, (_, value) => value)
      const shown = logPasswords ? body : parseBody(text ?? '', isForm, redactField)
      const headers = Object.fromEntries(request.headers)
      if (!logPasswords && /^basic /i.test(headers.authorization ?? '')) headers.authorization = `Basic ${redacted}`
      const url = logPasswords ? request.url : redactUrl(request.url)
      const path = new URL(url).pathname

      let status: number | undefined
      entries.push({
        method: request.method,
        path,
        url,
        headers,
        // A text that could not be parsed cannot be redacted field by field.
        body: !logPasswords && typeof shown === 'string' && namesSecret(shown) ? redacted : shown,
        get status() {
          return status
        },
        at: now(),
      })
      if (entries.length > maxEntries) entries.shift()

      return {
        request,
        path,
        body,
        isTooLarge: text === undefined,
        signal,
        field(name, whenBlank = 'blankParameter') {
          if (typeof body !== 'object' || body === null) throw new Refusal('malformedParameter', 'body')
          const value: unknown = Object.entries(body).find(([key]) => key === name)?.[1]
          if (value === undefined || value === null || value === '') throw new Refusal(whenBlank, name)
          if (typeof value !== 'string') throw new Refusal('malformedParameter', name)
          return value
        },
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
