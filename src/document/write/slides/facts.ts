import type { Block } from '../../document'
import { colours } from '../colours'
import { withShape } from '../statusShape'
import { body, type Deck, type Slide, write } from './deck'
import { forBold, heightOf, lineHeight, slide } from './slideText'

type Fact = Extract<Block, { readonly type: 'facts' }>['rows'][number]

/** Inches between two facts side by side, and below each. */
const between = 0.25
const below = 0.14
const labelSize = 14
const noteSize = 14

/** Sizes of figures, in points, largest first: they are read from the back of a room. */
const sizes = [44, 36, 30, 24, 20, 18]
/** A longer text is no figure: it stands in the size of plain text. */
const isShort = ({ cell: { text, value } }: Fact): boolean =>
  text.length <= (value === undefined ? 6 : 9)

/** Facts in lines: two figures that follow each other stand side by side. */
function linesOf(facts: readonly Fact[]): Fact[][] {
  return facts.reduce<Fact[][]>((lines, fact) => {
    const last = lines.at(-1)
    const [before] = last ?? []
    if (
      last?.length === 1 &&
      before !== undefined &&
      isShort(before) &&
      isShort(fact) &&
      fact.cell.status === undefined
    )
      last.push(fact)
    else lines.push([fact])
    return lines
  }, [])
}

interface Part {
  readonly text: string
  readonly size: number
  readonly look: object
  readonly isQuoted: boolean
}

function partsOf({ label, cell }: Fact, size: number): Part[] {
  const value = withShape(cell)
  const valueSize = isShort({ label, cell }) ? size : Math.min(size, value.length <= 24 ? 24 : 18)
  return [
    { text: label, size: labelSize, look: { color: colours.soft }, isQuoted: false },
    { text: value, size: valueSize, look: { bold: true }, isQuoted: cell.quoted ?? false },
    ...(cell.notes ?? []).map((text) => ({
      text,
      size: noteSize,
      look: { color: colours.soft },
      isQuoted: false,
    })),
  ]
}

const partHeight = ({ text, size }: Part, width: number): number =>
  Math.max(lineHeight(size), heightOf(text, forBold(width), size))
const factHeight = (fact: Fact, width: number, size: number): number =>
  partsOf(fact, size).reduce((all, part) => all + partHeight(part, width), 0) + below

/** Labelled values from the top of the slide's body down, as large as the room allows. */
export function writeFacts(
  deck: Deck,
  on: Slide,
  facts: readonly Fact[],
  top: number,
  width: number,
): void {
  const lines = linesOf(facts)
  const widthOf = (line: readonly Fact[]): number =>
    (width - between * (line.length - 1)) / line.length
  const lineHeights = (size: number): number[] =>
    lines.map((line) => Math.max(...line.map((fact) => factHeight(fact, widthOf(line), size))))
  const room = body.bottom - top
  const size =
    sizes.find((one) => lineHeights(one).reduce((all, height) => all + height, 0) <= room) ?? 18
  const heights = lineHeights(size)
  let y = top
  for (const [place, line] of lines.entries()) {
    const w = widthOf(line)
    for (const [column, fact] of line.entries()) {
      let partTop = y
      for (const part of partsOf(fact, size)) {
        const h = partHeight(part, w)
        write(
          deck,
          on,
          part.text,
          {
            x: slide.margin + column * (w + between),
            y: partTop,
            w,
            h,
            fontSize: part.size,
            ...part.look,
          },
          part.isQuoted,
        )
        partTop += h
      }
    }
    y += heights[place] ?? 0
  }
}
