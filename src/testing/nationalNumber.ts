/** The digits of a mobile number without its country code: `+86-15912345678` gives `15912345678`. */
export function nationalNumber(mobile: string): string {
  return mobile.slice(mobile.lastIndexOf('-') + 1).replace(/\D/g, '')
}
