import type { Figure } from '../../domain/figure'
import { type DueDate, lastDayOf } from '../../domain/period'
import type { Period } from '../../domain/observation'
import { periodText } from '../../spreadsheet/dateText'
import type { Cells } from '../grid/gridText'
import { type CellFault, isFault, quantityIn } from '../grid/typedQuantity'

/** What is typed of one amendment: a figure or an amount, and a date. */
export const amendmentColumns = ['value', 'date'] as const
export type AmendmentColumn = (typeof amendmentColumns)[number]

const prefix = 'avenant:'

/** Row of the cells that hold what an amendment changes of a target, an amount, a payment or a deliverable. */
export const amendmentRow = (id: string): string => `${prefix}${id}`

/** Ids of all that is amended in a version. */
export const amendedIds = (cells: Cells): readonly string[] =>
  Object.keys(cells)
    .filter((row) => row.startsWith(prefix))
    .map((row) => row.slice(prefix.length))

/** What an amendment would change; what is not said stays as it is. */
export interface Amendment {
  readonly id: string
  readonly value: Pick<Figure, 'value' | 'operator' | 'upper'> | null
  readonly period: Period | null
}

/** An amendment as it is typed: what can be read of it is simulated, what cannot is told. */
export interface TypedAmendment extends Amendment {
  readonly faults: Readonly<Partial<Record<AmendmentColumn, CellFault>>>
}

/** What is typed of one thing that is in force; a date is a day, a month or a year. */
export function amendmentOf(
  cells: Cells,
  id: string,
  unit: { readonly whole: boolean; readonly symbol: string | undefined },
): TypedAmendment {
  const { value: text = '', date = '' } = cells[amendmentRow(id)] ?? {}
  const number = text.trim() === '' ? null : quantityIn(text, unit)
  const isNegative = unit.symbol === '€' && !isFault(number) && (number?.quantity.value ?? 0) < 0
  const read = isNegative ? { code: 'negative' as const } : number
  const period = date.trim() === '' ? null : periodText(date)
  const faults = {
    ...(isFault(read) ? { value: read } : {}),
    ...(date.trim() !== '' && period === null ? { date: { code: 'day' as const } } : {}),
  }
  if (read === null || isFault(read)) return { id, value: null, period, faults }
  const { value, operator = null, upper } = read.quantity
  return {
    id,
    period,
    faults,
    value: { value, operator, ...(upper === undefined ? {} : { upper }) },
  }
}

/** Last day that a typed date leaves. */
export const dueIn = ({ period }: Pick<Amendment, 'period'>): DueDate | null =>
  period === null ? null : lastDayOf(period.end)
