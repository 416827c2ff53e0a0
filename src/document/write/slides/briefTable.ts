import type { Block } from '../../document'
import { colours } from '../colours'
import { columnWidths } from '../columnWidths'
import { withShape } from '../statusShape'
import type { Deck, Slide } from './deck'
import { bodyWidth, font, heightOf, slide } from './slideText'
import { bodyCell, headCell } from './tableCells'

type Table = Extract<Block, { readonly type: 'table' }>

/** Heights of a table's rows and its columns at a size. */
export function tableShape({ columns, rows }: Table, size: number) {
  const room = (size * 0.52) / 72
  const padding = 0.2
  const cells = rows.map((row) =>
    columns.map((_, place) => {
      const cell = row[place]
      return [
        { text: withShape(cell ?? { text: '' }), room },
        ...(cell?.notes ?? []).map((text) => ({ text, room: room * 0.85 })),
      ]
    }),
  )
  const heads = columns.map(({ label }) => [{ text: label, room: room * 1.15 }])
  const widths = columnWidths([heads, ...cells], bodyWidth, padding)
  const heightOfRow = (row: (typeof cells)[number]): number =>
    0.1 +
    Math.max(
      ...row.map((pieces, place) =>
        pieces.reduce(
          (all, { text, room: own }) =>
            all + heightOf(text, (widths[place] ?? 1) - padding, own < room ? size - 2 : size),
          0,
        ),
      ),
    )
  return { widths, height: [heads, ...cells].reduce((all, row) => all + heightOfRow(row), 0) }
}

/** Writes a table at a size, and says how high it is. */
export function writeTable(deck: Deck, on: Slide, table: Table, top: number, size: number): number {
  const { columns, rows } = table
  const { widths, height } = tableShape(table, size)
  const written = { size, tag: deck.tag }
  on.addTable(
    [
      columns.map((column) => headCell(column, written)),
      ...rows.map((row) => columns.map(({ align }, place) => bodyCell(row[place], align, written))),
    ],
    {
      x: slide.margin,
      y: top,
      w: bodyWidth,
      colW: widths,
      fontFace: font,
      color: colours.ink,
      margin: [0.03, 0.1, 0.03, 0.1],
    },
  )
  return height
}
