/** What `fetch` rejects with when the connection breaks: a TypeError, worded as browsers word it. */
export class BrokenConnection extends TypeError {
  constructor(reason: string) {
    super('Failed to fetch', { cause: new Error(reason) })
  }
}
