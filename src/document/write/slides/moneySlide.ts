import type { Block, Section } from '../../document'
import { colours } from '../colours'
import { type BarTable, columnCells, columnsPart, isWhole } from '../chart/columnsPart'
import { tableShape, writeTable } from './briefTable'
import { body, type Deck, type Slide, write } from './deck'
import { bodyWidth, heightOf, slide } from './slideText'
import { type PlacedChart, standIn } from './subjectSlide'

type Of<Type extends Block['type']> = Extract<Block, { readonly type: Type }>

const sizes = [20, 18, 16, 14, 12] as const
/** Inches of the drawing, at least as high, and of what parts it from the words beside it. */
const drawing = { w: 6.4, least: 2.2 } as const
const gap = 0.35

const isNote = (block: Block): boolean => block.type === 'paragraph' && block.role === 'note'
const isText = (block: Block): block is Of<'paragraph'> =>
  block.type === 'paragraph' && block.role !== 'note'

/** Money on one slide: what is given by year as columns, beside them what remains to be paid and on which condition, below what is due. */
export function writeMoney(
  deck: Deck,
  on: Slide,
  { blocks, title }: Pick<Section, 'blocks' | 'title'>,
  years: BarTable,
): PlacedChart {
  const beside = blocks.filter(isText)
  const below = blocks.filter(
    (block): block is Of<'table'> | Of<'paragraph'> =>
      (block.type === 'table' && (block !== years || !isWhole(years))) || isNote(block),
  )
  const x = slide.margin + drawing.w + gap
  const w = slide.width - slide.margin - x
  const textOf = beside.map(({ text }) => text).join('\n')
  const heightBelow = (size: number): number =>
    below.reduce(
      (all, block) =>
        all +
        (block.type === 'table'
          ? tableShape(block, size).height
          : heightOf(block.text, bodyWidth, size)) +
        0.12,
      0,
    )
  const room = (size: number): number => body.bottom - body.top - heightBelow(size)
  const size =
    sizes.find(
      (one) =>
        room(one) >= Math.max(drawing.least, heightOf(textOf, w, one) + beside.length * 0.1 + 0.1),
    ) ?? sizes[4]
  const h = Math.max(drawing.least, room(size)) - 0.1
  standIn(deck, on, { x: slide.margin, y: body.top, w: drawing.w, h }, `${title}. ${years.caption}`)
  write(deck, on, textOf, { x, y: body.top, w, h, fontSize: size, paraSpaceAfter: 6 })
  let y = body.top + h + 0.1
  for (const block of below) {
    if (block.type === 'table') y += writeTable(deck, on, block, y, size) + 0.12
    else {
      const high = heightOf(block.text, bodyWidth, size)
      write(deck, on, block.text, {
        x: slide.margin,
        y,
        w: bodyWidth,
        h: high,
        fontSize: size,
        color: colours.soft,
      })
      y += high + 0.12
    }
  }
  return { part: columnsPart(years), cells: columnCells(years) }
}
