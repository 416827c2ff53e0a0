import { boundOf, goesUp, operatorOf } from '../domain/comparator'
import type { IndicatorPromise } from '../domain/promise'
import type { UnitWords } from './figures'
import { formatNumber } from './numbers'
import { difference, quantity } from './spoken'
import { m } from './words'

type Promised = Pick<IndicatorPromise, 'target' | 'kind' | 'ascending'>

/** A number of things counted stands alone; percent and money keep their sign. */
const plain = (value: number, unit: UnitWords): string =>
  unit.symbol === undefined ? formatNumber(value) : quantity(value, unit)

/**
 * What is missing to a target, in the one way of every view: "encore 8 pour dépasser 280"; of a closed promise
 * "il a manqué 4 pour atteindre 55". `null` where nothing is missing, or where that cannot be said.
 */
export function missingWords(
  promise: Promised,
  missing: number | null,
  unit: UnitWords,
  isOver: boolean,
): string | null {
  const T = boundOf(promise)
  if (missing === null || missing <= 0 || T === null || !goesUp(promise)) return null
  const slots = {
    missing: unit.symbol === '%' ? difference(missing, unit) : plain(missing, unit),
    target: plain(T, unit),
  }
  const isStrict = operatorOf(promise) === '>'
  if (isOver) return isStrict ? m.missing_was_over(slots) : m.missing_was_reach(slots)
  return isStrict ? m.missing_over(slots) : m.missing_reach(slots)
}
