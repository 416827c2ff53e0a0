import type { Document } from '../document'

/** "Sources : …", with the space before the colon that the language has. */
export const labelled = (
  { language }: Pick<Document, 'language'>,
  label: string,
  text: string,
): string => `${label}${language === 'fr' ? '\u00a0' : ''}: ${text}`

/** Several things in a line, each of which may have commas of its own. */
export const listed = (
  { language }: Pick<Document, 'language'>,
  words: readonly string[],
): string => words.join(language === 'fr' ? '\u202f; ' : '; ')
