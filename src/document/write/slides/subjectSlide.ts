import type { Block, Section } from '../../document'
import { colours } from '../colours'
import { seriesOf, type Series } from '../chart/chartSeries'
import { filled } from '../pattern'
import { addSlide, body, type Deck, type Slide, write } from './deck'
import { notesOf } from './notes'
import { writeFacts } from './facts'
import { bodyWidth, heightOf, lineHeight, sizeFor, slide } from './slideText'

type ChartBlock = Extract<Block, { readonly type: 'chart' }>

/** A chart to be put in place of the library's own: its series, and the block that it comes from. */
export interface PlacedChart {
  readonly block: ChartBlock
  readonly series: readonly Series[]
}

const factsWidth = 4.6
const gap = 0.35

const marks = {
  result: '●',
  hollow: '◐',
  simulated: '✕',
  target: '◆',
  former: '◇',
  proposed: '◇',
  carried: '○',
  baseline: '▪',
} as const

/** The key of a chart: its marks, then the thin scopes with the figure at which each ends. A native legend would name each of its many series. */
function keyOf({ chart }: ChartBlock): string {
  const points = [...chart.runs.flat(), ...chart.targets, ...chart.baselines]
  const scopes = chart.scopes.flatMap(({ name, strong }, scope) => {
    const own = points.filter((point) => point.scope === scope)
    const last = own.find(({ at }) => at === Math.max(...own.map((one) => one.at)))
    return strong || last === undefined ? [] : [`${last.text}\u00a0: ${name}`]
  })
  return [
    chart.marks.map(({ mark, label }) => `${marks[mark]}\u00a0${label}`).join('   '),
    scopes.join(' ; '),
  ]
    .filter((line) => line !== '')
    .join('\n')
}

interface ChartPlace {
  readonly x: number
  readonly w: number
  readonly top: number
}

/** The place of a native chart on a slide, with its key below it. */
export function addChart(
  deck: Deck,
  on: Slide,
  block: ChartBlock,
  { x, w, top }: ChartPlace,
): PlacedChart | null {
  const series = seriesOf(block.chart)
  if (series.length === 0) return null
  const key = keyOf(block)
  const keyHeight = key === '' ? 0 : heightOf(key, w, 12) + 0.08
  const h = body.bottom - top - keyHeight
  // The library places the chart; its drawing and its workbook are written anew afterwards.
  const stand = [
    { name: 'x', values: [0] },
    { name: 'y', values: [0] },
  ]
  on.addChart(deck.file.ChartType.scatter, stand, {
    x,
    y: top,
    w,
    h,
    altText: `${block.caption}. ${block.alternative}`,
  })
  if (key !== '')
    write(deck, on, key, {
      x,
      y: top + h + 0.08,
      w,
      h: keyHeight,
      fontSize: 12,
      color: colours.soft,
    })
  return { block, series }
}

/** The slide of a subject: the sentence, the figures, the chart, who says so; the notes hold every source. */
export function addSubjectSlide(deck: Deck, section: Section): PlacedChart | null {
  const { blocks, figures } = section
  const facts = blocks.flatMap((block) => (block.type === 'facts' ? block.rows : []))
  const chart = blocks.find((block) => block.type === 'chart')
  const sentence = blocks
    .flatMap((block) =>
      block.type === 'paragraph' && block.role === 'sentence' ? [block.text] : [],
    )
    .join(' ')
  if (facts.length === 0 && chart === undefined && sentence === '') return null
  const on = addSlide(deck, section)
  on.addNotes(notesOf(section, deck.words))
  const size = sizeFor(sentence, bodyWidth, lineHeight(20) * 2.1, [20, 18])
  const height = sentence === '' ? 0 : heightOf(sentence, bodyWidth, size)
  if (sentence !== '')
    write(deck, on, sentence, {
      x: slide.margin,
      y: body.top,
      w: bodyWidth,
      h: height,
      fontSize: size,
    })
  const top = body.top + height + (sentence === '' ? 0 : 0.18)
  writeFacts(deck, on, facts, top, chart === undefined ? bodyWidth : factsWidth)
  const acts = [...new Set(figures.map(({ act }) => act))].join(' · ')
  const warnings = blocks.flatMap((block) =>
    block.type === 'paragraph' && block.role === 'warning' ? [block.text] : [],
  )
  const lines = [
    ...(section.brief === true
      ? warnings
      : warnings.length === 0
        ? []
        : [filled(deck.words.contradictions, { count: warnings.length })]),
    ...(acts === '' ? [] : [`${deck.words.notesSources}\u00a0: ${acts}`]),
  ].join('\n')
  const w = bodyWidth - 0.8
  const below = {
    x: slide.margin,
    y: 6.92,
    w,
    h: 0.5,
    fontSize: sizeFor(lines, w, 0.5, [12, 11, 10]),
    color: colours.soft,
  }
  if (lines !== '') write(deck, on, lines, below)
  const x = slide.margin + factsWidth + gap
  return chart === undefined
    ? null
    : addChart(deck, on, chart, { x, w: slide.width - slide.margin - x, top })
}
