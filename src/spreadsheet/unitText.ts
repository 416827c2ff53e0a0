/** A unit that is said beside a number. */
export interface SaidUnit {
  /** `null` for words that are neither percent nor euros: "membres", "k", "$". */
  readonly id: 'percent' | 'euro' | null
  /** How many of the unit one counts: 1 000 000 in "1,2 M€". */
  readonly scale: number
  readonly words: string
}

const scales: readonly (readonly [words: RegExp, scale: number])[] = [
  [/^(?:k|milliers?|thousands?)$/i, 1e3],
  [/^(?:M|Mio|millions?)$/, 1e6],
  [/^(?:Md|Mds|Mrd|milliards?|billions?)$/, 1e9],
]
const euro = /(?:€|eur|euros?)$/i
const percent = /^(?:%|pour ?cent|percent)$/i

const scaleOf = (words: string): number | null =>
  words === '' ? 1 : (scales.find(([known]) => known.test(words))?.[1] ?? null)

/** What the words beside a number say: "%", "€", "k€", "millions d'euros"; words that say neither keep `null`. */
export function unitOf(text: string): SaidUnit | null {
  const words = text.replaceAll(/[\s\u00a0\u202f]+/g, ' ').trim()
  if (words === '') return null
  if (percent.test(words)) return { id: 'percent', scale: 1, words }
  const before = words.replace(euro, '')
  const scale = scaleOf(before.replace(/ ?(?:d['’]|de)? ?$/, '').trim())
  if (before !== words && scale !== null) return { id: 'euro', scale, words }
  return { id: null, scale: before === words ? (scale ?? 1) : 1, words }
}

/** The number and the words around it; `null` where words stand on both sides. */
export function splitUnit(
  text: string,
): { readonly digits: string; readonly unit: SaidUnit | null } | null {
  const [, before = '', digits = '', after = ''] =
    /^([^\d.,]*?)([-+\u2212\u2013]?\s?[.,]?\d(?:[\d.,\s\u00a0\u202f\u2009\u2007'’]*[\d.,])?(?:e[-+]?\d+)?)([^\d]*)$/i.exec(
      text.trim(),
    ) ?? []
  if (digits === '' || (before.trim() !== '' && after.trim() !== '')) return null
  return { digits: digits.trim(), unit: unitOf(before.trim() === '' ? after : before) }
}
