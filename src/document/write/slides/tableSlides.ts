import type { Block, Cell, Section } from '../../document'
import { colours } from '../colours'
import { columnWidths } from '../columnWidths'
import { withShape } from '../statusShape'
import { actsOf, addSlide, body, type Deck, write, writeFoot } from './deck'
import { notesOf } from './notes'
import { bodyWidth, font, heightOf, lineHeight, slide } from './slideText'
import { bodyCell, headCell } from './tableCells'

type Table = Extract<Block, { readonly type: 'table' }>

const padding = 0.2
/** Inches of a character at a size in points. */
const roomOf = (points: number): number => (points * 0.52) / 72
/** Rows gathered into slides, each as full as it may be; a row that fills more than a slide stands alone. */
function pages<Row>(
  rows: readonly Row[],
  heightOfRow: (row: Row) => number,
  room: number,
): Row[][] {
  const done: Row[][] = []
  let left = 0
  for (const row of rows) {
    const height = heightOfRow(row)
    if (height > left || done.length === 0) {
      done.push([])
      left = room
    }
    done.at(-1)?.push(row)
    left -= height
  }
  return done
}

/** The columns of a table at a size of letters, and its rows gathered into slides. */
function laidOut({ columns, rows }: Table, size: number, room: number) {
  const small = size - 2
  const pieces = (cell: Cell | undefined) => [
    { text: withShape(cell ?? { text: '' }), room: roomOf(size) },
    ...(cell?.notes ?? []).map((text) => ({ text, room: roomOf(small) })),
  ]
  const heads = columns.map(({ label }) => [{ text: label, room: roomOf(size) * 1.15 }])
  const widths = columnWidths(
    [heads, ...rows.map((row) => columns.map((_, place) => pieces(row[place])))],
    bodyWidth,
    padding,
  )
  const widthOf = (place: number): number => (widths[place] ?? 1) - padding
  const rowHeight = (row: readonly Cell[]): number =>
    Math.max(
      ...columns.map((_, place) => {
        const { text, notes = [], status } = row[place] ?? { text: '' }
        return (
          heightOf(withShape({ text, status }), widthOf(place), size) +
          notes.reduce((all, note) => all + heightOf(note, widthOf(place), small), 0)
        )
      }),
    ) + 0.14
  const headHeight =
    Math.max(...columns.map(({ label }, place) => heightOf(label, widthOf(place), size))) + 0.14
  return { size, widths, slides: pages(rows, rowHeight, room - headHeight) }
}

/** A table as native tables, over as many slides as it takes, each with the head; "(suite)" from the second. Letters somewhat smaller are taken where they save a second slide. One without a slide of its own says its notes at the foot of the last, and who says its figures. */
export function addTableSlides(
  deck: Deck,
  section: Section,
  table: Table,
  notes: readonly string[] | null = null,
): void {
  const { caption, columns } = table
  // A caption that the title says already gives its room, and that of a subtitle that is not there, to the rows.
  const isSaid = caption === section.title && section.subtitle === ''
  const top = isSaid ? body.top - 0.35 : body.top + lineHeight(16) + 0.1
  const usual = columns.length > 5 ? 14 : 16
  const tried = [usual, usual - 1, usual - 2].map((one) => laidOut(table, one, body.bottom - top))
  const whole = tried.find(({ slides }) => slides.length === 1)
  const { size, widths, slides } = whole ?? laidOut(table, usual, body.bottom - top)
  const written = { size, tag: deck.tag }
  const headRow = columns.map((column) =>
    headCell(column, written, { fill: { color: colours.tint }, valign: 'bottom' }),
  )
  for (const [place, page] of slides.entries()) {
    const on = addSlide(deck, section, place > 0)
    if (!isSaid)
      write(deck, on, caption, {
        x: slide.margin,
        y: body.top,
        w: bodyWidth,
        h: lineHeight(16),
        fontSize: 16,
        bold: true,
      })
    on.addTable(
      [
        headRow,
        ...page.map((row) =>
          columns.map(({ align }, column) => bodyCell(row[column], align, written)),
        ),
      ],
      {
        x: slide.margin,
        y: top,
        w: bodyWidth,
        colW: widths,
        fontFace: font,
        color: colours.ink,
        margin: [0.05, 0.1, 0.05, 0.1],
      },
    )
    if (notes === null) continue
    if (place === 0) on.addNotes(notesOf(section, deck.words))
    const said = place === slides.length - 1 ? notes : []
    writeFoot(deck, on, [...said, actsOf(deck, [section])].filter((part) => part !== '').join(' '))
  }
}
