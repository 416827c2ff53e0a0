import type { Cell, Document } from '../../document'
import type { WriterWords } from '../job'
import { filled } from '../pattern'
import type { Grid } from './sheet'
import { shownText, textCell, typedCell, type TypedCell } from './typedCell'

export interface Source {
  readonly document: Document
  readonly words: WriterWords
}

/** One row of a sheet before it has columns: what it is of, and a cell under each label. */
export interface Line {
  readonly before: readonly string[]
  readonly cells: ReadonlyMap<string, Cell>
  readonly isSimulated: boolean
}

interface GridColumn {
  readonly head: string
  readonly cellOf: (line: Line) => TypedCell
}

const isTyped = ({ value, day }: Cell): boolean => value !== undefined || day !== undefined
const saysMore = ({ text, value, notes = [] }: Cell): boolean =>
  notes.length > 0 || (value !== undefined && !/^[\d\s,.−-]*$/.test(text))

/**
 * Lines as a grid. A column with numbers stands twice where the page shows more than the number: the number alone, typed,
 * then the text as shown. A column of texts stands once, with all that the page says.
 */
export function gridOf(
  name: string,
  before: readonly string[],
  lines: readonly Line[],
  { document, words }: Source,
): Grid {
  const { simulated } = words
  const labels = [...new Set(lines.flatMap(({ cells }) => [...cells.keys()]))]
  const columns = labels.flatMap((label): GridColumn[] => {
    const cells = lines.flatMap((line) => line.cells.get(label) ?? [])
    const shown = ({ cells: of }: Line): TypedCell =>
      textCell(shownText(of.get(label) ?? { text: '' }))
    if (!cells.some(isTyped)) return [{ head: label, cellOf: shown }]
    const typed: GridColumn = {
      head: label,
      cellOf: (line) => typedCell(line.cells.get(label) ?? { text: '' }, document.language),
    }
    return cells.some(saysMore)
      ? [typed, { head: filled(words.asShown, { label }), cellOf: shown }]
      : [typed]
  })
  return {
    name,
    head: [...before, ...columns.map(({ head }) => head), simulated],
    rows: lines.map((line) => [
      ...line.before.map(textCell),
      ...columns.map(({ cellOf }) => cellOf(line)),
      textCell(line.isSimulated ? simulated : ''),
    ]),
  }
}
