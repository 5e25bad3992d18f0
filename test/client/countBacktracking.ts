/** A regular expression as data, for a matcher that counts. */
export type Regex =
  | { source: string; matches: (character: string) => boolean }
  | { sequence: Regex[] }
  | { choice: Regex[] }
  | { repeat: Regex; least: number; most: number; isLazy: boolean }
  | { ahead: Regex; isNegative: boolean }
  | { anchor: '^' | '$' }
  | { group: Regex; number: number }
  | { reference: number }

export function toSource(regex: Regex): string {
  if ('source' in regex) return regex.source
  if ('sequence' in regex) return regex.sequence.map(toSource).join('')
  if ('choice' in regex) return `(?:${regex.choice.map(toSource).join('|')})`
  if ('ahead' in regex) return `(?${regex.isNegative ? '!' : '='}${toSource(regex.ahead)})`
  if ('anchor' in regex) return regex.anchor
  if ('group' in regex) return `(${toSource(regex.group)})`
  if ('reference' in regex) return `(?:\\${regex.reference})`
  const { least, most, isLazy } = regex
  const range = most === Number.POSITIVE_INFINITY ? `{${least},}` : `{${least},${most}}`
  return `(?:${toSource(regex.repeat)})${range}${isLazy ? '?' : ''}`
}

export class TooManySteps extends Error {}

/**
 * Searches as ECMAScript's specification does it, by backtracking, and counts the characters that are looked at.
 *
 * @returns Whether it is found, and the steps.
 * @throws TooManySteps beyond `limit`.
 */
export function countBacktracking(regex: Regex, text: string, limit: number): { isFound: boolean; steps: number } {
  let steps = 0
  let groups: (string | undefined)[] = []
  const step = (count = 1) => {
    steps += count
    if (steps > limit) throw new TooManySteps()
  }

  function match(regex: Regex, at: number, next: (at: number) => boolean): boolean {
    if ('source' in regex) {
      step()
      return at < text.length && regex.matches(text.charAt(at)) && next(at + 1)
    }
    if ('anchor' in regex) return at === (regex.anchor === '^' ? 0 : text.length) && next(at)
    if ('sequence' in regex) {
      const follow = (index: number, at: number): boolean => {
        const part = regex.sequence[index]
        return part ? match(part, at, (end) => follow(index + 1, end)) : next(at)
      }
      return follow(0, at)
    }
    if ('choice' in regex) return regex.choice.some((part) => match(part, at, next))
    if ('ahead' in regex) {
      const before = groups
      const isFound = match(regex.ahead, at, () => true)
      if (regex.isNegative || !isFound) groups = before
      if (isFound !== regex.isNegative && next(at)) return true
      groups = before
      return false
    }
    if ('group' in regex)
      return match(regex.group, at, (end) => {
        const before = groups
        groups = [...groups]
        groups[regex.number] = text.slice(at, end)
        if (next(end)) return true
        groups = before
        return false
      })
    if ('reference' in regex) {
      const group = groups[regex.reference] ?? ''
      // Engines compare runs of characters in one go.
      step(1 + group.length / 8)
      return text.startsWith(group, at) && next(at + group.length)
    }
    const { repeat, least, most, isLazy } = regex
    const round = (count: number, at: number): boolean => {
      const again = () =>
        count < most && match(repeat, at, (end) => (end === at && count >= least ? false : round(count + 1, end)))
      if (count < least) return again()
      return isLazy ? next(at) || again() : again() || next(at)
    }
    return round(0, at)
  }

  for (let start = 0; start <= text.length; start++) {
    groups = []
    if (match(regex, start, () => true)) return { isFound: true, steps }
  }
  return { isFound: false, steps }
}
