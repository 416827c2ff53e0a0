import {
  BorderStyle,
  Paragraph,
  ShadingType,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  VerticalAlign,
  WidthType,
} from 'docx'
import type { Cell, Column } from '../../document'
import { colours } from '../colours'
import { columnWidths, type Piece } from '../columnWidths'
import { cellParagraphs, run, type Whole } from './runs'
import { textWidth } from './styles'

/** Twips: one character of a cell's 9 points, of a bold head's and of its notes' 8, and the room left and right of them. */
const rooms = { text: 94, head: 108, note: 84, padding: 200 }

const none = { style: BorderStyle.NONE, size: 0, color: 'auto' } as const
const hair = { style: BorderStyle.SINGLE, size: 4, color: colours.hair } as const
const strong = { style: BorderStyle.SINGLE, size: 8, color: colours.soft } as const

function tableOf(rows: readonly TableRow[], widths: readonly number[], edge = 50): Table {
  return new Table({
    rows,
    width: { size: widths.reduce((all, one) => all + one, 0), type: WidthType.DXA },
    columnWidths: widths,
    layout: TableLayoutType.FIXED,
    margins: { top: edge, bottom: edge, left: 90, right: 90 },
    borders: {
      top: strong,
      bottom: strong,
      left: none,
      right: none,
      insideHorizontal: hair,
      insideVertical: none,
    },
  })
}

const piecesOf = (cell: Cell | undefined): Piece[] => [
  { text: cell?.text ?? '', room: rooms.text },
  ...(cell?.notes ?? []).map((text) => ({ text, room: rooms.note })),
]

/** Rows up to which a table stands whole on one page. */
const short = 7

interface Look {
  /** Widths of the columns, where they are not to follow their content. */
  readonly given?: readonly number[]
  /** Twips across. */
  readonly room?: number
  readonly style?: 'CellText' | 'NoteCell'
}

/** A table whose head stands again on each page and whose rows are never cut; columns by their content, or as wide as they are `given`. */
export function headedTable(
  columns: readonly Column[],
  rows: readonly (readonly Cell[])[],
  whole: Whole,
  { given, room = textWidth, style = 'CellText' }: Look = {},
): Table {
  const heads = columns.map(({ label }): Piece[] => [{ text: label, room: rooms.head }])
  const cells = rows.map((row) => columns.map((_, place) => piecesOf(row[place])))
  const widths = given ?? columnWidths([heads, ...cells], room, rooms.padding).map(Math.floor)
  const head = new TableRow({
    tableHeader: true,
    cantSplit: true,
    children: columns.map(
      ({ label, align }) =>
        new TableCell({
          verticalAlign: VerticalAlign.BOTTOM,
          shading: { type: ShadingType.CLEAR, fill: colours.tint },
          children: [
            new Paragraph({
              style: 'CellHead',
              alignment: align,
              keepNext: true,
              children: [run(label, false, whole)],
            }),
          ],
        }),
    ),
  })
  const body = rows.map(
    (row, order) =>
      new TableRow({
        cantSplit: true,
        children: columns.map(
          ({ align }, place) =>
            new TableCell({
              children: cellParagraphs(row[place] ?? { text: '' }, align, whole, {
                style,
                keepNext: rows.length <= short && order < rows.length - 1,
              }),
            }),
        ),
      }),
  )
  return tableOf([head, ...body], widths, style === 'NoteCell' ? 15 : 50)
}

/** Labelled values, one under the other, the values large. */
export function factTable(
  rows: readonly { readonly label: string; readonly cell: Cell }[],
  whole: Whole,
  style: 'Fact' | 'CellText' = 'Fact',
): Table {
  const first = Math.round(textWidth * 0.3)
  return tableOf(
    rows.map(
      ({ label, cell }) =>
        new TableRow({
          cantSplit: true,
          children: [
            new TableCell({
              verticalAlign: VerticalAlign.TOP,
              children: [
                new Paragraph({ style: 'CellHead', children: [run(label, false, whole)] }),
              ],
            }),
            // A long text is no figure: it stays in plain type.
            new TableCell({
              children: cellParagraphs(cell, 'start', whole, {
                style: cell.text.length > 40 ? 'CellText' : style,
              }),
            }),
          ],
        }),
    ),
    [first, textWidth - first],
  )
}
