/**
 * A text that `fetch` accepts as a header's value: what does not fit Latin-1, and control characters, are
 * percent-encoded as UTF-8. Browsers throw on anything else (a localised name of an operating system, say).
 */
export function headerText(text: string): string {
  return text
    .replace(/\p{Surrogate}/gu, '\uFFFD')
    .replace(/[^\x20-\x7e\xa0-\xff]/gu, (character) => encodeURIComponent(character))
    .trim()
}
