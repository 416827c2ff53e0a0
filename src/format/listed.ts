import { formatNumber } from './numbers'
import { m } from './words'

/** "a, b et c". */
export const listed = (words: readonly string[]): string =>
  words.length < 2
    ? words.join('')
    : m.listed_and({ others: words.slice(0, -1).join(', '), last: words.at(-1) ?? '' })

type Counted = (said: { readonly n: number; readonly shown: string }) => string

/** "3 promesses et 5 résultats": what there is of each kind. A kind of which there is none is not named; empty where there is none of any. */
export const countsText = (...counts: readonly (readonly [number, Counted])[]): string =>
  listed(counts.flatMap(([n, words]) => (n === 0 ? [] : [words({ n, shown: formatNumber(n) })])))
