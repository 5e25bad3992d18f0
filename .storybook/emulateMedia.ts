const rewritten = new Map<string, Set<CSSMediaRule>>()

function mediaRules(rules: CSSRuleList): CSSMediaRule[] {
  return [...rules].flatMap((rule) => [
    ...(rule instanceof CSSMediaRule ? [rule] : []),
    ...(rule instanceof CSSGroupingRule ? mediaRules(rule.cssRules) : []),
    ...(rule instanceof CSSImportRule && rule.styleSheet ? mediaRules(rule.styleSheet.cssRules) : []),
  ])
}

/**
 * Lets the rules for a preference of the user apply whatever the preference is. A page cannot set one itself, so its
 * media queries are rewritten: what shows is the block that ships, not a copy of it.
 *
 * @param query As the style sheets write it: `(prefers-reduced-motion: reduce)`.
 */
export function emulateMedia(query: string, isOn: boolean): void {
  const rules = rewritten.get(query) ?? new Set()
  rewritten.set(query, rules)
  for (const sheet of document.styleSheets)
    for (const rule of mediaRules(sheet.cssRules)) if (rule.conditionText === query) rules.add(rule)
  for (const rule of rules) rule.media.mediaText = isOn ? 'all' : query
}
