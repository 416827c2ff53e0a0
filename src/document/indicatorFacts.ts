import type { Observation } from '../domain/observation'
import type { BaselineFigure } from '../domain/promise'
import type { Reading } from '../domain/reading'
import { figureWithUnit, type UnitWords } from '../format/figures'
import { formatGap } from '../format/numbers'
import { typeset } from '../format/typography'
import { m } from '../format/words'
import { gapCell, readingCell, resultCell, targetCell } from '../subjects/indicator/indicatorCells'
import type { IndicatorView } from '../subjects/indicator/indicatorView'
import type { Block, Cell } from './document'

/** The answer, else a stock's last known figure or the starting value printed for the target: what each says of itself stands below it. */
function inPlaceOfResult({ answer, lastKnown, beside }: Reading): BaselineFigure | null {
  if (answer !== null || lastKnown !== null) return answer ?? lastKnown?.figure ?? null
  return beside?.as === 'baseline' ? beside.figure : null
}

type Facts = Extract<Block, { readonly type: 'facts' }>

/** A figure that stands alone bears its sign: "54 %"; in the table the caption says it. */
function withSymbol(
  cell: Cell,
  { value, upper, operator, derived }: Observation,
  unit: UnitWords,
): Cell {
  if (unit.symbol === undefined) return cell
  const text = figureWithUnit(
    derived === undefined ? { value, upper, operator } : { value, operator: '~' },
    unit,
  )
  return text === null ? cell : { ...cell, text }
}

/** A difference of percentages is in points. */
const gapWithSymbol = (cell: Cell, { symbol }: UnitWords): Cell =>
  symbol === '%' && cell.value !== undefined
    ? { ...cell, text: m.overview_points({ n: Math.abs(cell.value), gap: formatGap(cell.value) }) }
    : cell

/** Result, objective, gap and reading of the main promise: what stands large on a screen and first on paper. */
export function factsOf(
  { main, lastResult }: IndicatorView,
  unit: UnitWords,
  scope: string | null,
  known: readonly Observation[],
): Facts {
  const shown = main === null ? lastResult : inPlaceOfResult(main.reading)
  const result = known.find(({ id }) => id === shown?.id) ?? null
  const lastGap = main?.reading.gap === null ? (main.reading.lastKnown?.gap ?? null) : null
  const absent: Cell = { text: m.not_published(), notes: [m.not_published_title()] }
  const year = result === null || result.period === null ? [] : [result.period.end.slice(0, 4)]
  const cell = result === null ? absent : withSymbol(resultCell(result, unit), result, unit)
  return {
    type: 'facts',
    rows: [
      ...(scope === null
        ? []
        : [{ label: m.indicator_column_scope(), cell: { text: typeset(scope) } }]),
      {
        label: m.indicator_column_result(),
        cell: result === null ? cell : { ...cell, notes: [...year, ...(cell.notes ?? [])] },
      },
      ...(main === null
        ? []
        : [
            {
              label: m.indicator_column_target(),
              cell: withSymbol(
                targetCell(main.promise.target, unit, null),
                main.promise.target,
                unit,
              ),
            },
          ]),
      ...(main === null || main.reading.gap === null
        ? []
        : [{ label: m.indicator_column_gap(), cell: gapWithSymbol(gapCell(main, unit), unit) }]),
      ...(lastGap === null
        ? []
        : [
            {
              label: m.document_gap_then(),
              cell: gapWithSymbol(
                {
                  text: formatGap(lastGap),
                  value: lastGap,
                  format: unit.symbol === '€' ? 'euros' : 'number',
                },
                unit,
              ),
            },
          ]),
      ...(main === null ? [] : [{ label: m.indicator_column_reading(), cell: readingCell(main) }]),
    ],
  }
}
