import { writeOds } from 'hucre/ods'
import { writeXlsx, type CellValue, type WriteSheet } from 'hucre/xlsx'
import { type CsvCell, unmistakableNumber, writeCsv } from './csv'
import { periodCell } from './dateText'
import type { FileLanguage } from './quantityWords'
import { isPeriod, type Value } from './schema'
import { tableCells, type TableToWrite, type WrittenCell, writtenColumns } from './tableCells'
import type { Vocabulary } from './vocabulary'

/** `csv-fr` opens in a French spreadsheet by a double click, `csv-en` is the plain form. A CSV holds one table. */
export const fileFormats = ['xlsx', 'ods', 'csv-fr', 'csv-en', 'json'] as const
export type FileFormat = (typeof fileFormats)[number]

export interface FileToWrite {
  readonly format: FileFormat
  readonly language: FileLanguage
  readonly tables: readonly TableToWrite[]
  readonly vocabulary: Vocabulary
}

/** Days of a sheet know no zone; noon would be shown as a time. */
const dateOf = (day: string): Date => new Date(`${day}T00:00:00Z`)

const sheetValue = (cell: WrittenCell): CellValue =>
  typeof cell === 'object' && cell !== null ? dateOf(cell.day) : cell

function csvCell(cell: WrittenCell, language: FileLanguage): CsvCell {
  if (typeof cell !== 'object' || cell === null) return cell
  return language === 'fr' ? cell.day.split('-').toReversed().join('/') : cell.day
}

const shownKinds: ReadonlySet<string> = new Set(['day', 'period', 'euros'])

/** What a spreadsheet shows of a cell: days as days, euros grouped, with as many decimals as they have: nothing is rounded. */
function formatOf(cell: WrittenCell): string | null {
  if (typeof cell !== 'number') return 'dd/mm/yyyy'
  const [whole, decimals = ''] = /^-?\d+(?:\.(\d{1,6}))?$/.exec(String(cell)) ?? []
  if (whole === undefined) return null
  return decimals === '' ? '#,##0' : `#,##0.${'0'.repeat(decimals.length)}`
}

/** Cells of a sheet whose number needs a format: a bare column format would turn years into days. */
function formatsOf(
  table: TableToWrite,
  rows: readonly (readonly WrittenCell[])[],
): NonNullable<WriteSheet['cells']> {
  const cells: NonNullable<WriteSheet['cells']> = new Map()
  for (const [column, { kind }] of writtenColumns(table).entries()) {
    if (!shownKinds.has(kind)) continue
    for (const [line, row] of rows.entries()) {
      const cell = row[column] ?? null
      const isDay = typeof cell === 'object'
      if (cell === null || (kind === 'period' && !isDay) || typeof cell === 'string') continue
      const numFmt = formatOf(cell)
      if (numFmt !== null)
        cells.set(`${line + 1},${column}`, { value: sheetValue(cell), style: { numFmt } })
    }
  }
  return cells
}

function sheetOf(table: TableToWrite, { language, vocabulary }: FileToWrite): WriteSheet {
  const { headings, rows } = tableCells(table, language, vocabulary)
  return {
    name: table.schema.label[language],
    rows: [headings, ...rows].map((row) => row.map(sheetValue)),
    columns: headings.map((heading) => ({ width: Math.max(14, heading.length + 2) })),
    cells: formatsOf(table, rows),
    freezePane: { rows: 1 },
  }
}

const jsonValue = (value: Value): unknown => (isPeriod(value) ? periodCell(value) : value)

/** Rows under their schema's id; a figure with words keeps them as text, a cell without a value is left out. */
function jsonText({ tables, language, vocabulary }: FileToWrite): string {
  const lists = tables.map((table) => {
    const columns = writtenColumns(table)
    const { rows } = tableCells(table, language, vocabulary)
    const records = table.rows.map((row, line) =>
      Object.fromEntries(
        columns.flatMap(({ id }, place) => {
          const value = row.values[id] ?? null
          const worded = Object.hasOwn(row.qualities, id) || Object.hasOwn(row.absences, id)
          const written = worded ? (rows[line]?.[place] ?? null) : jsonValue(value)
          return written === null ? [] : [[id, written]]
        }),
      ),
    )
    return [table.schema.id, records]
  })
  return `${JSON.stringify(Object.fromEntries(lists), null, 1)}\n`
}

function csvText(
  { tables: [table], language, vocabulary }: FileToWrite,
  form: 'fr' | 'en',
): string {
  if (table === undefined) return ''
  const { headings, rows } = tableCells(table, language, vocabulary)
  return writeCsv(
    [headings, ...rows.map((row) => row.map((cell) => csvCell(cell, form)))],
    form,
    unmistakableNumber,
  )
}

/** The tables as a file. Text that a spreadsheet would run is neutralised in CSV and is typed text in the others; numbers stay numbers. */
export async function writeTables(file: FileToWrite): Promise<Uint8Array> {
  const { format, tables } = file
  switch (format) {
    case 'xlsx':
      return writeXlsx({ sheets: tables.map((table) => sheetOf(table, file)) })
    case 'ods':
      return writeOds({ sheets: tables.map((table) => sheetOf(table, file)) })
    case 'csv-fr':
      return new TextEncoder().encode(csvText(file, 'fr'))
    case 'csv-en':
      return new TextEncoder().encode(csvText(file, 'en'))
    case 'json':
      return new TextEncoder().encode(jsonText(file))
  }
}
