import Presentation from 'pptxgenjs'
import type { Document, Section } from '../../document'
import { colours } from '../colours'
import type { WriterWords } from '../job'
import { labelled } from '../labelled'
import { filled } from '../pattern'
import { languageTags } from '../languageTags'
import { bodyWidth, font, forBold, sizeFor, slide } from './slideText'

export type Slide = Presentation.Slide
export type TextOptions = Presentation.TextPropsOptions

/** A deck under way: what makes its slides, and the words that stand on them. */
export interface Deck {
  readonly file: Presentation
  readonly document: Document
  readonly words: WriterWords
  readonly tag: 'fr-FR' | 'en-GB'
  /** Every slide so far. */
  readonly slides: Slide[]
}

const layouts = { page: 'JALONS', cover: 'JALONS COVER' } as const

/** Inches from the top: where a slide's own content begins and must end. */
export const body = { top: 1.62, bottom: 6.85 } as const

export function newDeck(document: Document, words: WriterWords): Deck {
  const file = new Presentation()
  file.layout = 'LAYOUT_WIDE'
  file.title = document.title
  file.subject = document.subtitle
  file.author = 'Jalons'
  file.company = 'Jalons'
  file.theme = { headFontFace: font, bodyFontFace: font }
  const places = {
    [layouts.page]: { y: 0.35, w: bodyWidth - 1.6, h: 0.75, fontSize: 28, valign: 'middle' },
    [layouts.cover]: { y: 1.5, w: bodyWidth, h: 1.6, fontSize: 44, valign: 'bottom' },
  } as const
  // A title that is a placeholder is the slide's name in the outline and for a screen reader.
  for (const [title, place] of Object.entries(places)) {
    file.defineSlideMaster({
      title,
      background: { color: 'FFFFFF' },
      objects: [
        {
          placeholder: {
            options: {
              name: 'title',
              type: 'title',
              x: slide.margin,
              fontFace: font,
              bold: true,
              color: colours.actual,
              align: 'left',
              margin: 0,
              ...place,
            },
            text: '',
          },
        },
      ],
      slideNumber: {
        x: slide.width - slide.margin - 0.6,
        y: 7,
        w: 0.6,
        h: 0.3,
        fontFace: font,
        fontSize: 12,
        color: colours.soft,
        align: 'right',
      },
    })
  }
  return { file, document, words, tag: languageTags[document.language], slides: [] }
}

/** Text in a box without inner margins, in the language of the document or, for words of an act, in French. */
export function write(
  deck: Deck,
  on: Slide,
  text: string,
  options: TextOptions,
  isQuoted = false,
): void {
  on.addText(text, {
    fontFace: font,
    color: colours.ink,
    margin: 0,
    valign: 'top',
    lang: isQuoted ? 'fr-FR' : deck.tag,
    ...options,
  })
}

/** Who says the figures of sections, each act once. */
export const actsOf = (deck: Deck, sections: readonly Section[]): string => {
  const acts = [...new Set(sections.flatMap(({ figures }) => figures.map(({ act }) => act)))]
  return acts.length === 0 ? '' : labelled(deck.document, deck.words.notesSources, acts.join(' · '))
}

/** Small type at the foot of a slide. */
export function writeFoot(deck: Deck, on: Slide, text: string): void {
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

/** "simulé" at the top of a slide where one of the figures is. */
export function markSimulated(deck: Deck, on: Slide): void {
  const line = { color: colours.simulated, width: 1.5 }
  const place = { x: slide.width - slide.margin - 1.5, y: 0.4, w: 1.5, h: 0.42 }
  write(deck, on, deck.words.simulated, {
    ...place,
    fontSize: 18,
    bold: true,
    color: colours.simulated,
    align: 'center',
    valign: 'middle',
    line,
  })
}

/** A slide with its title, the place of its subject, and the mark of simulation. */
export function addSlide(
  deck: Deck,
  { title, subtitle, simulated }: Pick<Section, 'title' | 'subtitle' | 'simulated'>,
  isContinued = false,
): Slide {
  const on = deck.file.addSlide({ masterName: layouts.page })
  deck.slides.push(on)
  const shown = isContinued ? filled(deck.words.continued, { title }) : title
  on.addText(shown, {
    placeholder: 'title',
    fontSize: sizeFor(shown, forBold(bodyWidth - 1.6), 0.75, [28, 24, 20, 18]),
    lang: deck.tag,
  })
  if (subtitle !== '')
    write(deck, on, subtitle, {
      x: slide.margin,
      y: 1.12,
      w: bodyWidth,
      h: 0.32,
      fontSize: 16,
      color: colours.soft,
    })
  if (simulated) markSimulated(deck, on)
  return on
}

/** The first slide, with the document's title where its layout has it. */
export function addCoverSlide(deck: Deck): Slide {
  const { title, simulated } = deck.document
  const on = deck.file.addSlide({ masterName: layouts.cover })
  deck.slides.push(on)
  on.addText(title, {
    placeholder: 'title',
    fontSize: sizeFor(title, forBold(bodyWidth), 1.6, [44, 36, 30, 24]),
    lang: deck.tag,
  })
  if (simulated) markSimulated(deck, on)
  return on
}
