import { readXlsx } from 'hucre/xlsx'
import { describe, expect, it } from 'vitest'
import { bundledActFiles } from '../../mocks/bundledFiles'
import { publishedFrom } from '../../mocks/dataSet'
import { contractsOf, type TableContract } from '../../src/spreadsheet/contracts'
import { cutFor } from '../../src/spreadsheet/cutTables'
import { findTables } from '../../src/spreadsheet/findTables'
import { readTables } from '../../src/spreadsheet/readTable'
import { readWorkbook } from '../../src/spreadsheet/readWorkbook'
import type { Column } from '../../src/spreadsheet/schema'
import { columnOf, schemas } from '../../src/spreadsheet/schemas'
import { writeTables } from '../../src/spreadsheet/writeTables'
import { officePath, pagesOf, pdfTextPath } from '../support/office'
import { some } from '../support/some'
import { vocabulary } from './vocabulary'

const { deliverables } = publishedFrom(bundledActFiles)
const contracts = contractsOf(deliverables)

/** What the templates show in a column; a name of the data set where it takes one. */
const cellOf = (column: Column): string =>
  column.kind === 'reference'
    ? (vocabulary[column.to]?.[0]?.names[0] ?? '')
    : String(column.example ?? '')

/** The register of a contract as an office keeps it, one row long, cut as the act asks. */
async function cut(contract: TableContract): Promise<Uint8Array> {
  const { columns } = schemas[contract.schema]
  const csv = [columns.map(({ label }) => label.fr), columns.map(cellOf)]
    .map((row) => row.map((cell) => `"${cell}"`).join(';'))
    .join('\r\n')
  const workbook = await readWorkbook(new TextEncoder().encode(csv))
  const choices = findTables(workbook, vocabulary.headings).flatMap(({ candidates }) =>
    candidates.filter(({ schema }) => schema === contract.schema),
  )
  const readings = readTables(workbook, choices, vocabulary)
  expect(readings[0]?.findings.listed).toEqual([])
  const file = cutFor(readings, {
    contract,
    scope: { territory: null, period: null },
    format: 'xlsx',
    language: 'fr',
    vocabulary,
  })
  if (file === null) throw new Error(`${contract.deliverable} is cut from nothing`)
  return writeTables(file)
}

const headingsOf = ({ columns, schema }: TableContract) =>
  columns.map((id) => columnOf(schema, id)?.label.fr)

describe('the eight tables that the agreements ask for', () => {
  it.each(contracts.map((contract) => [contract.deliverable, contract] as const))(
    '%s has its columns in the order of the act, and its row',
    async (_, contract) => {
      const { sheets } = await readXlsx(await cut(contract))
      const [headings, row] = sheets[0]?.rows ?? []
      expect(headings).toEqual(headingsOf(contract))
      expect(row?.filter((cell) => cell === null || cell === '')).toEqual([])
    },
  )

  it.skipIf(officePath() === null || pdfTextPath() === null)(
    'are opened and laid out by LibreOffice',
    async () => {
      const files = new Map(
        await Promise.all(
          contracts.map(
            async (contract) => [`${contract.deliverable}.xlsx`, await cut(contract)] as const,
          ),
        ),
      )
      const pages = pagesOf(files)
      for (const contract of some(contracts))
        expect(pages.get(`${contract.deliverable}.xlsx`)).toContain(headingsOf(contract)[0])
    },
    120_000,
  )
})
