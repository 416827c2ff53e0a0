import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { findTables } from '../../src/spreadsheet/findTables'
import { readTables } from '../../src/spreadsheet/readTable'
import { readWorkbook } from '../../src/spreadsheet/readWorkbook'
import type { FileRow } from '../../src/spreadsheet/readRow'
import { schemas } from '../../src/spreadsheet/schemas'
import { schemaIds, type SchemaId } from '../../src/spreadsheet/schema'
import { type FileFormat, fileFormats, writeTables } from '../../src/spreadsheet/writeTables'
import { rowsOf } from './arbitraryRows'
import { vocabulary } from './vocabulary'

const withoutPlace = ({ values, absences, qualities }: FileRow) => ({ values, absences, qualities })

async function there_and_back(
  schema: SchemaId,
  rows: FileRow[],
  format: FileFormat,
  language: 'fr' | 'en',
) {
  const bytes = await writeTables({
    format,
    language,
    tables: [{ schema: schemas[schema], rows }],
    vocabulary,
  })
  const workbook = await readWorkbook(bytes)
  const [best] = findTables(workbook, vocabulary.headings)[0]?.candidates ?? []
  if (best === undefined) throw new Error(`no table found in ${format}`)
  return { schema: best.schema, reading: readTables(workbook, [best], vocabulary)[0] }
}

describe('what is written is read again as it was', () => {
  it.each(fileFormats.flatMap((format) => schemaIds.map((schema) => [format, schema] as const)))(
    '%s: %s',
    async (format, schema) => {
      await fc.assert(
        fc.asyncProperty(
          rowsOf(schemas[schema]),
          fc.constantFrom('fr' as const, 'en' as const),
          async (rows, language) => {
            const back = await there_and_back(schema, rows, format, language)
            expect(back.schema).toBe(schema)
            expect(
              back.reading?.findings.listed.filter(
                ({ code }) => code !== 'sameKeyRow' && code !== 'noProgramme',
              ),
            ).toEqual([])
            expect(back.reading?.questions).toEqual([])
            expect(back.reading?.leftOut).toEqual([])
            expect(back.reading?.rows.map(withoutPlace)).toEqual(rows.map(withoutPlace))
          },
        ),
        { numRuns: 15 },
      )
    },
  )
})
