import { folded } from '../../format/freeText'

/** What can be found: its name, the figures that are its own, and other words it is known by. */
export interface Findable {
  readonly key: string
  readonly label: string
  /** Short names, as good as the name. */
  readonly names?: readonly string[]
  readonly figures: readonly number[]
  readonly more: readonly string[]
  /** How much it stands before others that match as well, from 0 to 3. */
  readonly weight: number
}

interface Entry<T extends Findable> {
  readonly thing: T
  readonly label: string
  readonly labelWords: number
  readonly names: readonly string[]
  readonly figures: string
  readonly more: string
  /** All of these: what lacks a word here has it nowhere. */
  readonly all: string
}

export interface FinderIndex<T extends Findable> {
  readonly entries: readonly Entry<T>[]
}

export interface Found<T> {
  /** The best first, no more than were asked for. */
  readonly shown: readonly T[]
  /** All that match. */
  readonly total: number
}

/** Of a longer text only so much is looked for: more is a paste by mistake. */
const longest = 200
const mostWords = 12

/** Words that say nothing of what is looked for, in both languages, folded. */
const fillers = new Set(
  'a au aux ce ces d dans de des du en et for from in is l la le les n no of on ou par pour qu que qui s sur the to un une with'.split(
    ' ',
  ),
)

/** Marks without a look of their own (direction, joining), and those that command a terminal. */
const unseen = /[\p{Cf}\p{Cc}]/gu
/** A number in groups of three, French or English: one number. */
const grouped = /(?<![\d.,])[1-9]\d{0,2}(?:[ ,]\d{3})+(?![\d])/g
const wordPattern = /\p{N}+(?:[.,]\p{N}+)*|[\p{L}\p{M}]+/gu
const isNumber = /^\p{N}/u

/** A plural and its singular are one word. */
const stem = (word: string): string =>
  word.length > 3 && /[sx]$/.test(word) && !isNumber.test(word) ? word.slice(0, -1) : word

/** The folded words of a text; a number is one word however its thousands are parted. */
export function findableWords(text: string): string[] {
  const plain = folded(text.replace(unseen, (mark) => (mark < ' ' ? ' ' : '')))
  const words =
    plain.replace(grouped, (number) => number.replace(/[ ,]/g, '')).match(wordPattern) ?? []
  const said = words.filter((word) => !fillers.has(word))
  return (said.length === 0 ? words : said).map((word) => stem(word.replace(',', '.')))
}

const between = (words: readonly string[]): string => ` ${words.join(' ')} `

/** What is looked through, made once: of ten thousand things each text is folded once and never again. */
export function finderIndex<T extends Findable>(things: readonly T[]): FinderIndex<T> {
  return {
    entries: things.map((thing) => {
      const words = findableWords(thing.label)
      const label = between(words)
      const names = (thing.names ?? []).map((name) => between(findableWords(name)))
      const figures = between(thing.figures.map(String))
      const more = between(findableWords(thing.more.join(' ')))
      const all = [label, ...names, figures, more].join('')
      return { thing, label, labelWords: words.length, names, figures, more, all }
    }),
  }
}

/** Several indexes as one. */
export const joinedIndex = <T extends Findable>(
  indexes: readonly FinderIndex<T>[],
): FinderIndex<T> => ({ entries: indexes.flatMap(({ entries }) => entries) })

/** A word that is looked for, in the forms in which a text may hold it. */
interface Asked {
  readonly word: string
  readonly start: string
  readonly exact: string
  /** False for a number and for a few letters: within a word they say nothing. */
  readonly isWithin: boolean
}

const askedOf = (word: string): Asked => ({
  word,
  start: ` ${word}`,
  exact: ` ${word} `,
  isWithin: word.length > 2 && !isNumber.test(word),
})

/** How well a text holds a word: as a word of its own, as the beginning of one, or within one. */
function holds(
  text: string,
  { word, start: beginning, exact: whole, isWithin }: Asked,
  exact: number,
  start: number,
  within: number,
): number {
  if (text.includes(beginning)) return text.includes(whole) ? exact : start
  return isWithin && within > 0 && text.includes(word) ? within : 0
}

/** How well an entry answers, 0 where a word is missing. */
function scoreOf<T extends Findable>(
  { thing, label, labelWords, names, figures, more, all }: Entry<T>,
  words: readonly Asked[],
  asked: string,
): number {
  for (const { word, start, isWithin } of words)
    if (!all.includes(isWithin ? word : start)) return 0
  let sum = 0
  let named = 0
  for (const word of words) {
    let inLabel = holds(label, word, 10, 6, 3)
    for (const name of names) inLabel = Math.max(inLabel, holds(name, word, 10, 6, 0))
    const best = Math.max(inLabel, holds(figures, word, 11, 2, 0), holds(more, word, 4, 2, 1))
    if (best === 0) return 0
    sum += best
    if (inLabel >= 6) named += 1
  }
  const whole =
    label === asked || names.includes(asked) ? 6 : label.startsWith(asked.trimEnd()) ? 3 : 0
  return sum / words.length + whole + (4 * named) / Math.max(labelWords, 1) + thing.weight
}

/**
 * The things that hold every word of a text, accents, case, plurals and the parting of thousands aside: those whose name says it
 * best first, and of equals those that were opened most. Nothing for a text without words.
 */
export function find<T extends Findable>(
  { entries }: FinderIndex<T>,
  text: string,
  uses: ReadonlyMap<string, number>,
  most: number,
): Found<T> {
  const words = findableWords(text.slice(0, longest)).slice(0, mostWords)
  if (words.length === 0) return { shown: [], total: 0 }
  const [forms, asked] = [words.map(askedOf), between(words)]
  const best: { readonly thing: T; readonly score: number }[] = []
  let total = 0
  for (const entry of entries) {
    const own = scoreOf(entry, forms, asked)
    if (own === 0) continue
    total += 1
    const score = own + 2 * Math.log2(1 + (uses.get(entry.thing.key) ?? 0))
    const last = best[most - 1]
    if (last !== undefined && score <= last.score) continue
    // Of equals the first in the data stands first.
    const place = best.findIndex((one) => one.score < score)
    best.splice(place === -1 ? best.length : place, 0, { thing: entry.thing, score })
    if (best.length > most) best.pop()
  }
  return { shown: best.map(({ thing }) => thing), total }
}

/** What was opened before, most first; for a field that is still empty. */
export function mostUsed<T extends Findable>(
  { entries }: FinderIndex<T>,
  uses: ReadonlyMap<string, number>,
  most: number,
): readonly T[] {
  const used = (thing: T): number => uses.get(thing.key) ?? 0
  return entries
    .map(({ thing }) => thing)
    .filter((thing) => used(thing) > 0)
    .toSorted((a, b) => used(b) - used(a))
    .slice(0, most)
}
