import type { Block, Cell, Section } from '../document'
import { capital } from '../../format/besideSentence'
import { formatNumber } from '../../format/numbers'
import { m } from '../../format/words'
import { note, type Piece } from '../pieces'

/** Only what a short page has room for: the cell itself, and the first thing said below it. */
const short = ({ notes, ...cell }: Cell, keeps: number): Cell =>
  notes === undefined || keeps === 0 ? cell : { ...cell, notes: notes.slice(0, keeps) }

interface Limits {
  /** Places of the columns that are kept. */
  readonly columns: readonly number[]
  readonly rows: number
  /** Notes kept below each cell of the first column. */
  readonly notes?: number
}

/** The first rows and the wanted columns of a piece's table, with a line that counts what is left out. Figures of rows that are left out go too. */
export function briefly(piece: Piece, { columns, rows, notes = 0 }: Limits): Piece {
  const kept = new Set<string>()
  const blocks = piece.blocks.flatMap((block): Block[] => {
    if (block.type !== 'table') return [block]
    const shown = block.rows.slice(0, rows).map((cells) =>
      columns.flatMap((place) => {
        const cell = cells[place]
        return cell === undefined ? [] : [short(cell, place === 0 ? notes : 0)]
      }),
    )
    for (const cell of shown.flat()) for (const id of cell.figures ?? []) kept.add(id)
    const left = block.rows.length - shown.length
    return [
      {
        ...block,
        columns: columns.flatMap((place) => block.columns[place] ?? []),
        rows: shown,
      },
      ...(left <= 0
        ? []
        : [
            {
              type: 'paragraph' as const,
              role: 'note' as const,
              text: m.committee_more({ n: left, shown: formatNumber(left) }),
            },
          ]),
    ]
  })
  return {
    ...piece,
    blocks,
    figures: (piece.figures ?? []).filter(({ id }) => kept.has(id)),
    readings: [],
  }
}

/** A section that stands with others on one page: it begins none. */
export const brief = (section: Section): Section => ({ ...section, brief: true })

/** How many promises in words stand beside those with a figure. */
export const wordsNote = (count: number): Piece[] =>
  count === 0
    ? []
    : [note(`${capital(m.dash_in_words({ n: count, shown: formatNumber(count) }))}.`)]
