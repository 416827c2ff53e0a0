import { overwriteGetLocale } from './words/compiled/runtime.js'

export const locales = ['fr', 'en'] as const
export type Locale = (typeof locales)[number]

let current: Locale = 'fr'
overwriteGetLocale(() => current)

/** The language in which words, numbers and dates are now written. */
export const currentLocale = (): Locale => current

/** Sets it. Called once at the root, before anything below it renders. */
export function setLocale(locale: Locale): void {
  current = locale
}
