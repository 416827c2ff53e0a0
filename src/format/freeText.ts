/** Lower case without accents, any space as a plain one, so that "evenements" finds "Évènements". */
export const folded = (text: string): string =>
  text
    .normalize('NFD')
    // The accents of Latin letters; the class of all marks takes four times as long, and thousands of rows are folded.
    .replace(/[\u0300-\u036f]/g, '')
    .replaceAll('’', "'")
    .replace(/\s+/g, ' ')
    .toLowerCase()

/** The folded words of a free text; none for a blank one. */
export const wordsIn = (text: string): readonly string[] =>
  folded(text)
    .split(' ')
    .filter((word) => word !== '')

/** True where a folded text holds every word, in any order; true of any text for no words. */
export const holdsWords = (text: string, words: readonly string[]): boolean =>
  words.every((word) => text.includes(word))
