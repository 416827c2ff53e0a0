import type { Operator } from '../domain/observation'
import { type UnitWords, withUnit } from './figures'
import { formatNumber } from './numbers'
import { qualityOf, qualityWords } from './reading'
import { m } from './words'

interface SpokenFigure {
  readonly value: number | null
  readonly upper?: number | undefined
  readonly operator: Operator | null
  readonly status: Parameters<typeof qualityOf>[0]['status']
  readonly derived?: unknown
}

/** A number with its unit; of a unit without a word, the number alone. */
export const quantity = (value: number, unit: UnitWords): string => withUnit(value, unit).trim()

/** A difference with its unit: points for percent, "20 adhérents" for what is counted. */
export function difference(value: number, unit: UnitWords): string {
  return unit.symbol === '%'
    ? m.spoken_points({ n: value, shown: formatNumber(value) })
    : quantity(value, unit)
}

function withOperator(operator: Operator | null, figure: string): string {
  switch (operator) {
    case '>':
      return m.spoken_more({ figure })
    case '>=':
      return m.spoken_least({ figure })
    case '<':
      return m.spoken_less({ figure })
    case '<=':
      return m.spoken_most({ figure })
    case '~':
      return m.spoken_about({ figure })
    case '=':
    case null:
      return figure
  }
}

/**
 * A result as a person says it: "plus de 550 participants", "environ 246 adhérents (déduit)". One that is
 * estimated, provisional, simulated or derived says so; `null` where there is no value.
 */
export function spokenFigure(
  { value, upper, operator, status, derived }: SpokenFigure,
  unit: UnitWords,
): string | null {
  if (value === null) return null
  const range =
    upper === undefined
      ? null
      : m.spoken_range({ low: formatNumber(value), figure: quantity(upper, unit) })
  const figure =
    range ?? withOperator(derived === undefined ? operator : '~', quantity(value, unit))
  const quality = qualityOf({ status, derived })
  return quality === 'final'
    ? figure
    : m.spoken_quality({ figure, quality: qualityWords[quality]() })
}
