const REDUCED = '(prefers-reduced-motion: reduce)'
const turned = new Set<CSSMediaRule>()

function mediaRules(rules: CSSRuleList): CSSMediaRule[] {
  return [...rules].flatMap((rule) => [
    ...(rule instanceof CSSMediaRule ? [rule] : []),
    ...(rule instanceof CSSGroupingRule ? mediaRules(rule.cssRules) : []),
    ...(rule instanceof CSSImportRule && rule.styleSheet ? mediaRules(rule.styleSheet.cssRules) : []),
  ])
}

/**
 * Lets the page's own rules for people who want less motion apply to everybody. A page cannot set the preference itself, so
 * its media queries are rewritten: what shows is the block that ships, not a copy of it.
 */
export function emulateReducedMotion(isReduced: boolean): void {
  for (const sheet of document.styleSheets)
    for (const rule of mediaRules(sheet.cssRules)) if (rule.conditionText === REDUCED) turned.add(rule)
  for (const rule of turned) rule.media.mediaText = isReduced ? 'all' : REDUCED
}
