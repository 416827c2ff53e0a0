import type Presentation from 'pptxgenjs'
import type { Block, Cell, Column, Section } from '../../document'
import { colours } from '../colours'
import { columnWidths } from '../columnWidths'
import { statusShape } from '../statusShape'
import { addSlide, body, type Deck, write } from './deck'
import { bodyWidth, font, heightOf, lineHeight, slide } from './slideText'

type Table = Extract<Block, { readonly type: 'table' }>

const padding = 0.2
/** Inches of a character at a size in points. */
const roomOf = (points: number): number => (points * 0.52) / 72
const shown = ({ text, status }: Cell): string =>
  status === undefined ? text : `${statusShape[status]}\u00a0${text}`
const border: Presentation.BorderProps = { type: 'solid', pt: 0.75, color: colours.hair }
const none: Presentation.BorderProps = { type: 'none' }

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

/** A table as native tables, over as many slides as it takes, each with the head; "(suite)" from the second. */
export function addTableSlides(
  deck: Deck,
  section: Section,
  { caption, columns, rows }: Table,
): void {
  const size = columns.length > 5 ? 14 : 16
  const small = size - 2
  const pieces = (cell: Cell | undefined) => [
    { text: shown(cell ?? { text: '' }), room: roomOf(size) },
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
          heightOf(shown({ text, status }), widthOf(place), size) +
          notes.reduce((all, note) => all + heightOf(note, widthOf(place), small), 0)
        )
      }),
    ) + 0.14
  const cellOf = (cell: Cell | undefined, align: Column['align']): Presentation.TableCell => ({
    text: [
      {
        text: shown(cell ?? { text: '' }),
        options: {
          fontSize: size,
          lang: cell?.quoted === true ? 'fr-FR' : deck.tag,
          breakLine: (cell?.notes ?? []).length > 0,
        },
      },
      ...(cell?.notes ?? []).map((text, place, { length }) => ({
        text,
        options: {
          fontSize: small,
          color: colours.soft,
          lang: deck.tag,
          breakLine: place < length - 1,
        },
      })),
    ],
    options: {
      align: align === 'end' ? 'right' : 'left',
      valign: 'top',
      border: [none, none, border, none],
    },
  })
  const headRow: Presentation.TableRow = columns.map(({ label, align }) => ({
    text: label,
    options: {
      bold: true,
      color: colours.soft,
      fill: { color: colours.tint },
      fontSize: size,
      lang: deck.tag,
      align: align === 'end' ? 'right' : 'left',
      valign: 'bottom',
      border: [none, none, border, none],
    },
  }))
  const top = body.top + lineHeight(16) + 0.1
  const headHeight =
    Math.max(...columns.map(({ label }, place) => heightOf(label, widthOf(place), size))) + 0.14
  for (const [place, page] of pages(rows, rowHeight, body.bottom - top - headHeight).entries()) {
    const on = addSlide(deck, section, place > 0)
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
        ...page.map((row) => columns.map(({ align }, column) => cellOf(row[column], align))),
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
  }
}
