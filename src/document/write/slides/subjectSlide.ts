import type { Block, Section } from '../../document'
import { colours } from '../colours'
import { labelled, listed } from '../labelled'
import { chartPart } from '../chart/chartPart'
import { seriesOf, seriesRows } from '../chart/chartSeries'
import { filled } from '../pattern'
import { addSlide, body, type Deck, type Slide, write } from './deck'
import { notesOf } from './notes'
import { writeFacts } from './facts'
import { bodyWidth, heightOf, lineHeight, sizeFor, slide } from './slideText'

type ChartBlock = Extract<Block, { readonly type: 'chart' }>

/** A chart to be put in place of the library's own: its part, and the cells of its workbook. */
export interface PlacedChart {
  readonly part: string
  readonly cells: (string | number | null)[][]
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
function keyOf(deck: Deck, { chart }: ChartBlock): string {
  const points = [...chart.runs.flat(), ...chart.targets, ...chart.baselines]
  const scopes = chart.scopes.flatMap(({ name, strong }, scope) => {
    const own = points.filter((point) => point.scope === scope)
    const last = own.find(({ at }) => at === Math.max(...own.map((one) => one.at)))
    return strong || last === undefined ? [] : [labelled(deck.document, last.text, name)]
  })
  return [
    chart.marks.map(({ mark, label }) => `${marks[mark]}\u00a0${label}`).join('   '),
    listed(deck.document, scopes),
  ]
    .filter((line) => line !== '')
    .join('\n')
}

/** Inches of a place on a slide. */
export interface Box {
  readonly x: number
  readonly y: number
  readonly w: number
  readonly h: number
}

/** The library places the chart; its drawing and its workbook are written anew afterwards. */
export function standIn(deck: Deck, on: Slide, box: Box, altText: string): void {
  const values = [
    { name: 'x', values: [0] },
    { name: 'y', values: [0] },
  ]
  on.addChart(deck.file.ChartType.scatter, values, { ...box, altText })
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
  const key = keyOf(deck, block)
  const keyHeight = key === '' ? 0 : heightOf(key, w, 12) + 0.08
  const h = body.bottom - top - keyHeight
  standIn(deck, on, { x, y: top, w, h }, `${block.caption}. ${block.alternative}`)
  if (key !== '')
    write(deck, on, key, {
      x,
      y: top + h + 0.08,
      w,
      h: keyHeight,
      fontSize: 12,
      color: colours.soft,
    })
  return { part: chartPart(block.chart, series), cells: seriesRows(series, deck.words.at) }
}

/** The slide of a subject: the sentence, the figures, the chart, who says so; the notes hold every source. */
export function addSubjectSlide(deck: Deck, section: Section): PlacedChart | null {
  const { blocks, figures } = section
  const facts = blocks.flatMap((block) => (block.type === 'facts' ? block.rows : []))
  const chart = blocks.find((block) => block.type === 'chart')
  const isPanel = section.brief === true && section.kind === 'panel'
  // In place of a drawing, a panel says what is awaited.
  const roles = isPanel && chart === undefined ? ['sentence', 'note'] : ['sentence']
  const sentence = blocks
    .flatMap((block) =>
      block.type === 'paragraph' && roles.includes(block.role) ? [block.text] : [],
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
    ...(acts === '' ? [] : [labelled(deck.document, deck.words.notesSources, acts)]),
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
