import type { Block, Section } from '../../document'
import { isBarTable } from '../chart/columnsPart'
import { colours } from '../colours'
import { labelled } from '../labelled'
import { withShape } from '../statusShape'
import { tableShape, writeTable } from './briefTable'
import { actsOf, addSlide, body, type Deck, write, writeFoot } from './deck'
import { writeFacts } from './facts'
import { writeMoney } from './moneySlide'
import { notesOf } from './notes'
import { opensIn, writeOpening } from './opening'
import { bodyWidth, heightOf, slide } from './slideText'
import { addChart, type PlacedChart } from './subjectSlide'

/** Slides that the short sections of a committee take at most; more panels share a slide two by two. */
export const mostBrief = 10

const isPanel = ({ kind, blocks }: Section): boolean =>
  kind === 'panel' && !blocks.some(({ type }) => type === 'table')
/** One that says only what is missing is as any other short section. */
const hasFigures = ({ blocks }: Section): boolean => blocks.some(({ type }) => type === 'facts')

/** The short sections by slide: one each, and where they are too many the last panels in pairs. */
export function bySlide(sections: readonly Section[]): readonly (readonly Section[])[] {
  const slides: Section[][] = sections.map((section) => [section])
  while (slides.length > mostBrief) {
    // The last two panels beside each other that still have a slide each.
    const second = slides.findLastIndex(
      (own, place) =>
        own.length === 1 &&
        own.every(isPanel) &&
        slides[place - 1]?.length === 1 &&
        slides[place - 1]?.every(isPanel) === true,
    )
    const [pair] = second === -1 ? [] : slides.splice(second, 1)
    if (pair === undefined) return slides
    slides[second - 1]?.push(...pair)
  }
  return slides
}

const said = ({ blocks }: Section, role: string): string[] =>
  blocks.flatMap((block) => (block.type === 'paragraph' && block.role === role ? [block.text] : []))

/** Two panels on one slide, each with its name, its figures and its drawing. */
function addPair(deck: Deck, sections: readonly Section[]): PlacedChart[] {
  const title = sections.map((section) => section.title).join(' · ')
  const on = addSlide(deck, {
    title,
    subtitle: '',
    simulated: sections.some(({ simulated }) => simulated),
  })
  on.addNotes(sections.map((section) => notesOf(section, deck.words)).join('\n'))
  const gap = 0.4
  const w = (bodyWidth - gap) / 2
  const charts = sections.flatMap((section, place) => {
    const x = slide.margin + place * (w + gap)
    const facts = section.blocks.flatMap((block) => (block.type === 'facts' ? block.rows : []))
    const line = facts
      .map(({ label, cell }) => labelled(deck.document, label, withShape(cell)))
      .join('\n')
    const sentence = [...said(section, 'sentence'), ...said(section, 'note')].join(' ')
    const heights = [heightOf(line, w, 18), heightOf(sentence, w, 16)]
    write(deck, on, section.title, {
      x,
      y: 1.25,
      w,
      h: 0.34,
      fontSize: 18,
      bold: true,
    })
    write(deck, on, line, {
      x,
      y: body.top + 0.05,
      w,
      h: heights[0] ?? 0,
      fontSize: 18,
      bold: true,
    })
    const below = body.top + 0.15 + (heights[0] ?? 0)
    write(deck, on, sentence, { x, y: below, w, h: heights[1] ?? 0, fontSize: 16 })
    const chart = section.blocks.find((block) => block.type === 'chart')
    if (chart === undefined) return []
    const placed = addChart(deck, on, chart, { x, w, top: below + (heights[1] ?? 0) + 0.1 })
    return placed === null ? [] : [placed]
  })
  writeFoot(deck, on, actsOf(deck, sections))
  return charts
}

/** Sizes of letters on a slide of texts and tables, the largest at which all of it stands there. */
const sizes = [20, 18, 16, 14]
/** Where even notes are left out in vain. */
const smallest = 12

const blockHeight = (block: Block, size: number): number => {
  switch (block.type) {
    case 'table':
      return tableShape(block, size).height + 0.15
    case 'paragraph':
      return heightOf(block.text, bodyWidth, size) + 0.1
    case 'heading':
      return heightOf(block.text, bodyWidth, size + 2) + 0.1
    case 'facts':
    case 'chart':
      return 0
  }
}

/** The largest size at which blocks stand on a slide below one another. */
const sizeOf = (blocks: readonly Block[]): number | undefined =>
  sizes.find(
    (one) =>
      blocks.reduce((all, block) => all + blockHeight(block, one), 0) <= body.bottom - body.top,
  )

/** Beside the position: where a report's summary stands. */
const openingPlace = { x: 8.3, y: body.top, w: slide.width - slide.margin - 8.3, h: 5.1 } as const

/** A short section on one slide: its sentence, its figures, its tables and lines, as large as they fit. */
function addBrief(
  deck: Deck,
  section: Section,
  isFirst: boolean,
  opening: Section | null = null,
): PlacedChart[] {
  const { document } = deck
  const on = addSlide(
    deck,
    isFirst
      ? { ...section, title: document.title, subtitle: document.subtitle || section.title }
      : section,
  )
  on.addNotes(notesOf(section, deck.words))
  const facts = section.blocks.flatMap((block) => (block.type === 'facts' ? block.rows : []))
  const others = section.blocks.filter(({ type }) => type !== 'facts')
  if (facts.length > 0) {
    const w = opening === null ? bodyWidth : openingPlace.x - slide.margin - 0.4
    const sentence = said(section, 'sentence').join(' ')
    const fontSize = opening === null ? 20 : 16
    const h = heightOf(sentence, w, fontSize)
    write(deck, on, sentence, { x: slide.margin, y: body.top, w, h, fontSize })
    writeFacts(deck, on, facts, body.top + h + 0.2, w)
    if (opening !== null) writeOpening(deck, on, opening, openingPlace)
    const frozen = document.cover
      .map(({ label, text }) => labelled(deck.document, label, text))
      .join(' · ')
    writeFoot(
      deck,
      on,
      [document.simulated ? deck.words.simulatedNote : '', frozen]
        .filter((part) => part !== '')
        .join(' · '),
    )
    return []
  }
  const years = section.blocks.find(isBarTable)
  if (years !== undefined) {
    const placed = writeMoney(deck, on, section, years)
    writeFoot(deck, on, actsOf(deck, [section]))
    return [placed]
  }
  // Before letters become too small for a room, what only counts or explains stays in the speaker's notes.
  const plain = others.filter((block) => block.type !== 'paragraph' || block.role !== 'note')
  const isWhole = sizeOf(others) !== undefined
  const size = sizeOf(others) ?? sizeOf(plain) ?? smallest
  let y: number = body.top
  for (const block of isWhole ? others : plain) {
    if (block.type === 'table') y += writeTable(deck, on, block, y, size) + 0.15
    else if (block.type === 'paragraph' || block.type === 'heading') {
      const h = heightOf(block.text, bodyWidth, size)
      write(
        deck,
        on,
        block.text,
        {
          x: slide.margin,
          y,
          w: bodyWidth,
          h,
          fontSize: size,
          bold: block.type === 'heading',
          color: block.type === 'paragraph' && block.role === 'note' ? colours.soft : colours.ink,
        },
        block.type === 'paragraph' && block.quoted === true,
      )
      y += h + 0.1
    }
  }
  writeFoot(deck, on, actsOf(deck, [section]))
  return []
}

/** The slides of the short sections, in order: at most ten, the first with the document's title. */
export function addBriefSlides(
  deck: Deck,
  sections: readonly Section[],
  subjectSlide: (section: Section) => PlacedChart | null,
  opens = true,
): PlacedChart[] {
  const [text, position, ...rest] = sections
  if (position?.kind === 'position' && opensIn(text, openingPlace))
    return [
      ...addBrief(deck, position, true, text),
      ...addBriefSlides(deck, rest, subjectSlide, false),
    ]
  return bySlide(sections).flatMap((own, place) => {
    const [section] = own
    if (section === undefined) return []
    if (own.length > 1) return addPair(deck, own)
    if (!isPanel(section) || !hasFigures(section))
      return addBrief(deck, section, opens && place === 0)
    const chart = subjectSlide(section)
    return chart === null ? [] : [chart]
  })
}
