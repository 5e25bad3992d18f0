/**
 * Starts servers one after another and closes them on Ctrl-C or SIGTERM. A port that is taken ends the process with one
 * clear sentence.
 *
 * @param starts By the name of the variable that changes its port: starts a server and resolves to its `close`.
 */
export async function runUntilStopped(starts) {
  const closes = []
  let isStopping = false
  const stop = async (exitCode) => {
    if (isStopping) return
    isStopping = true
    await Promise.all(closes.map((close) => close()))
    process.exit(exitCode)
  }
  process.on('SIGINT', () => stop(0))
  process.on('SIGTERM', () => stop(0))
  // A SIGTERM to npm ends its shell, which passes nothing on: the servers would live on without anyone to end them.
  const parent = process.ppid
  setInterval(() => process.ppid === parent || stop(0), 250).unref()

  for (const { variable, port, start } of starts) {
    try {
      closes.push(await start())
    } catch (error) {
      const isTaken = [error.code, error.cause?.code].includes('EADDRINUSE') || /already in use/.test(error.message)
      console.error(
        isTaken
          ? `Port ${port} is taken. Stop what is using it, or choose another: ${variable}=${port + 1} npm ${process.env.npm_lifecycle_event === 'dev' ? 'run dev' : 'start'}`
          : error,
      )
      await stop(1)
    }
  }
}
