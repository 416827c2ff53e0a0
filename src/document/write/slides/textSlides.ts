import type Presentation from 'pptxgenjs'
import type { Block, Section } from '../../document'
import { colours } from '../colours'
import { addSlide, body, type Deck } from './deck'
import { bodyWidth, font, heightOf, lineHeight, slide } from './slideText'

/** A paragraph with the heading that it stands under. */
type Paragraph = Extract<Block, { readonly type: 'paragraph' }> & { readonly heading: string }

const size = 18
const headingSize = 22
/** Letters that stand on one slide; a longer paragraph goes on on the next. */
const longest = 1100

/** A paragraph cut at its words into pieces that fit on a slide. */
function piecesOf(paragraph: Paragraph): Paragraph[] {
  const pieces =
    paragraph.text.match(new RegExp(`[^]{1,${longest}}(?:\\s|$)|[^]{1,${longest}}`, 'gu')) ?? []
  return pieces.map((text) => Object.assign({}, paragraph, { text: text.trim() }))
}

const labelOf = (deck: Deck, { role }: Paragraph): string =>
  role === 'comment' || role === 'quote' || role === 'warning' ? deck.words.roles[role] : ''

function heightIn(deck: Deck, paragraph: Paragraph): number {
  // The heading of each: it may begin a slide anywhere.
  return (
    (paragraph.heading === '' ? 0 : heightOf(paragraph.heading, bodyWidth, headingSize) + 0.08) +
    heightOf(paragraph.text, bodyWidth, size) +
    (labelOf(deck, paragraph) === '' ? 0 : lineHeight(14)) +
    0.22
  )
}

/** A paragraph with its label, and with its heading where that is new on the slide. */
function runsOf(deck: Deck, paragraph: Paragraph, isNewHeading: boolean): Presentation.TextProps[] {
  const { heading, text, role, quoted } = paragraph
  const label = labelOf(deck, paragraph)
  const plain = { lang: deck.tag, breakLine: true }
  return [
    ...(heading === '' || !isNewHeading
      ? []
      : [
          {
            text: heading,
            options: { ...plain, fontSize: headingSize, bold: true, paraSpaceAfter: 4 },
          },
        ]),
    ...(label === ''
      ? []
      : [{ text: label, options: { ...plain, fontSize: 14, bold: true, color: colours.soft } }]),
    {
      text,
      options: {
        fontSize: size,
        italic: role === 'quote',
        lang: quoted === true ? 'fr-FR' : deck.tag,
        breakLine: true,
        paraSpaceAfter: 12,
      },
    },
  ]
}

/** Comments, quotations and warnings of a section, over as many slides as they take. */
export function addTextSlides(
  deck: Deck,
  section: Section,
  paragraphs: readonly Paragraph[],
  isContinued: boolean,
): void {
  const slides: Paragraph[][] = []
  let left = 0
  for (const paragraph of paragraphs.flatMap(piecesOf)) {
    const height = heightIn(deck, paragraph)
    if (slides.length === 0 || height > left) {
      slides.push([])
      left = body.bottom - body.top
    }
    slides.at(-1)?.push(paragraph)
    left -= height
  }
  for (const [place, page] of slides.entries()) {
    const on = addSlide(deck, section, isContinued || place > 0)
    const runs = page.flatMap((paragraph, order) =>
      runsOf(deck, paragraph, page[order - 1]?.heading !== paragraph.heading),
    )
    on.addText(runs, {
      x: slide.margin,
      y: body.top,
      w: bodyWidth,
      h: body.bottom - body.top,
      fontFace: font,
      color: colours.ink,
      margin: 0,
      valign: 'top',
    })
  }
}
