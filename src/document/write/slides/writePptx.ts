import type { Block, Document, Section } from '../../document'
import { colours } from '../colours'
import type { Job, Written } from '../job'
import { isNote } from '../isNote'
import { type HeadedBlock, underHeading } from '../underHeading'
import { addCoverSlide, type Deck, newDeck, write } from './deck'
import { finish } from './finish'
import { addBriefSlides } from './briefSlides'
import { addSubjectSlide, type PlacedChart } from './subjectSlide'
import { addTableSlides } from './tableSlides'
import { addTextSlides } from './textSlides'
import { bodyWidth, sizeFor, slide } from './slideText'

type Paragraph = Extract<Block, { readonly type: 'paragraph' }>

/** The sentence stands on the subject's slide; contradictions of an indicator, which come before any heading, in its notes. */
const isSaid = ({ kind }: Section, { heading }: HeadedBlock, { role }: Paragraph): boolean =>
  role === 'sentence' || (kind === 'indicator' && role === 'warning' && heading === '')

function addCover(deck: Deck, { subtitle, cover, simulated }: Document): void {
  const { words } = deck
  const on = addCoverSlide(deck)
  if (subtitle !== '')
    write(deck, on, subtitle, {
      x: slide.margin,
      y: 3.2,
      w: bodyWidth,
      h: 0.5,
      fontSize: 24,
      color: colours.soft,
    })
  const lines = cover.map(({ label, text }) => `${label}\u00a0: ${text}`).join('\n')
  const h = 2
  write(deck, on, lines, {
    x: slide.margin,
    y: 3.95,
    w: bodyWidth,
    h,
    fontSize: sizeFor(lines, bodyWidth, h, [18, 16, 14]),
  })
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
  if (brief.length === 0) addCover(deck, document)
  const charts = addBriefSlides(deck, brief, (section) => addSubjectSlide(deck, section))
  const others = document.sections.filter((section) => !isNote(section))
  const annexes = others.flatMap((section, place) => {
    const chart = addSubjectSlide(deck, section)
    const isDrawn = section.blocks.some(({ type }) => type === 'chart')
    // The table of a subject says what its chart draws; a subject without one shows its table.
    const headed = underHeading(section)
    for (const { block, heading } of headed)
      if (block.type === 'table' && block.columns.length > 0 && !isDrawn)
        addTableSlides(deck, heading === '' ? section : { ...section, subtitle: heading }, block)
    const texts = headed.flatMap((one) =>
      one.block.type === 'paragraph' && !isSaid(section, one, one.block)
        ? [{ ...one.block, heading: one.heading }]
        : [],
    )
    addTextSlides(deck, section, texts, section.kind !== 'text')
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
