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
      const label = findableWords(thing.label)
      return {
        thing,
        label: between(label),
        labelWords: label.length,
        names: (thing.names ?? []).map((name) => between(findableWords(name))),
        figures: between(thing.figures.map(String)),
        more: between(findableWords(thing.more.join(' '))),
      }
    }),
  }
}

/** Several indexes as one. */
export const joinedIndex = <T extends Findable>(
  indexes: readonly FinderIndex<T>[],
): FinderIndex<T> => ({ entries: indexes.flatMap(({ entries }) => entries) })

/** How well a text holds a word: as a word of its own, as the beginning of one, or within one. */
function holds(text: string, word: string, exact: number, start: number, within: number): number {
  if (!text.includes(word)) return 0
  if (text.includes(` ${word} `)) return exact
  if (text.includes(` ${word}`)) return start
  return word.length > 2 && !isNumber.test(word) ? within : 0
}

/** How well an entry answers, 0 where a word is missing. */
function scoreOf<T extends Findable>(
  { thing, label, labelWords, names, figures, more }: Entry<T>,
  words: readonly string[],
): number {
  let sum = 0
  let named = 0
  for (const word of words) {
    const inLabel = Math.max(
      holds(label, word, 10, 6, 3),
      ...names.map((name) => holds(name, word, 10, 6, 0)),
    )
    const best = Math.max(inLabel, holds(figures, word, 11, 2, 0), holds(more, word, 4, 2, 1))
    if (best === 0) return 0
    sum += best
    if (inLabel >= 6) named += 1
  }
  const asked = between(words)
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
  const found: { readonly thing: T; readonly score: number }[] = []
  for (const entry of entries) {
    const score = scoreOf(entry, words)
    if (score > 0)
      found.push({
        thing: entry.thing,
        score: score + 2 * Math.log2(1 + (uses.get(entry.thing.key) ?? 0)),
      })
  }
  return {
    shown: found
      .toSorted((a, b) => b.score - a.score)
      .slice(0, most)
      .map(({ thing }) => thing),
    total: found.length,
  }
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
