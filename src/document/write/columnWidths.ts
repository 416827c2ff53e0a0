/** A text of a cell, with the width of one of its characters. */
export interface Piece {
  readonly text: string
  readonly room: number
}

type Cell = readonly Piece[]

/** Rows looked at: more would change the widths little. */
const looked = 80
/** In how many slices the free width is given away. */
const slices = 40

/** Where a line may break; no-break spaces hold. A longer word than this is broken anyway. */
const longestWord = ({ text, room }: Piece): number =>
  Math.max(...text.split(/[ \n]|(?<=-)/).map((word) => Math.min(24, word.length))) * room

const sum = (numbers: readonly number[]): number => numbers.reduce((all, one) => all + one, 0)

/** Height of a cell in lines, with fractions: so every bit of width counts. */
function height(cell: Cell, width: number): number {
  return cell.reduce(
    (lines, { text, room }) =>
      lines + (text === '' ? 0 : Math.max(1, (text.length * room) / width + 0.3)),
    0,
  )
}

/**
 * Shares a width among the columns of a table: each gets its longest word; what is left goes, slice by slice, to the
 * column whose widening makes the table shorter. `rows` has the head first, each row with one cell for each column.
 */
export function columnWidths(
  rows: readonly (readonly Cell[])[],
  total: number,
  padding: number,
): number[] {
  const seen = rows.slice(0, looked)
  const count = Math.max(0, ...seen.map((row) => row.length))
  const least = Array.from(
    { length: count },
    (_, column) =>
      Math.max(...seen.flatMap((row) => (row[column] ?? []).map(longestWord)), 0) + padding,
  )
  const free = total - sum(least)
  if (free <= 0) return least.map((one) => (one / sum(least)) * total)
  const widths = [...least]
  const tall = (column: number, width: number): number[] =>
    seen.map((row) => height(row[column] ?? [], width - padding))
  const heights = widths.map((width, column) => tall(column, width))
  const tableWith = (column: number, instead: readonly number[]): number =>
    sum(
      seen.map((_, row) =>
        Math.max(...heights.map((of, other) => (other === column ? instead[row] : of[row]) ?? 0)),
      ),
    )
  for (let slice = 0; slice < slices; slice += 1) {
    const wider = widths.map((width, column) => tall(column, width + free / slices))
    // Among equals the column with most text: it may be next to make the rows shorter.
    const gains = wider.map(
      (instead, column) =>
        tableWith(column, instead) + sum(instead) / 1000 - sum(heights[column] ?? []) / 1000,
    )
    const best = gains.indexOf(Math.min(...gains))
    widths[best] = (widths[best] ?? 0) + free / slices
    heights[best] = wider[best] ?? []
  }
  return widths
}
