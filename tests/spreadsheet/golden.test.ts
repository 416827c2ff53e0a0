import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import writeXlsxFile from 'write-excel-file/node'
import { findTables } from '../../src/spreadsheet/findTables'
import type { ParsedTable } from '../../src/spreadsheet/readRows'
import { readTables } from '../../src/spreadsheet/readTable'
import { readWorkbook } from '../../src/spreadsheet/readWorkbook'
import { cellAddress, type Workbook } from '../../src/spreadsheet/workbook'
import { expectAccounted } from './readFile'
import { vocabulary } from './vocabulary'

const golden = (name: string): Uint8Array =>
  new Uint8Array(readFileSync(`tests/spreadsheet/golden/${name}`))

/** The best table of every sheet that is shown. */
function tablesOf(workbook: Workbook): ParsedTable[] {
  const choices = findTables(workbook, vocabulary.headings).flatMap(
    ({ isHidden, candidates: [best] }) => (isHidden || best === undefined ? [] : [best]),
  )
  const readings = readTables(workbook, choices, vocabulary)
  expectAccounted(workbook, readings)
  return readings
}

const rowsOf = ({ rows }: ParsedTable) =>
  rows.map(({ values }) =>
    Object.fromEntries(Object.entries(values).filter(([, value]) => value !== null)),
  )

const findingsOf = ({ findings }: ParsedTable) =>
  findings.listed.map(
    ({ code, place, found }) => `${place.sheet}!${cellAddress(place)} ${code} ${found}`,
  )

const day = (date: string) => ({ start: date, end: date })

describe.each(['visites.ods', 'visites.xlsx'])('%s, by LibreOffice', (name) => {
  it('shows its sheets, the hidden one as hidden', async () => {
    const workbook = await readWorkbook(golden(name))
    expect(workbook.map((sheet) => [sheet.name, sheet.isHidden])).toEqual([
      ['Visites', false],
      ['Ancien', true],
      ['Filière ASD', false],
    ])
  })

  it('is read below its title, with merged cells, grouped rows, formulas and a total', async () => {
    const visits = tablesOf(await readWorkbook(golden(name))).find(
      ({ choice }) => choice.schema === 'visits',
    )
    if (visits === undefined) throw new Error('no visits')
    expect(visits.choice.headerLine).toBe(3)
    expect(rowsOf(visits)).toEqual([
      {
        company: 'Alpha',
        siret: '73282932000074',
        date: day('2026-03-12'),
        territory: 'gbm',
        market: 'asd',
        staff: 42,
        turnover: 5_400_000.5,
      },
      {
        company: 'Bêta <b>',
        siret: '35600000000048',
        date: day('2026-02-28'),
        territory: 'gbm',
        market: 'health',
        staff: 370,
      },
    ])
    expect(visits.rows[1]?.qualities).toEqual({ staff: { status: 'estimated' } })
    expect(visits.rows[1]?.absences).toEqual({ turnover: 'notCommunicated' })
    expect(findingsOf(visits)).toEqual([
      'Visites!G9 errorCell #DIV/0!',
      'Visites!F5 hedged Estimé 370',
    ])
    expect(visits.rejected).toBe(1)
    expect(visits.leftOut).toEqual([
      { line: 1, reason: 'above', text: 'Tableau des entreprises visitées en 2026' },
      { line: 10, reason: 'total', text: 'Total' },
    ])
  })

  it('keeps percentages as percent and years as years', async () => {
    const sector = tablesOf(await readWorkbook(golden(name))).find(
      ({ choice }) => choice.schema === 'sector',
    )
    if (sector === undefined) throw new Error('no sector')
    expect(rowsOf(sector)).toEqual([
      {
        company: 'Delta',
        sectorShare: 54,
        founded: { start: '1998-01-01', end: '1998-12-31' },
        staff: 12,
      },
      { company: 'Epsilon', sectorShare: 7, founded: day('2001-05-17'), staff: 0 },
    ])
    expect(sector.unread).toEqual([{ column: 1, heading: 'Nom' }])
  })
})

describe.each(['1904.ods', '1904.xlsx'])('%s, by LibreOffice', (name) => {
  it('counts days from 1904 and gives the days that were meant', async () => {
    const [visits] = tablesOf(await readWorkbook(golden(name)))
    expect(visits && rowsOf(visits).map(({ date }) => date)).toEqual([
      day('2026-03-12'),
      day('1904-01-02'),
    ])
  })
})

describe.each(['francais-1252.csv', 'francais-utf16.csv'])('%s, by LibreOffice', (name) => {
  it('is text of a French office', async () => {
    const [visits] = tablesOf(await readWorkbook(golden(name)))
    expect(visits && findingsOf(visits)).toEqual([])
    expect(visits && rowsOf(visits)).toEqual([
      {
        company: 'Café ; crème',
        date: day('2026-03-12'),
        territory: 'gbm',
        staff: 42,
        turnover: 1_234_567.5,
      },
      {
        company: 'L’Œuvre "à part"',
        date: day('2026-01-05'),
        territory: 'unspecified',
        staff: 7,
        turnover: 0,
      },
    ])
  })
})

describe('a workbook by write-excel-file', () => {
  it('is read as it was written, dates, numbers and text', async () => {
    const head = [
      'Projet',
      'Année',
      'Nature',
      'Territoire',
      'Entreprises',
      'Laboratoires',
      'Montant',
      'Aides publiques',
      'TEE',
    ]
    const bytes = await writeXlsxFile([
      head.map((value) => ({ value, fontWeight: 'bold' as const })),
      [
        { value: 'Projet <script>' },
        { value: 2026, type: Number },
        { value: 'L et F' },
        { value: 'BFC' },
        { value: 'Alpha ; Bêta' },
        { value: 'Femto' },
        { value: 850_000.55, type: Number, format: '#,##0.00' },
        { value: 0, type: Number },
        null,
      ],
    ]).toBuffer()
    const [projects] = tablesOf(await readWorkbook(new Uint8Array(bytes)))
    expect(projects && findingsOf(projects)).toEqual([])
    expect(projects && rowsOf(projects)).toEqual([
      {
        name: 'Projet <script>',
        year: 2026,
        natures: ['L', 'F'],
        territory: 'bfc',
        companies: ['Alpha', 'Bêta'],
        laboratories: ['Femto'],
        amount: 850_000.55,
        publicAid: 0,
      },
    ])
  })
})
