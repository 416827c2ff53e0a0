import type { Finding } from '../api/errors'
import type { Period } from '../domain/observation'
import { periodText } from '../spreadsheet/dateText'
import { absenceIn } from '../spreadsheet/plainWords'
import { quantityText } from '../spreadsheet/quantityText'
import {
  type Cell,
  cellAddress,
  type Row,
  type Sheet,
  type Workbook,
} from '../spreadsheet/workbook'
import { whenOf } from './fields'
import type { Raw } from './filling'
import { type Meaning, meaningsOf, type Part, roleIn, type TextField } from './tableHeadings'

/** Rows among which the headings of a sheet are looked for. */
const headRows = 20

interface Tables {
  readonly indicators: readonly Raw[]
  readonly setAside: readonly Finding[]
  /** Sheets without a table of indicators: not read. */
  readonly unread: readonly string[]
}

interface Indicator {
  readonly head: Record<string, unknown>
  readonly figures: Record<Part, Raw[]>
}

const listOf = { baseline: 'baselines', target: 'targets', actual: 'actuals' } as const

class TableReader {
  readonly indicators = new Map<string, Indicator>()
  readonly setAside: Finding[] = []

  constructor(
    private readonly file: string,
    private readonly sheet: Sheet,
  ) {}

  private at(row: Row, column: number): string {
    const place = cellAddress({ line: row.line, column: column + 1 })
    return [this.file, this.sheet.name, place].filter((part) => part !== '').join(' ')
  }

  private wrong(row: Row, column: number, expected: string, cell: Cell): null {
    this.setAside.push({ path: this.at(row, column), expected, found: JSON.stringify(cell.text) })
    return null
  }

  /** The figure of a cell with its words; `null` for none, told where it cannot be read. */
  private figure(row: Row, column: number): Raw | null {
    const cell = row.cells[column] ?? null
    if (cell === null || absenceIn(cell.text) !== null) return null
    if (typeof cell.value === 'number')
      return {
        value: cell.isPercent === true ? Number((cell.value * 100).toPrecision(15)) : cell.value,
      }
    const { number, quality } = quantityText(cell.text)
    if (number.kind !== 'number') return this.wrong(row, column, 'number', cell)
    const { operator, upper, status } = quality
    return {
      value: number.value,
      ...(operator === undefined ? {} : { operator }),
      ...(upper === undefined ? {} : { upper }),
      ...(status === undefined ? {} : { status }),
    }
  }

  private when(row: Row, column: number): Period | null {
    const cell = row.cells[column] ?? null
    if (cell === null) return null
    return periodText(cell.text) ?? this.wrong(row, column, 'year | day | two days', cell)
  }

  /** Reads a row below its headings into its indicator. */
  read(row: Row, meanings: readonly (Meaning | null)[]): void {
    const text = (field: TextField): string | undefined => {
      const at = meanings.findIndex((one) => one?.is === 'text' && one.field === field)
      const words = row.cells[at]?.text.trim()
      return words === undefined || words === '' ? undefined : words
    }
    const columnOf = (of: (meaning: Meaning) => boolean): number =>
      meanings.findIndex((meaning) => meaning !== null && of(meaning))
    const name = text('indicator')
    if (name === undefined) return
    const indicator = this.indicatorNamed(name, text)
    const scope = Object.fromEntries(
      (['territory', 'population', 'source', 'note'] as const).flatMap((field) => {
        const words = text(field)
        return words === undefined ? [] : [[field, words]]
      }),
    )
    const programme = text('programme')
    const add = (role: Part, figure: Raw | null, period: Period | null): void => {
      if (figure === null) return
      const own = role === 'target' && programme !== undefined ? { programme } : {}
      indicator.figures[role].push({ ...whenOf(period), ...figure, ...scope, ...own })
    }
    const whenAt = columnOf(({ is }) => is === 'when')
    for (const [column, meaning] of meanings.entries()) {
      if (meaning?.is === 'figure') {
        const at = columnOf((one) => one.is === 'figureWhen' && one.role === meaning.role)
        const year = meaning.year
        const period =
          year === null
            ? this.when(row, at < 0 ? whenAt : at)
            : { start: `${year}-01-01`, end: `${year}-12-31` }
        add(meaning.role, this.figure(row, column), period)
      } else if (meaning?.is === 'value') {
        const at = columnOf(({ is }) => is === 'role')
        const said = row.cells[at] ?? null
        const role = said === null ? 'actual' : roleIn(said.text)
        if (role === null && said !== null)
          this.wrong(row, at, 'objectif | résultat | départ', said)
        else add(role ?? 'actual', this.figure(row, column), this.when(row, whenAt))
      }
    }
  }

  private indicatorNamed(name: string, text: (field: TextField) => string | undefined): Indicator {
    const known = this.indicators.get(name) ?? {
      head: { label: name },
      figures: { baseline: [], target: [], actual: [] },
    }
    this.indicators.set(name, known)
    for (const field of ['unit', 'domain'] as const) known.head[field] ??= text(field)
    const better = text('better')
    if (better !== undefined)
      known.head.better ??= /moin|less|baisse|down/i.test(better) ? 'less' : 'more'
    return known
  }
}

/**
 * Tables of indicators as the indicators of a plain document: one row per figure, one row per indicator with a column for
 * each role, or one column per year. A cell that cannot be read is set aside with its place; an empty one is no zero.
 */
export function fromTables(workbook: Workbook, file: string): Tables {
  const unread: string[] = []
  const read = workbook.map((sheet) => {
    const reader = new TableReader(file, sheet)
    const heads = sheet.rows.slice(0, headRows).map((row) => ({ row, meanings: meaningsOf(row) }))
    const head = heads.find(({ meanings }) => meanings !== null)
    if (head?.meanings === undefined || head.meanings === null) unread.push(sheet.name)
    else for (const row of sheet.rows) if (row.line > head.row.line) reader.read(row, head.meanings)
    return reader
  })
  return {
    indicators: read.flatMap(({ indicators }) =>
      [...indicators.values()].map(({ head, figures }) => {
        const lists = Object.entries(listOf).filter(([role]) => figures[role as Part].length > 0)
        const own = lists.map(([role, list]) => [list, figures[role as Part]] as const)
        return Object.fromEntries([...Object.entries(head), ...own])
      }),
    ),
    setAside: read.flatMap(({ setAside }) => setAside),
    unread,
  }
}
