/**
 * Whether a text is a whole value of a CSS property, and nothing but that: not the start of another declaration, and not
 * one that only the end of a file would close.
 */
export function isCssValue(property: 'color' | 'font-family' | 'box-shadow', text: string): boolean {
  const sheet = new CSSStyleSheet()
  sheet.replaceSync(`a { ${property}: ${text}; --end: 1 }`)
  const [rule, ...others] = sheet.cssRules
  return (
    others.length === 0 &&
    rule instanceof CSSStyleRule &&
    rule.style.length === 2 &&
    rule.style.getPropertyValue(property) !== '' &&
    rule.style.getPropertyValue('--end') === '1'
  )
}
