import type { FileRow } from './readRow'
import type { Column } from './schema'

/** How a column of a table is filled, over all its rows, those with errors included. */
export interface Filling {
  readonly filled: number
  readonly empty: number
  /** Without a value, and the cell says why: "n. c.". */
  readonly said: number
  /** Filled with something that cannot be read. */
  readonly wrong: number
}

export const rowsOf = ({ filled, empty, said, wrong }: Filling): number =>
  filled + empty + said + wrong

/** Counts, row by row, how the columns are filled. */
export class Fillings {
  private readonly counts: ReadonlyMap<
    string,
    { filled: number; empty: number; said: number; wrong: number }
  >

  constructor(columns: readonly Column[]) {
    this.counts = new Map(columns.map(({ id }) => [id, { filled: 0, empty: 0, said: 0, wrong: 0 }]))
  }

  add({ values, absences }: FileRow, wrong: ReadonlySet<string>): void {
    for (const [column, counts] of this.counts) {
      const said = Object.hasOwn(absences, column) ? 'said' : 'empty'
      counts[values[column] !== null ? 'filled' : wrong.has(column) ? 'wrong' : said] += 1
    }
  }

  /** By id of the column; one that the file does not have is empty in every row. */
  list(): Readonly<Record<string, Filling>> {
    return Object.fromEntries(this.counts)
  }
}
