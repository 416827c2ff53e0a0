import type { Nature, ObservationStatus, Operator } from '../domain/observation'
import { type NumberText, numberText } from './numberText'
import { splitUnit } from './unitText'

/** What stands around a number: how sure it is, which way it is bounded, and the natures that it is told apart into. */
export interface Quality {
  readonly status?: Extract<ObservationStatus, 'estimated' | 'provisional'>
  readonly operator?: Operator
  /** Upper end of a range: "20 à 40". */
  readonly upper?: number
  /** "4(L) et 8(A)": natures that may overlap, never added. */
  readonly parts?: readonly { readonly nature: Nature; readonly value: number }[]
}

export interface QuantityText {
  readonly number: NumberText
  readonly quality: Quality
}

const statuses = [
  [/^(?:est(?:im(?:é|ée|és|ées|ation|ated))?\.?)\s*:?\s*/i, 'estimated'],
  [/^(?:prov(?:isoire|isional)?\.?)\s*:?\s*/i, 'provisional'],
] as const

const operators: readonly (readonly [words: RegExp, operator: Operator])[] = [
  [/^(?:>=|≥|au moins|au minim(?:a|um)|minimum|at least)\s*/i, '>='],
  [/^(?:<=|≤|au plus|au maximum|maximum|at most)\s*/i, '<='],
  [/^(?:>|plus d['’e]\s?|au[- ]delà d['’e]\s?|more than|over)\s*/i, '>'],
  [/^(?:<|moins d['’e]\s?|less than|under)\s*/i, '<'],
  [/^(?:~|≈|environ|env\.|près d['’e]\s?|about|around|circa|ca\.)\s*/i, '~'],
  [/^=\s*/, '='],
]

const parts = /^(.+?)\s*[:,]\s*((?:\d+\s*\((?:L\/A|[LAF])\)(?:\s*(?:et|and|,|;|\+)\s*)?)+)$/

function partsOf(text: string): { readonly total: string; readonly quality: Quality } | null {
  const [, total, list] = parts.exec(text) ?? []
  if (total === undefined || list === undefined) return null
  const found = [...list.matchAll(/(\d+)\s*\((L\/A|L|A|F)\)/g)].map(([, value, nature]) => ({
    value: Number(value),
    nature: natureOf(nature ?? ''),
  }))
  return { total, quality: { parts: found } }
}

const natureOf = (letter: string): Nature =>
  letter === 'L' || letter === 'A' || letter === 'F' ? letter : 'L/A'

function prefixOf<T>(
  text: string,
  table: readonly (readonly [RegExp, T])[],
): { readonly found: T; readonly rest: string } | null {
  for (const [words, found] of table)
    if (words.test(text)) return { found, rest: text.replace(words, '') }
  return null
}

/**
 * A number with the words around it: "Estimé 370", ">280", "environ 12", "2600+", "20 à 40", "13 : 4(L) et 8(A)".
 * The words stay beside the value, they never change it; what is no number with such words is `none`.
 */
export function quantityText(text: string, isOwn?: (words: string) => boolean): QuantityText {
  const trimmed = text.trim()
  const natures = partsOf(trimmed)
  if (natures !== null) {
    const total = quantityText(natures.total, isOwn)
    return { number: total.number, quality: { ...total.quality, ...natures.quality } }
  }
  const status = prefixOf(trimmed, statuses)
  const operator = prefixOf(status?.rest ?? trimmed, operators)
  const rest = operator?.rest ?? status?.rest ?? trimmed
  const quality: Quality = {
    ...(status ? { status: status.found } : {}),
    ...(operator ? { operator: operator.found } : {}),
  }
  const [, low, high] = /^(.+?)\s*(?:à|to|–)\s*(.+)$/.exec(rest) ?? []
  if (low !== undefined && high !== undefined) {
    const upper = numberText(high, isOwn)
    // "1 à 2 M€": a unit that is said once, at the end, is that of both ends.
    const unit = splitUnit(high)?.unit?.words ?? ''
    const number = numberText(splitUnit(low)?.unit === null ? `${low} ${unit}` : low, isOwn)
    if (
      number.kind !== 'number' ||
      upper.kind !== 'number' ||
      number.unit?.id !== upper.unit?.id ||
      upper.value < number.value
    )
      return { number: { kind: 'none' }, quality: {} }
    return { number, quality: { ...quality, upper: upper.value } }
  }
  if (rest.endsWith('+') && operator === null)
    return { number: numberText(rest.slice(0, -1), isOwn), quality: { ...quality, operator: '>=' } }
  return { number: numberText(rest, isOwn), quality }
}
