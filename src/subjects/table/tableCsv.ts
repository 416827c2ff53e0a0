import type { CsvCell } from '../../spreadsheet/csv'
import type { Cell, Table } from './table'

const valuesOf = ({ values, value, day, text }: Cell): readonly CsvCell[] =>
  values ?? [value ?? day ?? (text === '' ? null : text)]

/** A described table as rows of a table file, its heads first: numbers and days as such, what stands in one cell on screen apart. */
export function tableCsv({
  columns,
  rows,
}: Pick<Table, 'columns' | 'rows'>): readonly (readonly CsvCell[])[] {
  return [
    columns.flatMap(({ label, heads }) => heads ?? [label]),
    ...rows.map(({ cells }) => cells.flatMap(valuesOf)),
  ]
}
