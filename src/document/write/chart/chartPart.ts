import type { Chart } from '../../chart'
import { colours } from '../colours'
import { font, xmlText } from '../slides/slideText'
import { labelFormat, labelPlace, plainFormat, type Series } from './chartSeries'

/** Size of the letters of a chart that is seen from afar, in hundredths of a point. */
export const letters = 1400

export const solid = (colour: string): string =>
  `<a:solidFill><a:srgbClr val="${colour}"/></a:solidFill>`
export const textProperties = (colour: string, bold = false): string =>
  `<c:txPr><a:bodyPr/><a:lstStyle/><a:p><a:pPr><a:defRPr sz="${letters}" b="${bold ? 1 : 0}">${solid(colour)}<a:latin typeface="${font}"/></a:defRPr></a:pPr><a:endParaRPr lang="fr-FR"/></a:p></c:txPr>`

/**
 * Filled for a plain result, pale for an unsure one, a cross for a simulated one; objectives are diamonds, starting values
 * squares. No mark is told by its outline alone, nor by a hatching: LibreOffice draws neither.
 */
const symbols = {
  result: { symbol: 'circle', size: 9, line: colours.actual, fill: colours.actual },
  hollow: { symbol: 'circle', size: 10, line: colours.actual, fill: colours.pale },
  simulated: { symbol: 'x', size: 10, line: colours.actual, fill: colours.actual },
  target: { symbol: 'diamond', size: 12, line: colours.target, fill: colours.target },
  former: { symbol: 'diamond', size: 9, line: colours.target, fill: colours.pale },
  proposed: { symbol: 'diamond', size: 10, line: colours.target, fill: colours.pale },
  carried: { symbol: 'circle', size: 8, line: colours.actual, fill: colours.pale },
  baseline: { symbol: 'square', size: 9, line: colours.actual, fill: colours.pale },
} as const

function marker(mark: keyof typeof symbols): string {
  const { symbol, size, line, fill } = symbols[mark]
  return `<c:marker><c:symbol val="${symbol}"/><c:size val="${size}"/><c:spPr>${symbol === 'x' ? '<a:noFill/>' : solid(fill)}<a:ln w="19050">${solid(line)}</a:ln></c:spPr></c:marker>`
}

export const letterOf = (column: number): string =>
  (column < 26 ? '' : letterOf(Math.floor(column / 26) - 1)) +
  String.fromCodePoint(65 + (column % 26))

/** Where the numbers of a chart stand: its own workbook, or a sheet of the one that it lies in. */
export interface ChartCells {
  readonly sheet: string
  /** Row of the names, from 1, and column of the first times, from 0. */
  readonly row: number
  readonly column: number
  /** True where the numbers are in a workbook of the chart's own. */
  readonly isOwn: boolean
}

const ownCells: ChartCells = { sheet: 'Sheet1', row: 1, column: 0, isOwn: true }

/** `'Graphiques'!$B$4`, and to another row where one is given. */
function cellsAt(
  { sheet, row, column }: ChartCells,
  across: number,
  from: number,
  to = from,
): string {
  const name = /^\w+$/.test(sheet) ? sheet : `'${sheet.replaceAll("'", "''")}'`
  const at = (down: number): string => `$${letterOf(column + across)}$${row + down}`
  return xmlText(`${name}!${at(from)}${to === from ? '' : `:${at(to)}`}`)
}

function numbers(
  tag: string,
  cells: ChartCells,
  column: number,
  values: readonly number[],
): string {
  const cached = values
    .map((value, place) => `<c:pt idx="${place}"><c:v>${value}</c:v></c:pt>`)
    .join('')
  return `<c:${tag}><c:numRef><c:f>${cellsAt(cells, column, 1, values.length)}</c:f><c:numCache><c:formatCode>General</c:formatCode><c:ptCount val="${values.length}"/>${cached}</c:numCache></c:numRef></c:${tag}>`
}

function labels(series: Series, plain: string, all: readonly Series[]): string {
  const shown =
    '<c:showLegendKey val="0"/><c:showVal val="1"/><c:showCatName val="0"/><c:showSerName val="0"/><c:showPercent val="0"/><c:showBubbleSize val="0"/>'
  const text = textProperties(series.kind === 'target' ? colours.target : colours.actual, true)
  const one = (format: string, place: 't' | 'b' | 'l'): string =>
    `<c:numFmt formatCode="${xmlText(format)}" sourceLinked="0"/><c:spPr><a:noFill/><a:ln><a:noFill/></a:ln></c:spPr>${text}<c:dLblPos val="${place}"/>`
  const own = series.points.map((point, index) => {
    const place = labelPlace(point, series, all)
    const look =
      place === null ? '<c:delete val="1"/>' : one(labelFormat(point, plain), place) + shown
    return `<c:dLbl><c:idx val="${index}"/>${look}</c:dLbl>`
  })
  return `<c:dLbls>${own.join('')}${one(plain, 't')}${shown}</c:dLbls>`
}

function seriesPart(
  series: Series,
  place: number,
  plain: string,
  all: readonly Series[],
  cells: ChartCells,
): string {
  const { name, kind, strong, points } = series
  const line =
    kind === 'result'
      ? `<a:ln w="${strong ? 28575 : 12700}">${solid(strong ? colours.actual : colours.soft)}<a:round/></a:ln>`
      : '<a:ln w="19050"><a:noFill/></a:ln>'
  const usual = kind === 'result' ? (points[0]?.mark ?? 'result') : kind
  const others = points.flatMap(({ mark }, index) =>
    mark === usual
      ? []
      : [`<c:dPt><c:idx val="${index}"/>${marker(mark)}<c:bubble3D val="0"/></c:dPt>`],
  )
  const head = `<c:tx><c:strRef><c:f>${cellsAt(cells, 2 * place + 1, 0)}</c:f><c:strCache><c:ptCount val="1"/><c:pt idx="0"><c:v>${xmlText(name)}</c:v></c:pt></c:strCache></c:strRef></c:tx>`
  const values =
    numbers(
      'xVal',
      cells,
      2 * place,
      points.map(({ at }) => at),
    ) +
    numbers(
      'yVal',
      cells,
      2 * place + 1,
      points.map(({ value }) => value),
    )
  return `<c:ser><c:idx val="${place}"/><c:order val="${place}"/>${head}<c:spPr>${line}</c:spPr>${marker(usual)}${others.join('')}${labels(series, plain, all)}${values}<c:smooth val="0"/></c:ser>`
}

function axis(id: number, cross: number, at: 'b' | 'l', scale: string, more: string): string {
  const lines =
    at === 'l'
      ? `<c:majorGridlines><c:spPr><a:ln w="6350">${solid(colours.hair)}</a:ln></c:spPr></c:majorGridlines>`
      : ''
  return `<c:valAx><c:axId val="${id}"/><c:scaling><c:orientation val="minMax"/>${scale}</c:scaling><c:delete val="0"/><c:axPos val="${at}"/>${lines}${more}<c:majorTickMark val="none"/><c:minorTickMark val="none"/><c:tickLblPos val="low"/><c:spPr><a:ln w="9525">${solid(colours.soft)}</a:ln></c:spPr>${textProperties(colours.soft)}<c:crossAx val="${cross}"/><c:crosses val="min"/>`
}

export const titlePart = (text: string): string =>
  text === ''
    ? ''
    : `<c:title><c:tx><c:rich><a:bodyPr rot="0"/><a:lstStyle/><a:p><a:pPr><a:defRPr sz="${letters}" b="0">${solid(colours.soft)}</a:defRPr></a:pPr><a:r><a:rPr lang="fr-FR" sz="${letters}" b="0">${solid(colours.soft)}<a:latin typeface="${font}"/></a:rPr><a:t>${xmlText(text)}</a:t></a:r></a:p></c:rich></c:tx><c:layout><c:manualLayout><c:xMode val="edge"/><c:yMode val="edge"/><c:x val="0.01"/><c:y val="0.005"/></c:manualLayout></c:layout><c:overlay val="0"/></c:title>`

/** Years between two marks of the axis, so that ten stand in its width at most. */
const yearStep = (span: number): number => [1, 2, 5, 10].find((step) => span / step <= 10) ?? 20

/** A chart as an office program writes it: its numbers can be changed there, and the drawing follows. Empty years stay empty. */
export function chartPart(
  { from, to, unit }: Chart,
  series: readonly Series[],
  cells: ChartCells = ownCells,
): string {
  const plain = plainFormat(series)
  const lowest = Math.min(0, ...series.flatMap(({ points }) => points.map(({ value }) => value)))
  const years = `<c:max val="${Math.ceil(to)}"/><c:min val="${Math.floor(from)}"/>`
  const x =
    axis(1, 2, 'b', years, '<c:numFmt formatCode="0" sourceLinked="0"/>') +
    `<c:crossBetween val="midCat"/><c:majorUnit val="${yearStep(to - from)}"/></c:valAx>`
  const y =
    axis(
      2,
      1,
      'l',
      lowest < 0 ? '' : '<c:min val="0"/>',
      `${titlePart(unit)}<c:numFmt formatCode="${plain}" sourceLinked="0"/>`,
    ) + '<c:crossBetween val="midCat"/></c:valAx>'
  const drawn = series.map((one, place) => seriesPart(one, place, plain, series, cells)).join('')
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?><c:chartSpace xmlns:c="http://schemas.openxmlformats.org/drawingml/2006/chart" xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"><c:date1904 val="0"/><c:lang val="fr-FR"/><c:roundedCorners val="0"/><c:chart><c:autoTitleDeleted val="1"/><c:plotArea><c:layout/><c:scatterChart><c:scatterStyle val="lineMarker"/><c:varyColors val="0"/>${drawn}<c:axId val="1"/><c:axId val="2"/></c:scatterChart>${x}${y}<c:spPr><a:noFill/></c:spPr></c:plotArea><c:plotVisOnly val="1"/><c:dispBlanksAs val="gap"/></c:chart><c:spPr><a:noFill/><a:ln><a:noFill/></a:ln></c:spPr>${cells.isOwn ? '<c:externalData r:id="rId1"><c:autoUpdate val="0"/></c:externalData>' : ''}</c:chartSpace>`
}
