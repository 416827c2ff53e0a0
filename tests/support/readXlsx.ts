import readXlsxFile from 'read-excel-file/node'
import type { Cell, Document } from '../../src/document/document'
import type { WriterWords } from '../../src/document/write/job'

type Value = unknown

export interface ReadSheet {
  readonly name: string
  readonly head: readonly string[]
  readonly rows: readonly (readonly Value[])[]
}

/** A workbook as another program reads it. */
export async function readXlsx(bytes: Uint8Array): Promise<ReadSheet[]> {
  const sheets = await readXlsxFile(Buffer.from(bytes), { trim: false })
  return sheets.map(({ sheet, data }) => ({
    name: sheet,
    head: (data[0] ?? []).map(String),
    rows: data.slice(1),
  }))
}

const near = (a: Value, b: number): boolean =>
  typeof a === 'number' && Math.abs(a - b) <= Math.abs(b) * 1e-12
const shown = ({ text, notes = [] }: Cell): string =>
  [text, ...notes].filter((part) => part !== '').join(' · ')

/** What a cell of the document must be in the workbook; texts and numbers by their type. */
function isSame(read: Value, cell: Cell, isText: boolean): boolean {
  if (isText) return (read ?? '') === shown(cell)
  if (cell.day !== undefined) return read instanceof Date && read.toISOString().startsWith(cell.day)
  if (cell.value === undefined) return (read ?? '') === cell.text
  return near(read, cell.format === 'percent' ? cell.value / 100 : cell.value)
}

function rowDifferences(
  sheet: ReadSheet | undefined,
  place: number,
  labels: readonly string[],
  cells: readonly Cell[],
  words: WriterWords,
): string[] {
  const row = sheet?.rows[place]
  if (sheet === undefined || row === undefined)
    return [`row ${place} of ${sheet?.name} is not there`]
  return cells.flatMap((cell, column) => {
    const label = labels[column] ?? ''
    const [typed, full] = [
      sheet.head.indexOf(label),
      sheet.head.indexOf(words.asShown.replace('{label}', label)),
    ]
    const isTyped =
      full >= 0 ||
      typeof row[typed] === 'number' ||
      row[typed] instanceof Date ||
      cell.value !== undefined ||
      cell.day !== undefined
    return [
      ...(isSame(row[typed], cell, !isTyped)
        ? []
        : [`${sheet.name} ${place} ${label}: ${cell.text} ≠ ${String(row[typed])}`]),
      ...(full < 0 || (row[full] ?? '') === shown(cell)
        ? []
        : [`${sheet.name} ${place} ${label}: ${shown(cell)} ≠ ${String(row[full])}`]),
    ]
  })
}

/** Where a document and what was read of its workbook differ: facts, tables and sources, value by value. */
export function xlsxDifferences(
  document: Document,
  sheets: readonly ReadSheet[],
  words: WriterWords,
): string[] {
  const named = (name: string): ReadSheet | undefined => sheets.find((sheet) => sheet.name === name)
  const counts = new Map<string, number>()
  const next = (name: string): number => {
    const place = counts.get(name) ?? 0
    counts.set(name, place + 1)
    return place
  }
  const subjects = document.sections.flatMap(({ kind, blocks }) =>
    blocks.flatMap((block) => {
      if (block.type === 'facts') {
        const name = words.sheets[kind]
        return rowDifferences(
          named(name),
          next(name),
          block.rows.map(({ label }) => label),
          block.rows.map(({ cell }) => cell),
          words,
        )
      }
      if (block.type !== 'table') return []
      const labels = block.columns.map(({ label }) => label)
      const sheet =
        kind === 'indicator'
          ? named(words.sheets.values)
          : sheets.find(({ head }) => labels.every((label) => head.includes(label)))
      return block.rows.flatMap((row) =>
        rowDifferences(sheet, next(sheet?.name ?? ''), labels, row, words),
      )
    }),
  )
  const sources = named(document.words.sources)
  const own = document.words
  const cited = document.sections
    .flatMap((section) => section.figures)
    .flatMap((figure, place) => {
      const row = sources?.rows[place] ?? []
      const at = (label: string): Value => row[sources?.head.indexOf(label) ?? -1] ?? ''
      const texts = [
        [words.text, figure.text],
        [own.quality, figure.quality],
        [own.level, figure.level],
        [own.citation, figure.citation],
        [own.printed, figure.printed],
        [words.simulated, figure.simulated ? words.simulated : ''],
      ] as const
      const value =
        figure.value === null
          ? at(own.value) === ''
          : near(at(own.value), figure.unit === '%' ? figure.value / 100 : figure.value)
      return (value ? [] : [`${figure.id}: ${figure.value} ≠ ${String(at(own.value))}`]).concat(
        texts.flatMap(([label, text]) =>
          at(label) === text ? [] : [`${figure.id} ${label}: ${text} ≠ ${String(at(label))}`],
        ),
      )
    })
  return [...subjects, ...cited]
}
