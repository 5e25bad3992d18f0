/**
 * Runs an application's callback. What it throws is the application's own fault: it is reported as an uncaught error
 * (`reportError`) and never mistaken for a failed sign-in.
 */
export async function runCallback(callback: () => unknown): Promise<void> {
  try {
    await callback()
  } catch (error) {
    if (typeof reportError === 'function') reportError(error)
    else
      queueMicrotask(() => {
        throw error
      })
  }
}
