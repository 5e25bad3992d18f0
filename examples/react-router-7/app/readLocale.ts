/** What the server knows of the visitor's language. */
export function readLocale(request: Request): string {
  return /^de\b/i.test(request.headers.get('accept-language') ?? '') ? 'de' : 'en'
}
