import type { WriteSheet } from 'hucre/xlsx'
import type { Block } from '../../document'
import { type ChartCells, chartPart, letterOf, letters } from '../chart/chartPart'
import { seriesOf, seriesRows } from '../chart/chartSeries'
import type { Source } from './grid'
import { paperOf } from './paper'

type ChartBlock = Extract<Block, { readonly type: 'chart' }>

/** Rows and columns of cells that a chart lies on; its numbers stand to the right of it. */
const high = 14
const wide = 9
const beside = wide + 1
/** Hundredths of a point: a sheet is read from near. */
const sheetLetters = 1000
/** Charts on a printed page. */
const onPage = 3

interface Placed {
  readonly block: ChartBlock
  readonly simulated: boolean
  /** First row, from 0: the name of the chart. */
  readonly row: number
}

/** The charts of a document that have something to show, one under the other; what has more numbers than a chart has rows pushes the next down. */
function placed({ document }: Source): Placed[] {
  const found = document.sections.flatMap(({ blocks, simulated }) =>
    blocks.filter((block) => block.type === 'chart').map((block) => ({ block, simulated })),
  )
  let row = 0
  return found
    .filter(({ block: { chart } }) => seriesOf(chart).length > 0)
    .map(({ block, simulated }) => {
      const here = { block, simulated, row }
      row += Math.max(high, seriesRows(seriesOf(block.chart), '').length) + 2
      return here
    })
}

/** A sheet of native charts, each beside its numbers: who changes one sees the other follow. Printed are the charts alone, three on a page. `null` where the document has none. */
export function chartSheet(source: Source, name: string): WriteSheet | null {
  const all = placed(source)
  const last = all.at(-1)
  if (last === undefined) return null
  const cells: NonNullable<WriteSheet['cells']> = new Map()
  const bold = { font: { name: 'Arial', size: 10, bold: true } }
  for (const { block, simulated, row } of all) {
    const title = simulated ? `${block.caption} (${source.words.simulated})` : block.caption
    cells.set(`${row},0`, { value: title, type: 'string', style: bold })
    for (const [down, line] of seriesRows(seriesOf(block.chart), source.words.at).entries())
      for (const [across, value] of line.entries())
        if (value !== null)
          cells.set(`${row + 1 + down},${beside + across}`, {
            value,
            ...(typeof value === 'string' ? { type: 'string' as const, style: bold } : {}),
          })
  }
  const width = Math.max(...[...cells.keys()].map((key) => Number(key.split(',')[1])))
  return {
    name,
    rows: Array.from({ length: last.row + high + 2 }, () => []),
    cells,
    columns: Array.from({ length: width + 1 }, (_, column) => ({
      width: column < beside || (column - beside) % 2 === 0 ? 9 : 26,
    })),
    // What the library writes for each is put in its place afterwards: a chart with series of their own years and marks.
    charts: all.map(({ row }) => ({
      type: 'scatter',
      series: [{ values: 'A1:A2' }],
      anchor: { from: { row: row + 1, col: 0 }, to: { row: row + 1 + high, col: wide } },
    })),
    view: { showGridLines: false },
    rowBreaks: all.flatMap(({ row }, place) =>
      place > 0 && place % onPage === 0 ? [row - 1] : [],
    ),
    ...paperOf('portrait', source.words.pageOf, {
      printArea: `$A$1:$${letterOf(wide - 1)}$${last.row + high + 2}`,
    }),
  }
}

/** The charts of that sheet as parts of the file, in order. */
export function chartParts(source: Source, sheet: string, tag: string): string[] {
  return placed(source).map(({ block: { chart }, row }) => {
    const cells: ChartCells = { sheet, row: row + 2, column: beside, isOwn: false }
    return chartPart(chart, seriesOf(chart), cells)
      .replaceAll('"fr-FR"', `"${tag}"`)
      .replaceAll(`sz="${letters}"`, `sz="${sheetLetters}"`)
  })
}
