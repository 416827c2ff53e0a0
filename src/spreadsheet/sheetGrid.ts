import { maxCellCharacters, maxCells, maxColumns, maxRows, maxSheets } from './limits'
import { FileRefusal } from './refusal'
import { type Cell, cellAddress, type PassedOver, type Row, type Sheet } from './workbook'

/** A range of merged cells, from its first to its last, counted from 1. */
export interface Merge {
  readonly column: number
  readonly firstLine: number
  readonly lastLine: number
}

/** Room that the sheets of one file have taken together. */
export class Room {
  private cells = 0
  private sheets = 0

  sheet(): void {
    this.sheets += 1
    if (this.sheets > maxSheets)
      throw new FileRefusal('tooManySheets', { found: this.sheets, limit: maxSheets })
  }

  /** Refuses what would be more than there is room for. */
  mustHold(cells: number): void {
    if (this.cells + cells > maxCells)
      throw new FileRefusal('tooManyCells', { found: this.cells + cells, limit: maxCells })
  }

  take(cells: number): void {
    this.mustHold(cells)
    this.cells += cells
  }
}

/** The cells of one sheet as they are met, within the limits; nothing is made for what is empty. */
export class SheetGrid {
  private readonly lines = new Map<number, (Cell | null)[]>()
  private readonly merges: Merge[] = []
  private readonly hidden = new Set<number>()

  constructor(
    private readonly name: string,
    private readonly room: Room,
    /** How a limit or a damage names the sheet. */
    private readonly place: string,
  ) {
    room.sheet()
  }

  /** Refuses what lies beyond the limits of a sheet. */
  mustReach(line: number, column: number): void {
    if (column > maxColumns)
      throw new FileRefusal('tooManyColumns', {
        place: this.place,
        found: column,
        limit: maxColumns,
      })
    if (line > maxRows)
      throw new FileRefusal('tooManyRows', { place: this.place, found: line, limit: maxRows })
  }

  put(line: number, column: number, cell: Cell): void {
    this.mustReach(line, column)
    if (cell.text.length > maxCellCharacters)
      throw new FileRefusal('cellTooLong', {
        place: `${this.name}!${cellAddress({ line, column })}`,
        found: cell.text.length,
        limit: maxCellCharacters,
      })
    const cells = this.lines.get(line) ?? []
    // Two values of one cell: no program writes them, and none is the right one.
    if ((cells[column - 1] ?? null) !== null)
      throw new FileRefusal('damaged', {
        place: `${this.name}!${cellAddress({ line, column })}`,
      })
    this.room.take(Math.max(0, column - cells.length))
    while (cells.length < column - 1) cells.push(null)
    cells[column - 1] = cell
    this.lines.set(line, cells)
  }

  /** A row that its program does not show: it is read like any other, and said to be hidden. */
  hide(line: number): void {
    this.hidden.add(line)
  }

  merge(merge: Merge): void {
    this.merges.push(merge)
  }

  /** Merged cells bear their value in the first one. Below it, text and dates are repeated; a number would be counted twice and is only marked. */
  private fill({ column, firstLine, lastLine }: Merge): void {
    const first = this.lines.get(firstLine)?.[column - 1]
    if (first === null || first === undefined) return
    const repeated: Cell =
      first.kind === 'number'
        ? { kind: 'text', value: '', text: first.text, isMerged: true }
        : { ...first, isMerged: true }
    for (const [line, cells] of this.lines) {
      if (line <= firstLine || line > lastLine) continue
      while (cells.length < column - 1) cells.push(null)
      cells[column - 1] = repeated
    }
  }

  sheet(isHidden: boolean, passedOver?: PassedOver): Sheet {
    for (const merge of this.merges) if (merge.lastLine > merge.firstLine) this.fill(merge)
    const rows = [...this.lines]
      .map(([line, cells]): Row =>
        this.hidden.has(line) ? { line, cells, isHidden: true } : { line, cells },
      )
      .toSorted((a, b) => a.line - b.line)
    return {
      name: this.name,
      isHidden,
      addressing: 'cell',
      rows,
      ...(passedOver === undefined ? {} : { passedOver }),
    }
  }
}
