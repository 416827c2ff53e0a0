import type { Block, Document, Section } from '../../document'
import { colours } from '../colours'
import { labelled } from '../labelled'
import type { Job, Written } from '../job'
import { isNote } from '../isNote'
import { type HeadedBlock, underHeading } from '../underHeading'
import { addCoverSlide, type Deck, newDeck, write } from './deck'
import { finish } from './finish'
import { addBriefSlides } from './briefSlides'
import { opensIn, writeOpening } from './opening'
import { addPageSlide } from './pageSlide'
import { addSubjectSlide, type PlacedChart } from './subjectSlide'
import { addTableSlides } from './tableSlides'
import { addTextSlides } from './textSlides'
import { bodyWidth, sizeFor, slide } from './slideText'

type Paragraph = Extract<Block, { readonly type: 'paragraph' }>

/** The sentence stands on the subject's slide; contradictions of an indicator, which come before any heading, in its notes. */
const isSaid = ({ kind }: Section, { heading }: HeadedBlock, { role }: Paragraph): boolean =>
  role === 'sentence' || (kind === 'indicator' && role === 'warning' && heading === '')

/** Beside what a cover says of the document. */
const coverPlace = { x: 6.4, y: 3.25, w: slide.width - slide.margin - 6.4, h: 2.7 } as const

/** The cover, with the text that the document opens with where there is one. */
function addCover(
  deck: Deck,
  { subtitle, cover, simulated }: Document,
  opening: Section | null,
): void {
  const { words } = deck
  const width = opening === null ? bodyWidth : coverPlace.x - slide.margin - 0.35
  const on = addCoverSlide(deck)
  if (subtitle !== '')
    write(deck, on, subtitle, {
      x: slide.margin,
      y: 3.2,
      w: width,
      h: 0.5,
      fontSize: 24,
      color: colours.soft,
    })
  const lines = cover.map(({ label, text }) => labelled(deck.document, label, text)).join('\n')
  const h = 2
  write(deck, on, lines, {
    x: slide.margin,
    y: 3.95,
    w: width,
    h,
    fontSize: sizeFor(lines, width, h, [18, 16, 14, 12]),
  })
  if (opening !== null) writeOpening(deck, on, opening, coverPlace)
  const notice = [...(simulated ? [words.simulatedNote] : []), words.disclaimer].join('\n')
  write(deck, on, notice, {
    x: slide.margin,
    y: 6.05,
    w: bodyWidth - 0.8,
    h: 1.1,
    fontSize: 14,
    color: simulated ? colours.simulated : colours.soft,
  })
}

/** A deck before it is packed: cover, one slide for each subject with a native chart, tables and texts over as many slides as they take; a committee's short sections at its head, without a cover. */
function deckOf(
  { document, words }: Pick<Job, 'document' | 'words'>,
  written: Written,
): { readonly deck: Deck; readonly charts: readonly PlacedChart[] } {
  const deck = newDeck(document, words)
  const brief = document.sections.filter(isNote)
  const [first] = document.sections
  const opening = brief.length === 0 && opensIn(first, coverPlace) ? first : null
  if (brief.length === 0) addCover(deck, document, opening)
  const charts = addBriefSlides(deck, brief, (section) => addSubjectSlide(deck, section))
  const others = document.sections.filter((section) => !isNote(section) && section !== opening)
  const annexes = others.flatMap((section, place) => {
    if (section.slide !== undefined) {
      const own = addPageSlide(deck, section, section.slide)
      written(place + 1, others.length)
      return own === null ? [] : [own]
    }
    const before = deck.slides.length
    const chart = addSubjectSlide(deck, section)
    const isDrawn = section.blocks.some(({ type }) => type === 'chart')
    // The table of a subject says what its chart draws; a subject without one shows its table.
    const headed = underHeading(section)
    const isList = section.brief === true && headed.some(({ block }) => block.type === 'table')
    const notes = isList
      ? headed.flatMap(({ block }) =>
          block.type === 'paragraph' && block.role === 'note' ? [block.text] : [],
        )
      : null
    for (const { block, heading } of headed)
      if (block.type === 'table' && block.columns.length > 0 && !isDrawn)
        addTableSlides(
          deck,
          heading === '' ? section : { ...section, subtitle: heading },
          block,
          notes,
        )
    const texts = headed.flatMap((one) =>
      one.block.type === 'paragraph' &&
      !isSaid(section, one, one.block) &&
      !(isList && one.block.role === 'note')
        ? [{ ...one.block, heading: one.heading }]
        : [],
    )
    addTextSlides(deck, section, texts, deck.slides.length > before)
    written(place + 1, others.length)
    return chart === null ? [] : [chart]
  })
  return { deck, charts: [...charts, ...annexes] }
}

/** How many slides the file will have. */
export const countPptx = (job: Pick<Job, 'document' | 'words'>): number =>
  deckOf(job, () => undefined).deck.slides.length

/** A deck as bytes. */
export async function writePptx(
  job: Pick<Job, 'document' | 'words'>,
  written: Written,
): Promise<Uint8Array> {
  const { deck, charts } = deckOf(job, written)
  return finish(deck, charts)
}
