import type { Figure } from '../../domain/figure'
import type { ObservationStatus, Period } from '../../domain/observation'
import type { IndicatorPromise } from '../../domain/promise'
import { periodText } from '../../spreadsheet/dateText'
import { type Absence, absenceIn, plainWords } from '../../spreadsheet/plainWords'
import { type CellFault, isFault, longestCell, quantityIn } from '../../subjects/grid/typedQuantity'

/** Columns that are typed, in their order in the grid. */
export const typedColumns = ['result', 'day', 'status', 'comment', 'evidence'] as const
export type TypedColumn = (typeof typedColumns)[number]

/** What somebody typed for one promise, letter for letter; a cell that is empty is not there. */
export type Typed = Partial<Record<TypedColumn, string>>

/** A row as it is understood: a figure, a reason for none, or nothing; and what is wrong, by cell. */
export interface Understood {
  readonly figure:
    | (Pick<Figure, 'value' | 'operator' | 'status' | 'period'> & {
        readonly upper?: number | undefined
      })
    | null
  readonly absence: Absence | null
  readonly faults: Partial<Record<TypedColumn, CellFault>>
}

export interface Asked {
  readonly promise: Pick<IndicatorPromise, 'target' | 'whole'>
  /** Sign of the unit: a percentage may be typed with it. */
  readonly symbol: string | undefined
  /** The reader's day: a result does not come from the future. */
  readonly today: string
}

const statuses: readonly (readonly [RegExp, ObservationStatus])[] = [
  [/^(?:definitif|definitive|final|finale|arrete|certifie)$/, 'final'],
  [/^(?:provisoire|provisional|en cour)$/, 'provisional'],
  [/^(?:estime|estimee|estimation|estimated)$/, 'estimated'],
]

const isEmpty = (text: string | undefined): boolean => text === undefined || text.trim() === ''

function dayIn(text: string | undefined, { promise, today }: Asked): Period | null | CellFault {
  if (text === undefined || isEmpty(text)) return promise.target.period
  const period = periodText(text)
  if (period === null) return { code: 'day' }
  return period.start > today ? { code: 'future', day: period.start } : period
}

function statusIn(text: string | undefined): ObservationStatus | null | CellFault {
  if (text === undefined || isEmpty(text)) return null
  const plain = plainWords(text)
  return statuses.find(([words]) => words.test(plain))?.[1] ?? { code: 'status' }
}

/** Reads what somebody typed for a promise. Nothing is guessed: a cell that cannot be read leaves the row without a figure. */
export function understood(typed: Typed, asked: Asked): Understood {
  const faults: Partial<Record<TypedColumn, CellFault>> = {}
  for (const column of typedColumns)
    if ((typed[column]?.length ?? 0) > longestCell) faults[column] = { code: 'tooLong' }
  const period = dayIn(typed.day, asked)
  const status = statusIn(typed.status)
  if (isFault(period)) faults.day ??= period
  if (isFault(status)) faults.status ??= status
  const text = typed.result?.trim() ?? ''
  const absence = text === '' ? null : absenceIn(text)
  if (text === '' || absence !== null) {
    const isLeft = typedColumns.some((column) => column === 'day' && !isEmpty(typed[column]))
    if (text === '' && isLeft) faults.result ??= { code: 'resultMissing' }
    return { figure: null, absence, faults }
  }
  const result = quantityIn(text, { whole: asked.promise.whole, symbol: asked.symbol })
  if (isFault(result)) faults.result ??= result
  if (Object.keys(faults).length > 0 || isFault(result) || isFault(period) || isFault(status))
    return { figure: null, absence: null, faults }
  const { value, operator = null, upper, status: hedge } = result.quantity
  return {
    absence: null,
    faults,
    figure: {
      value,
      operator,
      ...(upper === undefined ? {} : { upper }),
      status: status ?? hedge ?? 'final',
      period,
    },
  }
}
