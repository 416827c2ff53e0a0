import type Presentation from 'pptxgenjs'
import type { Block, Section } from '../../document'
import { colours } from '../colours'
import { columnWidths } from '../columnWidths'
import { statusShape } from '../statusShape'
import { addSlide, body, type Deck, type Slide, write } from './deck'
import { writeFacts } from './facts'
import { notesOf } from './notes'
import { bodyWidth, font, heightOf, slide } from './slideText'
import { addChart, type PlacedChart } from './subjectSlide'

type Table = Extract<Block, { readonly type: 'table' }>

/** Slides that the short sections of a committee take at most; more panels share a slide two by two. */
export const mostBrief = 10

const isPanel = ({ kind, blocks }: Section): boolean =>
  kind === 'panel' && !blocks.some(({ type }) => type === 'table')

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

const actsOf = (deck: Deck, sections: readonly Section[]): string => {
  const acts = [...new Set(sections.flatMap(({ figures }) => figures.map(({ act }) => act)))]
  return acts.length === 0 ? '' : `${deck.words.notesSources}\u00a0: ${acts.join(' · ')}`
}

function writeFoot(deck: Deck, on: Slide, text: string): void {
  if (text !== '')
    write(deck, on, text, {
      x: slide.margin,
      y: 6.92,
      w: bodyWidth - 0.8,
      h: 0.5,
      fontSize: 11,
      color: colours.soft,
    })
}

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
      .map(
        ({ label, cell: { text, status } }) =>
          `${label}\u00a0: ${status === undefined ? '' : `${statusShape[status]}\u00a0`}${text}`,
      )
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

const shown = (text: string, status: Section['readings'][number]['status'] | undefined): string =>
  status === undefined ? text : `${statusShape[status]}\u00a0${text}`

/** Heights of a table's rows and its columns at a size. */
function tableShape({ columns, rows }: Table, size: number) {
  const room = (size * 0.52) / 72
  const padding = 0.2
  const cells = rows.map((row) =>
    columns.map((_, place) => {
      const cell = row[place]
      return [
        { text: shown(cell?.text ?? '', cell?.status), room },
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

function writeTable(deck: Deck, on: Slide, table: Table, top: number, size: number): number {
  const { columns, rows } = table
  const { widths, height } = tableShape(table, size)
  const none: Presentation.BorderProps = { type: 'none' }
  const line: Presentation.BorderProps = { type: 'solid', pt: 0.75, color: colours.hair }
  const look = (place: number): Presentation.TableCellProps => ({
    align: columns[place]?.align === 'end' ? 'right' : 'left',
    valign: 'top',
    border: [none, none, line, none],
  })
  on.addTable(
    [
      columns.map(({ label }, place) => ({
        text: label,
        options: {
          ...look(place),
          bold: true,
          color: colours.soft,
          fontSize: size,
          lang: deck.tag,
        },
      })),
      ...rows.map((row) =>
        columns.map((_, place) => {
          const { text = '', notes = [], status, quoted } = row[place] ?? {}
          return {
            text: [
              {
                text: shown(text, status),
                options: {
                  fontSize: size,
                  lang: quoted === true ? 'fr-FR' : deck.tag,
                  breakLine: notes.length > 0,
                },
              },
              ...notes.map((note, at) => ({
                text: note,
                options: {
                  fontSize: size - 2,
                  color: colours.soft,
                  lang: deck.tag,
                  breakLine: at < notes.length - 1,
                },
              })),
            ],
            options: look(place),
          }
        }),
      ),
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

/** A short section on one slide: its sentence, its figures, its tables and lines, as large as they fit. */
function addBrief(deck: Deck, section: Section, isFirst: boolean): PlacedChart[] {
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
    const sentence = said(section, 'sentence').join(' ')
    const h = heightOf(sentence, bodyWidth, 20)
    write(deck, on, sentence, { x: slide.margin, y: body.top, w: bodyWidth, h, fontSize: 20 })
    writeFacts(deck, on, facts, body.top + h + 0.2, bodyWidth)
    const frozen = document.cover.map(({ label, text }) => `${label}\u00a0: ${text}`).join(' · ')
    writeFoot(
      deck,
      on,
      [document.simulated ? deck.words.simulatedNote : '', frozen]
        .filter((part) => part !== '')
        .join(' · '),
    )
    return []
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
): PlacedChart[] {
  return bySlide(sections).flatMap((own, place) => {
    const [section] = own
    if (section === undefined) return []
    if (own.length > 1) return addPair(deck, own)
    if (!isPanel(section)) return addBrief(deck, section, place === 0)
    const chart = subjectSlide(section)
    return chart === null ? [] : [chart]
  })
}
