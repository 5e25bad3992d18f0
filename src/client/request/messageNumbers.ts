/** The one number that a pattern finds, in either of its groups; `undefined` for none and for two that differ. */
function only(text: string, pattern: RegExp): number | undefined {
  const found = new Set(Array.from(text.matchAll(pattern), (match) => Number(match[1] ?? match[2])))
  const [number] = found
  return found.size === 1 && Number.isSafeInteger(number) ? number : undefined
}

/** Full-width digits as plain ones. */
const plain = (message: string) => message.normalize('NFKC')

/**
 * How many attempts a server's text leaves. A number counts only beside its own word ("remaining attempts: 8", "8 attempts
 * left", 剩余登录尝试次数:8, 还有8次): any other number in the text means something else.
 */
export const attemptsLeft = (message: string): number | undefined =>
  only(
    plain(message),
    /\b(?:remaining|left)(?: [a-z]+){0,3}\s*:?\s*(\d+)\b|\b(\d+)(?: [a-z]+){0,2} (?:remaining|left)\b/gi,
  ) ?? only(plain(message), /剩余[^\d,。;]{0,12}(\d+)|还[有剩][^\d,。;]{0,6}(\d+)\s*次/g)

/** How long a server's text says that a lock lasts, in seconds: "30 minutes and 0 seconds", 30分钟和0秒. */
export function secondsLeft(message: string): number | undefined {
  const text = plain(message)
  const pair = /(\d+)\s*(?:minutes?|mins?|分钟?)\D{0,6}(\d+)\s*(?:seconds?|secs?|秒)/i.exec(text)
  if (pair) return Number(pair[1]) * 60 + Number(pair[2])
  const minutes = only(text, /(\d+)\s*(?:minutes?\b|mins?\b|分)/gi)
  const seconds = only(text, /(\d+)\s*(?:seconds?\b|secs?\b|秒)/gi)
  return minutes === undefined && seconds === undefined ? undefined : (minutes ?? 0) * 60 + (seconds ?? 0)
}
