import { readFileSync, readdirSync } from 'node:fs'
import { rowTrajectory } from '../../src/subjects/promise/rowTrajectory'
import { join } from 'node:path'
import { readCatalogue } from '../../src/api/catalogue'
import { statusWords } from '../../src/format/reading'
import { overviewData, overviewView } from '../../src/subjects/promise/overviewView'
import { rowsInOrder } from '../../src/document/rowsInOrder'
import { gapWords, resultWords, targetWords, whyWords } from '../../src/subjects/promise/rowWords'
import { asOf, lastYear } from './sizes'

/** The rows of a data set as the windowed limit page holds them: every text that a row shows, and the places of its drawings. */
export function limitRows(folder: string): unknown[] {
  const name =
    readdirSync(folder).find((file) => file.startsWith(`catalogue-${lastYear}-fr.`)) ?? ''
  const catalogue = readCatalogue(JSON.parse(readFileSync(join(folder, name), 'utf8')))
  const view = overviewView(overviewData([catalogue], asOf, 'default'), {})
  return rowsInOrder(view).map((row) => {
    const points = rowTrajectory(row, [])?.runs.flat() ?? []
    const high = Math.max(1, ...points.map(({ value }) => value))
    const drawn = points.map(
      ({ at, value }) =>
        `${5 + (Math.round(at) - 2005) * 5},${Math.round(25 - (value / high) * 20)}`,
    )
    const target = row.promise.target.value ?? 0
    const result = row.reading.answer?.value ?? 0
    const end = Math.max(target, result, 1) * 1.2
    const words = resultWords(row)
    return [
      row.indicator,
      row.label,
      row.territory ?? '',
      drawn.join(' '),
      [Math.round((result / end) * 190), Math.round((target / end) * 190)],
      words.figure ?? 'non publié',
      words.year ?? words.beside ?? '',
      targetWords(row) ?? '',
      row.promise.target.words,
      gapWords(row) ?? '–',
      statusWords[row.reading.status](),
      whyWords(row).join(' '),
      `${row.source?.year ?? ''}, ${row.source?.sectionLabel ?? ''}`,
    ]
  })
}
