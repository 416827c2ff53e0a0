import type * as z from 'zod/mini'
import { formatPath } from '../../../src/api/findings'
import { Catalogue, CatalogueRows, type CatalogueTable } from '../../../src/api/wire/catalogue'
import { fromColumns, type Row, type Table } from '../../../src/api/wire/columns'
import { writtenOut } from '../../../src/api/wire/shortColumns'
import { shaped, type Sight } from './shape'

export interface CatalogueFile {
  readonly file: string
  readonly exercise: number
  readonly language: 'fr' | 'en'
  readonly tables: Readonly<Record<CatalogueTable, readonly Row[]>>
}

const tableNames = Object.keys(CatalogueRows) as CatalogueTable[]

/** Columns that are shorter or longer than their table, or that cite a value they do not hold. */
function checkColumns(name: string, { length, columns }: Table, { file, tell }: Sight): void {
  for (const [column, cells] of Object.entries(columns)) {
    const at = formatPath([name, 'columns', column])
    const places = Array.isArray(cells) ? cells : cells.at
    if (places.length !== length)
      tell('column', file, at, `${places.length} cellules pour ${length} lignes`)
    if (Array.isArray(cells)) continue
    const lost = cells.at.find((place) => place < -1 || place >= cells.of.length)
    if (lost !== undefined)
      tell('column', file, at, `cite la valeur ${lost} parmi ${cells.of.length}`)
  }
}

/** The rows of a catalogue; `null` where it is none, or where a row breaks its schema. */
export function readCatalogueFile(value: unknown, sight: Sight): CatalogueFile | null {
  const { file, tell, isSameVersion } = sight
  const plain = typeof value === 'object' && value !== null ? writtenOut({ ...value }) : value
  const catalogue = shaped(Catalogue, plain, [], sight)
  if (catalogue === null) return null
  const tables: Partial<Record<CatalogueTable, readonly Row[]>> = {}
  for (const name of tableNames) {
    checkColumns(name, catalogue[name], sight)
    const schema: z.ZodMiniObject = CatalogueRows[name]
    const known = Object.keys(schema.shape)
    if (isSameVersion) {
      for (const column of Object.keys(catalogue[name].columns))
        if (!known.includes(column))
          tell('unknown-field', file, formatPath([name, 'columns', column]), 'non lu')
    }
    // A length beyond every column has been told, and would cost memory for nothing.
    const longest = Math.max(
      0,
      ...Object.values(catalogue[name].columns).map(
        (cells) => (Array.isArray(cells) ? cells : cells.at).length,
      ),
    )
    const rows = fromColumns(
      { ...catalogue[name], length: Math.min(longest, catalogue[name].length) },
      known,
    )
    tables[name] = rows.flatMap((row, place): Row[] => {
      const read = shaped(schema, row, [name, place], sight)
      return read === null ? [] : [row]
    })
  }
  return {
    file,
    exercise: catalogue.exercise,
    language: catalogue.language,
    tables: tables as CatalogueFile['tables'],
  }
}
