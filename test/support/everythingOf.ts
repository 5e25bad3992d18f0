import { inspect } from 'node:util'

/** Everything that a log, a monitor or a debugger could read off an error. */
export const everythingOf = (error: Error): string =>
  [
    inspect(error, { depth: 10, showHidden: true, getters: true }),
    error.message,
    error.stack,
    JSON.stringify(error),
    String(error.cause),
  ].join('\n')
