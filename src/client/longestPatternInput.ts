/** No input of more characters is tried against a server's pattern: what `isSafePattern` clears is clear up to here. */
export const LONGEST_PATTERN_INPUT = 256
