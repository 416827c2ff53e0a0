import type { Figure } from '../../domain/figure'
import { figureText, figureWithUnit, type UnitWords } from '../../format/figures'

/** A figure with its unit, or alone where it has none; `null` for one without a number. */
export function figureWords(figure: Figure, unit: UnitWords | null): string | null {
  return unit === null ? figureText(figure) : figureWithUnit(figure, unit)
}

/** A result as `ResultText` shows it: its figure, else the words of the act. */
export function seenWords(
  figure: Figure & { readonly words: string },
  unit: UnitWords | null,
): { readonly figure: string | null; readonly words: string | null } {
  const shown = figureWords(figure, unit)
  return { figure: shown, words: shown === null ? figure.words : null }
}
