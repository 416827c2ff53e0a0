import { type ColumnKey, columnKeys } from '../../subjects/promise/describeRow'
import styles from './PromiseTable.module.css'

export type LineColumn = ColumnKey | 'trend' | 'bar'

/** The columns of a line of the list: those of a promise, with two drawings before its figures. */
export const lineColumns: readonly LineColumn[] = columnKeys.flatMap((key): LineColumn[] =>
  key === 'result' ? ['trend', key] : key === 'target' ? ['bar', key] : [key],
)

/** Widths: the name takes what the others leave. */
const widths: Partial<Record<LineColumn, string | undefined>> = {
  name: '',
  trend: styles.trendColumn,
  result: styles.resultColumn,
  bar: styles.barColumn,
  target: styles.targetColumn,
  gap: styles.gapColumn,
  reading: styles.readingColumn,
  source: styles.sourceColumn,
}
export const widthOf = (column: LineColumn): string | undefined =>
  (widths[column] ?? styles.otherColumn) || undefined
