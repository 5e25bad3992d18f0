/** What a promise rejects with; fails when it resolves. */
export async function reasonOf(promise: Promise<unknown>): Promise<unknown> {
  const outcome = await promise.then(
    (value) => ({ value }),
    (reason: unknown) => ({ reason }),
  )
  if ('reason' in outcome) return outcome.reason
  throw new Error(`It resolved, to ${JSON.stringify(outcome.value)}.`)
}
