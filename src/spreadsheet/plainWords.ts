/** Letters and digits of a text, lower case, without accents, plural marks and punctuation: what two spellings of a name share. */
export function plainWords(text: string): string {
  return text
    .normalize('NFD')
    .replaceAll(/\p{M}/gu, '')
    .toLowerCase()
    .replaceAll('œ', 'oe')
    .replaceAll('æ', 'ae')
    .replaceAll(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
    .split(' ')
    .map((word) => (word.length > 3 ? word.replace(/[sx]$/, '') : word))
    .join(' ')
}

/** Why a cell has no value, in the words of whoever filled it in; `empty` where nothing stands in it. */
export const absences = [
  'empty',
  'notCommunicated',
  'notPublished',
  'notAvailable',
  'notApplicable',
] as const
export type Absence = (typeof absences)[number]

const said: readonly (readonly [words: RegExp, absence: Absence])[] = [
  [
    /^(?:n\s?\.?\s?c\s?\.?|non (?:communiqué|transmis|renseigné)e?s?|not (?:communicated|disclosed))$/i,
    'notCommunicated',
  ],
  [/^(?:n\s?\.?\s?p\s?\.?|non publiée?s?|not published)$/i, 'notPublished'],
  [
    /^(?:n\s?\.?\s?[dr]\s?\.?|non (?:disponible|connu)e?s?|inconnue?s?|[-–—?…]|\.\.\.|not available|unknown)$/i,
    'notAvailable',
  ],
  [/^(?:s\s?[./]?\s?o\s?\.?|n\s?\/\s?a|sans objet|néant|not applicable)$/i, 'notApplicable'],
]

/** The reason that a cell gives for having no value ("n. c.", "n. p.", "S/O"); `null` where it gives none. Such a cell is never 0. */
export function absenceIn(text: string): Absence | null {
  const plain = text.trim()
  return said.find(([words]) => words.test(plain))?.[1] ?? null
}
