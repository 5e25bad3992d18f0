export type Engine = 'chromium' | 'firefox'

/** Path of the browser to test in, or undefined where there is none. */
export function findBrowser(engine: Engine): string | undefined
