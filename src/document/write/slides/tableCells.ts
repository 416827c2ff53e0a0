import type Presentation from 'pptxgenjs'
import type { Cell, Column } from '../../document'
import { colours } from '../colours'
import { withShape } from '../statusShape'

const none: Presentation.BorderProps = { type: 'none' }
const line: Presentation.BorderProps = { type: 'solid', pt: 0.75, color: colours.hair }

/** How a cell of a column stands in a table of a slide. */
const lookOf = (align: Column['align']): Presentation.TableCellProps => ({
  align: align === 'end' ? 'right' : 'left',
  valign: 'top',
  border: [none, none, line, none],
})

/** What a table of a slide is written in: points of its letters, language of the deck. */
interface Written {
  readonly size: number
  readonly tag: string
}

/** The head of a column, in a look of its own where it has one. */
export const headCell = (
  { label, align }: Column,
  { size, tag }: Written,
  look: Presentation.TableCellProps = {},
): Presentation.TableCell => ({
  text: label,
  options: {
    ...lookOf(align),
    bold: true,
    color: colours.soft,
    fontSize: size,
    lang: tag,
    ...look,
  },
})

/** A cell, and below it in small type what is to be known of it. */
export function bodyCell(
  cell: Cell | undefined,
  align: Column['align'],
  { size, tag }: Written,
): Presentation.TableCell {
  const { text = '', notes = [], status, quoted } = cell ?? {}
  return {
    text: [
      {
        text: withShape({ text, status }),
        options: {
          fontSize: size,
          lang: quoted === true ? 'fr-FR' : tag,
          breakLine: notes.length > 0,
        },
      },
      ...notes.map((note, place) => ({
        text: note,
        options: {
          fontSize: size - 2,
          color: colours.soft,
          lang: tag,
          breakLine: place < notes.length - 1,
        },
      })),
    ],
    options: lookOf(align),
  }
}
