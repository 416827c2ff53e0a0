import type Presentation from 'pptxgenjs'
import type { Section, SlidePart } from '../../document'
import { colours } from '../colours'
import { labelled } from '../labelled'
import { filled } from '../pattern'
import { addSlide, body, type Deck, write } from './deck'
import { notesOf } from './notes'
import { bodyWidth, font, heightOf, lineHeight, slide } from './slideText'
import { addChart, type PlacedChart } from './subjectSlide'

/** Inches of the lines beside a drawing, and between the two. */
const beside = 6.2
const gap = 0.3
/** Points of the letters: the smaller where the larger do not hold every line. */
const sizes = [16, 14] as const
/** Inches below each part. */
const below = 0.1

interface Look {
  readonly width: number
  readonly size: number
  /** Says how many lines of a part are left to Word, below those that are shown. */
  readonly left: (lines: number, shown: number) => string
}

function heightOfPart({ heading, lines }: SlidePart, count: number, look: Look): number {
  const { width, size, left } = look
  const shown = lines.slice(0, count)
  const all = count === lines.length ? shown : [...shown, left(lines.length - count, count)]
  return [heading, ...all].reduce((sum, line) => sum + heightOf(line, width, size), below)
}

/** How many lines of each part there is room for: one of every part, as long as there is room from the first on, then another of each in turn. */
function countsAt(parts: readonly SlidePart[], look: Look, room: number): readonly number[] {
  const counts = parts.map(() => 1)
  const isFull = (): boolean =>
    parts.reduce((all, part, place) => all + heightOfPart(part, counts[place] ?? 0, look), 0) > room
  for (let place = parts.length - 1; place > 0 && isFull(); place -= 1) counts[place] = 0
  const longest = Math.max(0, ...parts.map(({ lines }) => lines.length))
  for (let turn = 1; turn < longest; turn += 1)
    for (const [place, { lines }] of parts.entries()) {
      const count = counts[place] ?? 0
      if (count >= lines.length) continue
      counts[place] = count + 1
      if (isFull()) counts[place] = count
    }
  return counts
}

/** A subject on one slide: its parts line by line as far as they fit, the rest counted, its drawing beside them; the notes say all of it. */
export function addPageSlide(
  deck: Deck,
  section: Section,
  parts: readonly SlidePart[],
): PlacedChart | null {
  const on = addSlide(deck, section)
  const all = parts.flatMap(({ heading, lines }) => [heading, ...lines])
  on.addNotes([...all, notesOf(section, deck.words)].join('\n'))
  const chart = section.blocks.find((block) => block.type === 'chart')
  const width = chart === undefined ? bodyWidth : beside
  const left = (count: number, shown: number): string =>
    filled(shown === 0 ? deck.words.inWord : deck.words.moreInWord, { count })
  const top = body.top - 0.45
  const tried = sizes.map((size) => {
    const counts = countsAt(parts, { width, size, left }, body.bottom - top)
    return { size, counts, isWhole: parts.every(({ lines }, at) => lines.length === counts[at]) }
  })
  const { size, counts } = tried.find(({ isWhole }) => isWhole) ??
    tried[1] ?? { size: 14, counts: [] }
  const plain = { fontSize: size, lang: deck.tag, breakLine: true, color: colours.ink }
  const runs = parts.flatMap(({ heading, lines }, place): Presentation.TextProps[] => {
    const count = counts[place] ?? 0
    const isPart = count < lines.length
    const after = { paraSpaceAfter: below * 72 }
    return [
      { text: heading, options: { ...plain, bold: true, color: colours.actual } },
      ...lines.slice(0, count).map((text, at) => ({
        text,
        options: isPart || at < count - 1 ? plain : Object.assign({}, plain, after),
      })),
      ...(isPart
        ? [
            {
              text: left(lines.length - count, count),
              options: { ...plain, ...after, color: colours.soft, italic: true },
            },
          ]
        : []),
    ]
  })
  on.addText(runs, {
    x: slide.margin,
    y: top,
    w: width,
    h: body.bottom - top,
    fontFace: font,
    margin: 0,
    valign: 'top',
  })
  const acts = [...new Set(section.figures.map(({ act }) => act))]
  if (acts.length > 0)
    write(deck, on, labelled(deck.document, deck.words.notesSources, acts.join(' · ')), {
      x: slide.margin,
      y: 6.92,
      w: bodyWidth - 0.8,
      h: lineHeight(10) * 3,
      fontSize: 10,
      color: colours.soft,
    })
  const x = slide.margin + width + gap
  return chart === undefined
    ? null
    : addChart(deck, on, chart, { x, w: slide.width - slide.margin - x, top })
}
