import readXlsxFile from 'read-excel-file/node'
import { readXlsx } from 'hucre/xlsx'
import { beforeAll, describe, expect, it } from 'vitest'
import { exampleMark } from '../../src/spreadsheet/bodyRows'
import { findTables } from '../../src/spreadsheet/findTables'
import { readTable, readTables } from '../../src/spreadsheet/readTable'
import { readWorkbook } from '../../src/spreadsheet/readWorkbook'
import { schemaIds } from '../../src/spreadsheet/schema'
import { schemas } from '../../src/spreadsheet/schemas'
import { writtenColumns } from '../../src/spreadsheet/tableCells'
import { writeTemplate } from '../../src/spreadsheet/template'
import type { Cell, Sheet, Workbook } from '../../src/spreadsheet/workbook'
import { vocabulary } from './vocabulary'
import { some } from '../support/some'

/** The data set would know what the examples name. */
const known = {
  ...vocabulary,
  event: [{ id: 'e-1', names: ['Évènement exemple'] }],
  deliverable: [{ id: 'd-1', names: ['Rapport exemple'] }],
}

const templates: Record<'fr' | 'en', Uint8Array> = { fr: new Uint8Array(), en: new Uint8Array() }
beforeAll(async () => {
  templates.fr = await writeTemplate(schemaIds, 'fr', known)
  templates.en = await writeTemplate(schemaIds, 'en', known)
})

const tablesOf = (workbook: Workbook) =>
  findTables(workbook, vocabulary.headings).flatMap(({ isHidden, candidates: [best] }) =>
    isHidden || best === undefined ? [] : [best],
  )

function unmarked(cell: Cell | null): Cell | null {
  if (cell === null || typeof cell.value !== 'string') return cell
  const value = cell.value.replace(exampleMark.fr, '').replace(exampleMark.en, '').trim()
  return { ...cell, value, text: value }
}

/** The example row as a reader would leave it after taking its mark off. */
function filledIn(sheet: Sheet): Sheet {
  return {
    ...sheet,
    rows: sheet.rows.map(({ line, cells }) => ({ line, cells: cells.map(unmarked) })),
  }
}

describe.each(['fr', 'en'] as const)('the template in %s', (language) => {
  it('is read without a question: every column is known, the example is no row', async () => {
    const workbook = await readWorkbook(templates[language])
    const choices = tablesOf(workbook)
    expect(choices.map(({ schema }) => schema)).toEqual([...schemaIds])
    for (const reading of some(readTables(workbook, choices, known))) {
      const schema = schemas[reading.choice.schema]
      expect(Object.keys(reading.choice.columns).toSorted()).toEqual(
        writtenColumns({ schema })
          .map(({ id }) => id)
          .toSorted(),
      )
      expect(reading.leftOut.map(({ reason }) => reason)).toEqual(['example'])
      expect([reading.rows, reading.findings.listed, reading.questions, reading.unread]).toEqual([
        [],
        [],
        [],
        [],
      ])
    }
  })

  it('shows an example that is right', async () => {
    const workbook = await readWorkbook(templates[language])
    for (const choice of some(tablesOf(workbook))) {
      const sheet = workbook[choice.sheet]
      if (sheet === undefined) throw new Error('no sheet')
      const reading = readTable(filledIn(sheet), choice, known)
      expect([choice.schema, reading.findings.listed, reading.rows.length]).toEqual([
        choice.schema,
        [],
        1,
      ])
    }
  })

  it('freezes its headings and offers lists that stand on a hidden sheet', async () => {
    const { sheets } = await readXlsx(templates[language])
    const [, projects] = sheets
    const lists = sheets.at(-1)
    expect(projects?.freezePane).toEqual({ rows: 1 })
    expect(lists?.hidden).toBe(true)
    const territory = projects?.dataValidations?.find(
      ({ inputTitle }) =>
        inputTitle ===
        schemas.projects.columns.find(({ id }) => id === 'territory')?.label[language],
    )
    expect(territory?.formula1).toMatch(
      new RegExp(`^${lists?.name ?? ''}!\\$[A-Z]+\\$1:\\$[A-Z]+\\$4$`),
    )
  })

  it('opens in another program with a sheet on how to fill it in', async () => {
    const sheets = await readXlsxFile(Buffer.from(templates[language]))
    expect(sheets.map(({ sheet }) => sheet)).toHaveLength(schemaIds.length + 2)
    const words = sheets[0]?.data.flat().join(' ')
    for (const id of some(schemaIds))
      for (const { note } of writtenColumns({ schema: schemas[id] }))
        expect(words).toContain(note[language])
  })
})
