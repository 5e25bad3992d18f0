/** A component's docstring up to its first tag: `@throws`, `@see` and `@example` are for editors. */
export function extractDescription(component: unknown): string {
  if (typeof component !== 'function' || !('__docgenInfo' in component)) return ''
  const { __docgenInfo: info } = component
  const isDescribed = typeof info === 'object' && info !== null && 'description' in info
  return isDescribed && typeof info.description === 'string' ? (info.description.split(/^@/m)[0] ?? '').trim() : ''
}
