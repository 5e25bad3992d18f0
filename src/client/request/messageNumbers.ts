/** Full-width digits as plain ones, and one space for many; of "2 of 5" and "2/5" the 2. No sentence for people is longer. */
const plain = (message: string) =>
  message
    .slice(0, 1_000)
    .normalize('NFKC')
    .replace(/\s+/g, ' ')
    .replace(/(\d+) ?(?:(?:out )?of|\/) ?\d+/gi, '$1')

/** Behind this, digits are a part of a longer number or time, a time of day (10点30分), or the time in which failures are counted. */
const NOT_BEHIND =
  /[\d.-]$|\d,$|[点點] ?$|(?:^|[^小])[时時]$|(?:天|days?) ?(?:and |, ?)?$|(?:times?|attempts?|failures?) (?:with)?in $/i
const NOT_BEFORE = /^[之以]?[内內][^,。]{0,4}[失错錯]/

/** The one number that a pattern finds. `undefined` for none, for two that differ, and for one that means something else. */
function only(message: string, pattern: RegExp, read: (groups: (string | undefined)[]) => number | []) {
  const text = plain(message)
  const found = Array.from(text.matchAll(pattern)).flatMap((match) => {
    const [whole, ...groups] = match
    const isOther =
      NOT_BEHIND.test(text.slice(0, match.index + whole.search(/\d/))) ||
      NOT_BEFORE.test(text.slice(match.index + whole.length))
    const number = whole ? read(groups) : []
    return isOther && typeof number === 'number' ? Number.NaN : number
  })
  const [number, ...others] = new Set(found)
  return others.length > 0 || Number.isNaN(number) ? undefined : number
}

/** A number of attempts, and no time: "30 minutes remaining", 剩余时间30分钟. */
const NUMBER = '(\\d{1,3})(?![.,]?\\d| ?(?:min|sec|hour|day|week|char|digit|[分秒小天日位个字%]))'
const ATTEMPTS = new RegExp(
  [
    `\\b(?:remaining|left)(?: [a-z]+){0,3} ?[:=–—]? ?${NUMBER}`,
    `${NUMBER}(?: [a-z]+){0,3} (?:remaining|left)\\b`,
    `剩[余餘下]?[^\\d,。;-]{0,12}${NUMBER}`,
    `[还還][有可能][^\\d,。;-]{0,6}${NUMBER} ?次`,
  ].join('|'),
  'gi',
)

/**
 * How many attempts a server's text leaves. A number counts only beside its own word ("remaining attempts: 8", "8 attempts
 * left", 剩余登录尝试次数:8, 还有8次): any other number in the text means something else.
 */
export const attemptsLeft = (message: string): number | undefined =>
  only(message, ATTEMPTS, (groups) => Number(groups.find(Boolean)))

const AND = '(?:\\(s\\))? ?,? ?(?:and|和|零)? ?'
const DURATION = new RegExp(
  `(?:(\\d{1,6}) ?(?:hours?|小[时時])${AND})?(?:(\\d{1,6}) ?(?:min(?:ute)?s?|分(?!之)[钟鐘]?)${AND})?(?:(\\d{1,6}) ?(?:sec(?:ond)?s?|秒))?(?![a-z钟鐘]| ?[:=])`,
  'gi',
)

/** How long a server's text says that a lock lasts, in seconds: "30 minutes and 0 seconds", 30分钟和0秒. */
export function secondsLeft(message: string): number | undefined {
  // Beside a duration in two units, one in a single unit is the rule.
  const read = (least: number) =>
    only(message, DURATION, (groups) =>
      groups.filter(Boolean).length < least
        ? []
        : groups.reduce((seconds, group = '0') => seconds * 60 + Number(group), 0),
    )
  return read(2) ?? read(1)
}
