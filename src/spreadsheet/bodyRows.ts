import { cellAt, type Row, type Sheet } from './workbook'
import { plainWords } from './plainWords'
import type { Mapping } from './headings'
import { numberText } from './numberText'
import type { ColumnKind, Schema } from './schema'

/** Why a row of the sheet is none of the table's: it stands above the headings, is a total, a note, or says no figure; it is listed, never dropped unsaid. */
export const leftOutReasons = [
  'above',
  'total',
  'repeatedHeading',
  'example',
  'note',
  'noFigure',
] as const
export type LeftOutReason = (typeof leftOutReasons)[number]

export interface LeftOut {
  readonly line: number
  readonly reason: LeftOutReason
  /** The first words of the row. */
  readonly text: string
}

/** Mark of the example row of our templates: it stands before the first text of the row. */
export const exampleMark = { fr: '(exemple)', en: '(example)' } as const

const total =
  /^(?:sous )?tota(?:l|ux)\b|^(?:ensemble|somme|sum|subtotal|grand total|moyenne|average|cumul)$/
const note = /^(?:source|nota|nb|n b|note|notes|remarque|legende|\d{1,2} )\b/

const summed: ReadonlySet<ColumnKind['kind']> = new Set(['whole', 'number', 'euros', 'quantity'])

const firstText = (row: Row): string => row.cells.find((cell) => cell?.kind === 'text')?.text ?? ''

function isSameAs(header: Row, row: Row): boolean {
  const texts = row.cells.flatMap((cell, place) =>
    cell === null ? [] : [[cell.text, header.cells[place]?.text] as const],
  )
  return texts.length > 1 && texts.every(([text, heading]) => text === heading)
}

function reasonOf(row: Row, header: Row, columns: TableColumns): LeftOutReason | null {
  if (isSameAs(header, row)) return 'repeatedHeading'
  const first = firstText(row).trim()
  if (first.startsWith(exampleMark.fr) || first.startsWith(exampleMark.en)) return 'example'
  const plain = plainWords(first)
  // A company may be called Total: its row says all that a row must say.
  if (total.test(plain) && columns.required.some((column) => cellAt(row, column) === null))
    return 'total'
  const isAlone =
    row.cells.filter((cell) => cell !== null).length === 1 && columns.mapped.length > 2
  return isAlone && (note.test(plain) || /^\*|^\(/.test(first)) ? 'note' : null
}

interface TableColumns {
  readonly mapped: readonly number[]
  readonly required: readonly number[]
  readonly numbers: readonly number[]
}

/** A number as its cell has it, or as its text says it; cells that say neither are none. */
function numberIn(row: Row, column: number): number | null {
  const cell = cellAt(row, column)
  if (cell === null) return null
  if (typeof cell.value === 'number') return cell.value
  const read = numberText(cell.text)
  return read.kind === 'number' ? read.value : null
}

/** Sums of the columns so far, to know a total that does not bear its name. */
class Sums {
  private readonly sums: Map<number, { sum: number; of: number }>

  constructor(columns: readonly number[]) {
    this.sums = new Map(columns.map((column) => [column, { sum: 0, of: 0 }]))
  }

  add(row: Row): void {
    for (const [column, known] of this.sums) {
      const number = numberIn(row, column)
      if (number === null) continue
      known.sum += number
      known.of += 1
    }
  }

  /** True for a row of figures and nothing else, each the sum of those above it. */
  are(row: Row): boolean {
    const filled = row.cells.flatMap((cell, place) => (cell === null ? [] : [place + 1]))
    return (
      filled.length > 0 &&
      filled.every((column) => {
        const { sum, of } = this.sums.get(column) ?? { sum: 0, of: 0 }
        const number = of > 1 ? numberIn(row, column) : null
        return number !== null && Math.abs(sum - number) < 0.005
      })
    )
  }
}

/** A row that is left out, with its first words. */
export const leftOutOf = (row: Row, reason: LeftOutReason): LeftOut => ({
  line: row.line,
  reason,
  text: (firstText(row) || (row.cells.find((cell) => cell !== null)?.text ?? '')).slice(0, 100),
})

/** The rows of a table below its headings; and those that stand above them or are totals, headings printed again, examples or notes. */
export function bodyRows(
  sheet: Sheet,
  header: Row,
  mapping: Mapping,
  schema: Schema,
): { readonly rows: readonly Row[]; readonly leftOut: readonly LeftOut[] } {
  const rows: Row[] = []
  const leftOut: LeftOut[] = []
  const columns = {
    mapped: Object.values(mapping),
    numbers: schema.columns.flatMap(({ id, kind }) =>
      summed.has(kind) ? (mapping[id] ?? []) : [],
    ),
    required: schema.columns.flatMap(({ id, isRequired }) =>
      isRequired === true ? (mapping[id] ?? []) : [],
    ),
  }
  const sums = new Sums(columns.numbers)
  for (const row of sheet.rows) {
    if (row.line < header.line) leftOut.push(leftOutOf(row, 'above'))
    if (row.line <= header.line) continue
    const isOfTable = columns.mapped.some((column) => cellAt(row, column) !== null)
    const reason =
      reasonOf(row, header, columns) ?? (sums.are(row) ? 'total' : isOfTable ? null : 'note')
    if (reason === null) {
      rows.push(row)
      sums.add(row)
    } else leftOut.push(leftOutOf(row, reason))
  }
  return { rows, leftOut }
}
