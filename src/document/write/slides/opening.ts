import type { Section } from '../../document'
import { colours } from '../colours'
import { type Deck, type Slide, write } from './deck'
import { heightOf, lineHeight } from './slideText'
import type { Box } from './subjectSlide'

const headSize = 18
const sizes = [18, 16, 14] as const
const headHeight = lineHeight(headSize) + 0.1

const textOf = ({ blocks }: Section): string =>
  blocks.flatMap((block) => ('text' in block ? [block.text] : [])).join('\n')

/** True where a document opens with a page of text that is short enough for the free place of the first slide: the first drawing is then on the second. */
export const opensIn = (section: Section | undefined, { w, h }: Box): section is Section =>
  section?.kind === 'text' &&
  textOf(section) !== '' &&
  headHeight + heightOf(textOf(section), w, sizes[2]) <= h

/** That page of text beside what the first slide says anyway. */
export function writeOpening(deck: Deck, on: Slide, section: Section, { x, y, w, h }: Box): void {
  const text = textOf(section)
  const room = h - headHeight
  write(deck, on, section.title, {
    x,
    y,
    w,
    h: headHeight,
    fontSize: headSize,
    bold: true,
    color: colours.actual,
  })
  write(deck, on, text, {
    x,
    y: y + headHeight,
    w,
    h: room,
    fontSize: sizes.find((size) => heightOf(text, w, size) <= room) ?? sizes[2],
  })
}
