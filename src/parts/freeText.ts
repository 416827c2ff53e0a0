/** Lower case without accents, any space as a plain one, so that "evenements" finds "Évènements". */
export const folded = (text: string): string =>
  text.normalize('NFD').replace(/\p{M}/gu, '').replace(/[’']/g, "'").replace(/\s+/g, ' ').toLowerCase()

/** The folded words of a free text; none for a blank one. */
export const wordsIn = (text: string): readonly string[] =>
  folded(text)
    .split(' ')
    .filter((word) => word !== '')

/** True where a folded text holds every word, in any order; true of any text for no words. */
export const holdsWords = (text: string, words: readonly string[]): boolean => words.every((word) => text.includes(word))
