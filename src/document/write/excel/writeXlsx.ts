import { writeXlsx as write } from 'hucre/xlsx'
import { strToU8, unzipSync, zipSync } from 'fflate'
import type { Job, Written } from '../job'
import { languageTags } from '../languageTags'
import { makeSound } from '../soundPackage'
import { chartParts, chartSheet } from './chartSheet'
import { readMeSheet } from './readMeSheet'
import { readingSheet, sourceSheet, textSheet } from './listSheets'
import { type Grid, sheetName, sheetOf } from './sheet'
import { factSheets, tableSheets } from './subjectSheets'

/** A workbook: a sheet to read first, one of native charts, one for each kind of subject and of table, the texts, the readings and the sources. */
export async function writeXlsx(
  { document, words }: Pick<Job, 'document' | 'words'>,
  written: Written,
): Promise<Uint8Array> {
  const source = { document, words }
  const grids: Grid[] = [
    ...factSheets(source),
    ...tableSheets(source),
    textSheet(source),
    readingSheet(source),
    sourceSheet(source),
  ].filter(({ rows }) => rows.length > 0)
  const chartName = sheetName(words.sheets.charts, new Set([document.words.readMe.toLowerCase()]))
  const charts = chartSheet(source, chartName)
  const taken = new Set([document.words.readMe, chartName].map((name) => name.toLowerCase()))
  const named = grids.map((grid, place) => {
    const name = sheetName(grid.name, taken)
    taken.add(name.toLowerCase())
    written(place + 1, grids.length)
    return sheetOf({ ...grid, name }, words.pageOf)
  })
  const heads = new Set(grids.flatMap(({ head }) => head))
  const sheets = [...(charts === null ? [] : [charts]), ...named]
  const packed = await write({
    sheets: [
      readMeSheet(source, document.words.readMe, new Set(sheets.map(({ name }) => name)), heads),
      ...sheets,
    ],
    defaultFont: { name: 'Arial', size: 10 },
    properties: {
      title: document.title,
      subject: document.subtitle,
      creator: 'Jalons',
      description: words.disclaimer,
    },
  })
  if (charts === null) return packed
  const parts = unzipSync(packed)
  for (const [place, part] of chartParts(
    source,
    chartName,
    languageTags[document.language],
  ).entries())
    parts[`xl/charts/chart${place + 1}.xml`] = strToU8(part)
  makeSound(parts)
  return zipSync(parts, { level: 6 })
}
