/** Path of the Chromium to test in, or undefined where there is none. */
export function findChromium(): string | undefined
