import { describe, expect, it } from 'vitest'
import { dataSetVocabulary } from '../../src/spreadsheet/dataSetVocabulary'
import { findTables } from '../../src/spreadsheet/findTables'
import { readTables } from '../../src/spreadsheet/readTable'
import { readWorkbook } from '../../src/spreadsheet/readWorkbook'
import { recordsOf } from '../../src/spreadsheet/records'
import { rowsFromRecords } from '../support/rowsFromRecords'
import { schemaIds } from '../../src/spreadsheet/schema'
import { schemas } from '../../src/spreadsheet/schemas'
import { writeTables } from '../../src/spreadsheet/writeTables'
import { countedRows } from '../../src/api/registerRows'
import { countActual } from '../../src/domain/countActual'
import { demonstration, demonstrationFile } from '../demonstration/demonstrationSet'

/** Rows that a register keeps; those that only an act prints have no day. */
const kept = {
  projects: demonstrationFile.projects,
  visits: demonstrationFile.visits,
  events: demonstrationFile.events,
  participations: demonstrationFile.participations,
  deliveries: demonstrationFile.deliveries,
}
const rows = rowsFromRecords(kept)
const tables = schemaIds.flatMap((id) =>
  rows[id] === undefined ? [] : [{ schema: schemas[id], rows: rows[id] }],
)
const vocabulary = dataSetVocabulary({ ...demonstration, events: [] })

async function throughAFile(format: 'xlsx' | 'ods') {
  const bytes = await writeTables({ format, language: 'fr', tables, vocabulary })
  const workbook = await readWorkbook(bytes)
  const choices = findTables(workbook, vocabulary.headings).flatMap(
    ({ candidates: [best] }) => best ?? [],
  )
  const readings = readTables(workbook, choices, vocabulary)
  return {
    readings,
    records: recordsOf(readings, { register: 'own-file', known: '2026-12-10', units: new Map() }),
  }
}

const withoutSource = (records: readonly object[]) =>
  records.map((record) => ({ ...record, source: null }))

describe('the registers of the demonstration, written as a workbook and read again', () => {
  it.each(['xlsx', 'ods'] as const)('%s: the same records', async (format) => {
    const { readings, records } = await throughAFile(format)
    expect(
      readings.flatMap(({ findings }) =>
        findings.listed.filter(({ severity }) => severity === 'error'),
      ),
    ).toEqual([])
    expect(records.setAside).toEqual([])
    expect(withoutSource(records.visits)).toEqual(withoutSource(kept.visits))
    expect(withoutSource(records.participations)).toEqual(withoutSource(kept.participations))
    expect(withoutSource(records.events)).toEqual(withoutSource(kept.events))
    expect(withoutSource(records.projects)).toEqual(withoutSource(kept.projects))
    expect(records.deliveries.map(({ id }) => id)).toEqual(kept.deliveries.map(({ id }) => id))
  })

  it('every rule counts the same from the file', async () => {
    const { records } = await throughAFile('xlsx')
    const counts = demonstrationFile.rules.map(
      (rule) => countActual(rule, countedRows(rule.register, records), '2026-12-10').value,
    )
    expect(counts).toEqual(
      demonstrationFile.rules.map(
        (rule) => countActual(rule, countedRows(rule.register, kept), '2026-12-10').value,
      ),
    )
    expect(Math.max(...counts)).toBeGreaterThan(100)
  })
})
