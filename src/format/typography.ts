import { currentLocale, type Locale } from './locale'

/**
 * French spacing for words that come from data: narrow no-break spaces before ; ! ? and between
 * thousands, no-break spaces before : % € and inside guillemets, so that no line begins with a sign.
 */
export function typeset(text: string, locale: Locale = currentLocale()): string {
  if (locale !== 'fr') return text
  return text
    .replace(/ ([;!?])/g, '\u202f$1')
    .replace(/ ([:%€»])/g, '\u00a0$1')
    .replace(/« /g, '«\u00a0')
    .replace(/(?<=\p{L})'(?=\p{L})/gu, '’')
    .replace(/(?<=\d) (?=\d{3}(?!\d))/g, '\u202f')
    .replace(/(?<=\d) (?=(?:k€|K€|M€|Md€|Mds€))/g, '\u00a0')
}

/** Words one after the other, with semicolons as the language of the page spaces them. */
export const inSeries = (words: readonly string[]): string =>
  words.join(currentLocale() === 'fr' ? '\u202f; ' : '; ')
