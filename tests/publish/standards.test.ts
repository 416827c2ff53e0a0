import { describe, expect, it } from 'vitest'
import { tableFaults } from '../../mocks/standards/tableSchema'
import { cellsOf, exampleOf, schemaOf } from './standards'
import { published } from './set'
import { grantColumns, grantsCsv, grantsOf } from '../../src/publish/scdl'
import { indicatorColumns, indicatorCsv, indicatorRows } from '../../src/publish/indicatorCsv'
import { noLegalFields } from '../../src/publish/legalFields'

const grants = schemaOf('scdl-subventions-2.1.1.schema.json')
const impact = schemaOf('impact-0.5.0.schema.json')
const example = exampleOf('scdl-subventions-example.csv')

/** Cells of the official example, one of them replaced; or its header. */
const withCell = (line: number, column: string, text: string): string[][] => {
  const place = example[0]?.indexOf(column) ?? -1
  return example.map((cells, row) =>
    cells.map((cell, at) => (row + 1 === line && at === place ? text : cell)),
  )
}

const seeded: readonly (readonly [what: string, rows: string[][], field: string, fault: string])[] =
  [
    [
      'a column that is missing',
      example.map((cells) => cells.slice(0, -1)),
      'dispositifAide',
      'missing column',
    ],
    ['a name that is empty', withCell(2, 'nomAttribuant', ''), 'nomAttribuant', 'required'],
    [
      'a SIRET of 13 digits',
      withCell(2, 'idAttribuant', '2106000450039'),
      'idAttribuant',
      'pattern',
    ],
    [
      'a SIRET whose key is wrong',
      withCell(2, 'idAttribuant', '21060004500393'),
      'idAttribuant',
      'french-siret-value',
    ],
    [
      'a day that does not exist',
      withCell(3, 'dateConvention', '2017-02-30'),
      'dateConvention',
      'date',
    ],
    ['a French date', withCell(3, 'dateConvention', '27/06/2017'), 'dateConvention', 'date'],
    ['a decimal comma', withCell(4, 'montant', '47800,20'), 'montant', 'number'],
    ['a nature of its own', withCell(2, 'nature', 'chèque'), 'nature', 'enum'],
    [
      'a percentage over one',
      withCell(2, 'pourcentageSubvention', '100'),
      'pourcentageSubvention',
      'maximum',
    ],
    [
      'an answer that is no yes or no',
      withCell(2, 'notificationUE', 'true'),
      'notificationUE',
      'boolean',
    ],
    [
      'a period in words',
      withCell(2, 'datesPeriodeVersement', 'mars 2017'),
      'datesPeriodeVersement',
      'pattern',
    ],
    ['a purpose that is too long', withCell(2, 'objet', 'x'.repeat(257)), 'objet', 'maxLength'],
  ]

describe('the checker made of the official schema', () => {
  it('passes the official examples', () => {
    expect(tableFaults(grants, example)).toEqual([])
    expect(example.length).toBeGreaterThan(3)
    expect(tableFaults(impact, exampleOf('impact-example.csv'))).toEqual([])
  })

  it.each(seeded)('finds %s', (_, rows, field, fault) => {
    expect(tableFaults(grants, rows)).toContainEqual(expect.objectContaining({ field, fault }))
  })
})

/** Made up: their keys hold, and they are nobody's. */
const legal = {
  siret: { gbm: '12345678900015', dijon: '98765432100015' },
  signed: {
    'convention-animation-2022': '2022-11-02',
    'convention-animation-2026': '2026-07-15',
    'convention-iam-2026': '2026-07-15',
    'avenant-pmt-health-2-2026': '2026-07-15',
    'avenant-pmt-health-2-2026 2025/2025.00219': '2025-09-01',
    'convention-propulseur-2022': '2022-10-10',
  },
  notified: {
    'convention-animation-2022': 'non',
    'convention-animation-2026': 'non',
    'convention-iam-2026': 'non',
    'avenant-pmt-health-2-2026': 'non',
    'avenant-pmt-health-2-2026 2025/2025.00219': 'non',
    'convention-propulseur-2022': 'oui',
  },
} as const

describe('the grants of the acts at hand', () => {
  it('have the columns of the schema', () => {
    expect(grantColumns).toEqual(grants.fields.map(({ name }) => name))
    expect(indicatorColumns).toEqual(impact.fields.map(({ name }) => name))
  })

  it('are asked for what no act says, and none is written without it', () => {
    const asked = grantsOf(published, noLegalFields)
    expect(asked.grants.map(({ id, lacking }) => [id, lacking])).toEqual(
      [
        'convention-propulseur-2022',
        'convention-animation-2022',
        'convention-animation-2026',
        'convention-iam-2026',
        'avenant-pmt-health-2-2026 2025/2025.00219',
        'avenant-pmt-health-2-2026',
      ].map((grant) => [grant, ['siret', 'signed', 'notified']]),
    )
    expect(grantsCsv(asked)).toBe(`${grantColumns.join(',')}\r\n`)
    expect(asked.leftOut.map(({ agreement, reason }) => [agreement, reason])).toEqual([
      ['contrat-performance-2014-2018', 'noVotedAmount'],
      ['convention-pmt-health-2021', 'noVotedAmount'],
    ])
  })

  it('are valid once they are given, with the SIRET of the act, the whole amount and one beneficiary', () => {
    const rows = cellsOf(grantsCsv(grantsOf(published, legal)))
    expect(tableFaults(grants, rows)).toEqual([])
    const column = (name: (typeof grantColumns)[number]) =>
      rows.slice(1).map((cells) => cells[grantColumns.indexOf(name)])
    expect(new Set(column('idBeneficiaire'))).toEqual(new Set(['48798079900018']))
    expect(new Set(column('pourcentageSubvention'))).toEqual(new Set(['1.00']))
    expect(
      rows.slice(1).map((cells) => [cells[7], cells[8], cells[10]?.slice(0, 9), cells[11]]),
    ).toEqual(
      expect.arrayContaining([
        [
          'Convention Innovation, Attractivité et Microtechniques 2026 avec GBM',
          '65000',
          'échelonné',
          '2026-01-01/2027-04-30',
        ],
        [
          'Convention ProPulseur 2022-2025 avec Dijon Métropole',
          '195000',
          'Signature',
          '2022-07-01/2025-06-30',
        ],
        ['Convention Animation 2026 avec GBM', '45000', 'unique', '2026-01-01/2026-12-31'],
      ]),
    )
  })

  it('are one row per decision, with the number of that decision and the amount that it votes', () => {
    const rows = cellsOf(grantsCsv(grantsOf(published, legal))).slice(1)
    expect(rows.map((cells) => [cells[3], Number(cells[8]), cells[11]])).toEqual([
      ['', 195_000, '2022-07-01/2025-06-30'],
      ['2022/006267', 45_000, '2022-01-01/2022-12-31'],
      ['2026/2026.00171', 45_000, '2026-01-01/2026-12-31'],
      ['2026/2026.00171', 65_000, '2026-01-01/2027-04-30'],
      ['2025/2025.00219', 45_000, '2025-01-01/2025-12-31'],
      ['2026/2026.00171', 45_000, '2026-01-01/2026-12-31'],
    ])
    expect(
      rows.reduce((sum, cells) => sum + (cells[3] === '2026/2026.00171' ? Number(cells[8]) : 0), 0),
    ).toBe(155_000)
  })

  it('are not written where the set does not say who is paid', () => {
    const { grants: written, leftOut } = grantsOf({ ...published, cluster: null }, legal)
    expect([written, new Set(leftOut.map(({ reason }) => reason))]).toEqual([
      [],
      new Set(['noBeneficiary']),
    ])
  })
})

describe('the indicators as CSV', () => {
  it('are valid, and every figure is written or counted as lost', () => {
    const { rows, lost, commented } = indicatorRows(published)
    expect(tableFaults(impact, cellsOf(indicatorCsv({ rows, lost, commented })))).toEqual([])
    expect(rows.length + lost.words + lost.undated + lost.derived).toBe(
      published.observations.length,
    )
    expect(Math.min(rows.length, lost.words, lost.undated, commented)).toBeGreaterThan(0)
  })
})
