/** What somebody typed in a row, letter for letter, by column; a cell that is empty is not there. */
export type Typed = Readonly<Partial<Record<string, string>>>

/** Typed cells, by row. */
export type Cells = Readonly<Record<string, Typed>>

export interface Place {
  readonly row: number
  readonly column: number
}

/** What a paste does: the cells after it, how many it fills, and what did not fit. */
export interface Pasted {
  readonly cells: Cells
  readonly filled: number
  readonly rowsLeft: number
  readonly columnsLeft: number
}

/** Rows and cells of a text from the clipboard of a spreadsheet: tabs between cells, a cell with a line break in quotes. */
export function clipboardRows(text: string): string[][] {
  const rows: string[][] = [['']]
  let isQuoted = false
  const add = (sign: string): void => {
    const row = rows.at(-1)
    if (row !== undefined) row[row.length - 1] = (row.at(-1) ?? '') + sign
  }
  for (let at = 0; at < text.length; at += 1) {
    const sign = text.charAt(at)
    const isStart = rows.at(-1)?.at(-1) === ''
    if (isQuoted) {
      if (sign !== '"') add(sign)
      else if (text.charAt(at + 1) === '"') {
        add('"')
        at += 1
      } else isQuoted = false
    } else if (sign === '"' && isStart) isQuoted = true
    else if (sign === '\t') rows.at(-1)?.push('')
    else if (sign === '\n') rows.push([''])
    else if (sign !== '\r') add(sign)
  }
  // A spreadsheet ends its text with a line break.
  if (rows.length > 1 && rows.at(-1)?.join('') === '') rows.pop()
  return rows
}

/** True for a text that fills more than one cell. */
export const isBlock = (text: string): boolean => /[\t\n]/.test(text.replace(/\r?\n$/, ''))

/** Cells with one changed; neither an empty cell nor a row without cells is kept. */
export function withText(cells: Cells, row: string, column: string, text: string): Cells {
  const { [row]: { [column]: _before, ...kept } = {}, ...others } = cells
  const next = text === '' ? kept : { ...kept, [column]: text }
  return Object.keys(next).length === 0 ? others : { ...others, [row]: next }
}

/** Fills a block of cells from a place on, as a spreadsheet does; what lies beyond the grid is counted, not lost in silence. */
export function pasteInto(
  cells: Cells,
  { rows, columns }: { readonly rows: readonly string[]; readonly columns: readonly string[] },
  { row, column }: Place,
  text: string,
): Pasted {
  const block = clipboardRows(text)
  let next = cells
  let filled = 0
  for (const [down, line] of block.entries())
    for (const [right, cell] of line.entries()) {
      const id = rows[row + down]
      const name = columns[column + right]
      if (id === undefined || name === undefined) continue
      next = withText(next, id, name, cell.trim())
      filled += 1
    }
  const widest = Math.max(...block.map(({ length }) => length))
  return {
    cells: next,
    filled,
    rowsLeft: Math.max(0, row + block.length - rows.length),
    columnsLeft: Math.max(0, column + widest - columns.length),
  }
}

const quoted = (text: string): string =>
  /[\t\n"]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text

/** Rows as a spreadsheet takes them from the clipboard. */
export const copyText = (rows: readonly (readonly string[])[]): string =>
  rows.map((row) => row.map(quoted).join('\t')).join('\r\n')

/** What two people typed: cells that only one filled are joined; a cell that both filled differently is told and stays as it is here. */
export function mergeCells<C extends string>(
  mine: Cells,
  theirs: Cells,
  columns: readonly C[],
): {
  readonly cells: Cells
  readonly added: number
  readonly conflicts: readonly {
    readonly row: string
    readonly column: C
    readonly mine: string
    readonly theirs: string
  }[]
} {
  let cells = mine
  let added = 0
  const conflicts: { row: string; column: C; mine: string; theirs: string }[] = []
  for (const [row, typed] of Object.entries(theirs))
    for (const column of columns) {
      const text = typed[column]
      const own = mine[row]?.[column]
      if (text === undefined || text === own) continue
      if (own === undefined) {
        cells = withText(cells, row, column, text)
        added += 1
      } else conflicts.push({ row, column, mine: own, theirs: text })
    }
  return { cells, added, conflicts }
}
