import { writeXlsx as write } from 'hucre/xlsx'
import type { Job, Written } from '../job'
import { readMeSheet } from './readMeSheet'
import { readingSheet, sourceSheet, textSheet } from './listSheets'
import { type Grid, sheetName, sheetOf } from './sheet'
import { factSheets, tableSheets } from './subjectSheets'

/** A workbook: a sheet to read first, one for each kind of subject and of table, the texts, the readings and the sources. */
export async function writeXlsx({ document, words }: Pick<Job, 'document' | 'words'>, written: Written): Promise<Uint8Array> {
  const source = { document, words }
  const grids: Grid[] = [
    ...factSheets(source),
    ...tableSheets(source),
    textSheet(source),
    readingSheet(source),
    sourceSheet(source),
  ].filter(({ rows }) => rows.length > 0)
  const taken = new Set([document.words.readMe.toLowerCase()])
  const named = grids.map((grid, place) => {
    const name = sheetName(grid.name, taken)
    taken.add(name.toLowerCase())
    written(place + 1, grids.length)
    return sheetOf({ ...grid, name })
  })
  const heads = new Set(grids.flatMap(({ head }) => head))
  return write({
    sheets: [readMeSheet(source, document.words.readMe, new Set(named.map(({ name }) => name)), heads), ...named],
    defaultFont: { name: 'Arial', size: 10 },
    properties: { title: document.title, subject: document.subtitle, creator: 'Jalons', description: words.disclaimer },
  })
}
