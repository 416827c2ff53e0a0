import type { Figure } from '../../domain/figure'
import { figureText, figureWithUnit, type UnitWords } from '../../format/figures'

/** A figure with its unit, or alone where it has none; `null` for one without a number. */
export function figureWords(figure: Figure, unit: UnitWords | null): string | null {
  return unit === null ? figureText(figure) : figureWithUnit(figure, unit)
}
