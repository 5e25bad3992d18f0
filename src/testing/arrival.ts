/** A request that has arrived: its body read, its signal told apart from it. */
interface Arrival {
  request: Request
  body: unknown
  signal: AbortSignal
}

function parsed(text: string): unknown {
  if (text === '') return undefined
  try {
    return JSON.parse(text)
  } catch {
    return text
  }
}

/** Takes what `fetch` takes; rejects with the signal's reason when it is aborted already, as `fetch` does. */
export async function arrival(input: RequestInfo | URL, init: RequestInit = {}): Promise<Arrival> {
  const { signal: given, ...rest } = init
  const isRequest = typeof input === 'object' && 'headers' in input
  // Left out of the new Request: jsdom has an AbortSignal of its own, which Node's Request refuses.
  const request =
    isRequest && Object.keys(rest).length === 0 ? input : new Request(isRequest ? input : String(input), rest)
  const signal = given ?? (isRequest ? input.signal : request.signal)
  signal.throwIfAborted()
  const body = request.method === 'GET' || request.method === 'HEAD' ? undefined : parsed(await request.text())
  return { request, body, signal }
}
