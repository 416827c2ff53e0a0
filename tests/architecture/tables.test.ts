import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'

/** What draws rows of a table by itself, by the reason for it; every other table is described (`subjects/table/table.ts`). */
const drawn: Readonly<Record<string, readonly string[]>> = {
  'the frame and the renderer': [
    'ui/TableFrame',
    'subjects/table/DataRow',
    'subjects/table/DataTable',
  ],
  'cells of fields, buttons or drawings': [
    'ui/FoldingTable',
    'subjects/grid/GridTable',
    'pages/bid/ProposalForm',
    'pages/notes/DeliverableRow',
    'pages/notes/Deliverables',
    'pages/report/ReportGrid',
  ],
  'thousands of lines with their drawings, whose cells are described': [
    'pages/indicator/TrajectoryRow',
    'pages/indicator/TrajectoryTable',
    'pages/overview/PromiseRow',
    'pages/overview/PromiseTable',
    'pages/overview/TableHead',
    'pages/overview/TableLine',
    'pages/overview/WindowedTable',
    'pages/overview/WordsLine',
  ],
  'several links in one cell, rows named by their second cell': [
    'pages/roadmap/AxisTable',
    'pages/roadmap/ObjectiveRow',
    'pages/sources/SourceTable',
  ],
}

/** The elements of a table, or its frame. */
const draws = /<(?:table|thead|tbody|tr|TableFrame|GridTable)\b/

const files = readdirSync('src', { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.tsx'))
  .map((name) => ({
    name: name.replaceAll('\\', '/').replace('.tsx', ''),
    text: readFileSync(join('src', name), 'utf8'),
  }))

it('draws every table from its description, but for those that hold more than data', () => {
  const found = files.filter(({ text }) => draws.test(text)).map(({ name }) => name)
  expect(found.toSorted()).toEqual(Object.values(drawn).flat().toSorted())
})
