import { readFileSync } from 'node:fs'
import { delimitedRows } from '../../src/spreadsheet/delimitedText'
import { TableSchema } from '../../mocks/standards/tableSchema'

const read = (name: string): string =>
  readFileSync(new URL(`../../mocks/standards/${name}`, import.meta.url), 'utf8')

export const schemaOf = (name: string) => TableSchema.parse(JSON.parse(read(name)))

/** Cells of a CSV as text, in the form that a checker sees. */
export function cellsOf(csv: string): string[][] {
  const rows = delimitedRows(csv.replace(/^\uFEFF/, ''))
  const width = rows[0]?.cells.length ?? 0
  return rows.map(({ cells }) =>
    Array.from({ length: width }, (_, place) => cells[place]?.text ?? ''),
  )
}

export const exampleOf = (name: string): string[][] => cellsOf(read(name))
