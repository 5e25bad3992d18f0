/** A `fetch` that keeps every Request and answers with what it is given. */
export function recordFetch(answer: () => Response | Promise<Response>) {
  const requests: Request[] = []
  const fetch = async (input: RequestInfo | URL, init?: RequestInit) => {
    requests.push(new Request(input, init))
    return answer()
  }
  return { fetch, requests }
}
