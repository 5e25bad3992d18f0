import type { Messages } from 'ciam-react'
import { en } from '../src/locales/en.js'

const modules = import.meta.glob<Record<string, Messages>>(['../src/locales/*.ts', '!../src/locales/messages.ts'], {
  eager: true,
})

/** Every language that ships, English first, then by tag. */
export const locales: readonly Messages[] = [
  en,
  ...Object.values(modules)
    .flatMap((module) => Object.values(module))
    .filter(({ locale }) => locale !== 'en'),
]

/** A language's own name for itself. */
export function nameOf(locale: string): string {
  return new Intl.DisplayNames(locale, { type: 'language' }).of(locale) ?? locale
}
