/** The text with every secret in it blotted out. */
export function redact(text: string, secrets: readonly string[]): string {
  return secrets.reduce((blotted, secret) => blotted.replaceAll(secret, '•••'), text)
}
