import { type Answer, type Received, serve } from './serve.js'

/** A server of the test's own with one answer for each path, and 404 for every other. It ends with the test. */
export async function startServer(answers: Record<string, Answer>) {
  const { url, requests } = await serve((response, request) => {
    const answer = answers[request.url]
    if (answer) answer(response, request)
    else response.writeHead(404).end()
  })
  const sent = (path: string): Received[] => requests.filter((request) => request.url === path)
  return { url, requests, sent }
}
