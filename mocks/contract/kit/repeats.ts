import { catalogueOf } from '../../../src/publish/catalogue'
import { exercisesIn } from '../../../src/publish/exerciseFigures'
import { figuresBySource } from '../../../src/publish/figuresBySource'
import { CatalogueRows, type CatalogueTable } from '../../../src/api/wire/catalogue'
import { fromColumns, type Row } from '../../../src/api/wire/columns'
import type { CatalogueFile } from './readCatalogue'
import type { ParsedSet } from './readSet'
import type { Tell } from './fault'

/** Columns that tell the rows of a table apart. */
const keys: Readonly<Partial<Record<CatalogueTable, readonly string[]>>> = {
  populations: ['indicator', 'id'],
  axes: ['programme', 'id'],
  shares: ['programme', 'funder'],
  sections: ['act', 'id'],
}
const totals = new Set(['programmes.total', 'programmes.taxBasis', 'shares.euros', 'shares.stage'])

const keyOf = (table: CatalogueTable, row: Row): string =>
  (keys[table] ?? ['id']).map((name) => row[name]).join(' ')

function checkCatalogue(catalogue: CatalogueFile, { set }: ParsedSet, tell: Tell): void {
  const { file, exercise, language, tables } = catalogue
  const expected = catalogueOf(set, exercise, language)
  if (tables.promises.length === 0) tell('exercise-empty', file, 'promises', '0')
  for (const table of Object.keys(CatalogueRows) as CatalogueTable[]) {
    const rows = new Map(tables[table].map((row) => [keyOf(table, row), row]))
    const wanted = new Map(fromColumns(expected[table]).map((row) => [keyOf(table, row), row]))
    for (const [key, row] of wanted) {
      const found = rows.get(key)
      if (found === undefined) {
        tell('catalogue-lacks', file, table, `« ${key} »`)
        continue
      }
      for (const name of new Set([...Object.keys(row), ...Object.keys(found)])) {
        if (row[name] === found[name]) continue
        const says = `« ${key} » : ${String(found[name])}, ${String(row[name])} selon les ressources`
        tell(
          totals.has(`${table}.${name}`) ? 'catalogue-total' : 'catalogue-differs',
          file,
          `${table}.${name}`,
          says,
        )
      }
    }
    // More units or territories than are used do no harm; a promise of another year does.
    if (table !== 'promises' && table !== 'figures') continue
    // A large set may leave figures out that no reading needs, and need not.
    const known = new Set(table === 'figures' ? set.observations.map(({ id }) => id) : [])
    for (const key of rows.keys())
      if (!wanted.has(key) && !known.has(key)) tell('catalogue-extra', file, table, `« ${key} »`)
  }
}

const nameOf = ({ kind, id }: { readonly kind: string; readonly id: string }): string =>
  `${kind} ${id}`

function checkSourcesList({ set, folder, index }: ParsedSet, tell: Tell): void {
  const file = folder + index.resources.sources
  const listed = new Map(set.figures.map((figure) => [nameOf(figure), figure]))
  for (const figure of figuresBySource(set)) {
    const found = listed.get(nameOf(figure))
    if (found === undefined) {
      tell('sources-lacks', file, 'figures', `« ${nameOf(figure)} »`)
      continue
    }
    for (const name of ['indicator', 'act', 'section', 'row', 'printed'] as const)
      if (found[name] !== figure[name])
        tell(
          'sources-differs',
          file,
          `figures.${name}`,
          `« ${nameOf(figure)} » : ${String(found[name])}, ${String(figure[name])}`,
        )
  }
}

/** What catalogues and the list of sources repeat of the resources, recomputed from these. */
export function checkRepeats(reading: ParsedSet, tell: Tell): void {
  const { set, catalogues, folder, index } = reading
  const years = new Set(index.exercises.map(({ year }) => year))
  for (const year of exercisesIn(set))
    if (!years.has(year)) tell('exercise-absent', `${folder}index.json`, 'exercises', String(year))
  for (const catalogue of catalogues) checkCatalogue(catalogue, reading, tell)
  checkSourcesList(reading, tell)
}
