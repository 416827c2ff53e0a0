import { describe, expect, it } from 'vitest'
import { bundledActFiles } from '../../mocks/bundledFiles'
import { publishedFrom } from '../../mocks/dataSet'
import { contractsOf, missingOf, scopedRows } from '../../src/spreadsheet/contracts'
import { findTables, type TableChoice } from '../../src/spreadsheet/findTables'
import { answerTo } from '../../src/spreadsheet/questions'
import { readTable, readTables } from '../../src/spreadsheet/readTable'
import { readWorkbook } from '../../src/spreadsheet/readWorkbook'
import { recordsOf } from '../../src/spreadsheet/records'
import { columnOf } from '../../src/spreadsheet/schemas'
import type { Workbook } from '../../src/spreadsheet/workbook'
import { vocabulary } from './vocabulary'

const opened = (text: string): Promise<Workbook> => readWorkbook(new TextEncoder().encode(text))

async function readOf(text: string, change: Partial<TableChoice> = {}) {
  const workbook = await opened(text)
  const [sheet] = workbook
  const [best] = findTables(workbook, vocabulary.headings)[0]?.candidates ?? []
  if (sheet === undefined || best === undefined) throw new Error('no table')
  return readTable(sheet, { ...best, ...change }, vocabulary)
}

describe('finding the table', () => {
  it('takes the sheet for the table whose headings it has', async () => {
    const [outline] = findTables(
      await opened(
        'Événement;Structure;Type de structure;Territoire GBM;Nb participants;Nb RDV\r\nPrintemps de l’IA;Alpha;PME;oui;3;1',
      ),
      vocabulary.headings,
    )
    expect(outline?.candidates[0]).toMatchObject({
      schema: 'participations',
      headerLine: 1,
      columns: { event: 1, organisation: 2, kind: 3, inTerritory: 4, participants: 5, meetings: 6 },
    })
  })

  it('finds none in a sheet without headings that it knows', async () => {
    expect(findTables(await opened('a;b;c\r\n1;2;3'))[0]?.candidates).toEqual([])
  })

  it('reads another row and other columns where they are chosen by hand', async () => {
    const text = 'Entreprise;Date;GBM\r\nNom;Le;Ici\r\nAlpha;12/03/2026;oui'
    const reading = await readOf(text, {
      headerLine: 2,
      columns: { company: 1, date: 2, inTerritory: 3 },
    })
    expect(reading.rows.map(({ values }) => values.company)).toEqual(['Alpha'])
  })

  it('gives the same key to the same headings, so that a mapping is remembered', async () => {
    const [a, b] = [
      await opened('Titre;;\r\nSociété;Date ;GBM\r\nA;2026;oui'),
      await opened('SOCIETE;date;gbm\r\nB;2025;non'),
    ]
    expect(findTables(a, vocabulary.headings)[0]?.key).toBe(
      findTables(b, vocabulary.headings)[0]?.key,
    )
  })

  it('lists headings that it does not read', async () => {
    const reading = await readOf('Entreprise;Date;GBM;Téléphone\r\nAlpha;2026;oui;03')
    expect(reading.unread).toEqual([{ column: 4, heading: 'Téléphone' }])
  })
})

describe('questions', () => {
  const text =
    'Entreprise;Date;GBM;CA\r\nAlpha;2026;oui;1,234\r\nBêta;2026;oui;2,500\r\nGamma;2026;oui;7'

  it('asks once for a column, with both readings and how many cells', async () => {
    const { questions, rows } = await readOf(text)
    expect(questions).toMatchObject([
      { column: 'turnover', found: '1,234', comma: 1.234, point: 1234, count: 2 },
    ])
    expect(rows.map(({ values }) => values.turnover)).toEqual([7])
  })

  it.each([
    ['comma', [1.234, 2.5, 7]],
    ['point', [1234, 2500, 7]],
  ] as const)('answered %s, it reads all', async (decimal, values) => {
    const reading = await readOf(text, { answers: { 'decimal:turnover': decimal } })
    expect(reading.rows.map((row) => row.values.turnover)).toEqual(values)
    // The question stays, so that the answer can be changed.
    expect(reading.questions.map((question) => answerTo(question, reading.choice.answers))).toEqual(
      [decimal],
    )
  })
})

describe('rows', () => {
  it.each([
    ['a total under its name', 'Total;;;12', 'total'],
    ['a sum without a name', ';;;12', 'total'],
    ['headings printed again', 'Entreprise;Date;GBM;Effectif', 'repeatedHeading'],
    ['a note', '* chiffres provisoires;;;', 'note'],
    ['a source', 'Source : PMT;;;', 'note'],
  ])('leaves %s out and says so', async (_, line, reason) => {
    const reading = await readOf(
      `Entreprise;Date;GBM;Effectif\r\nAlpha;2026;oui;5\r\nBêta;2026;oui;7\r\n${line}`,
    )
    expect(reading.leftOut.map((row) => [row.line, row.reason])).toEqual([[4, reason]])
    expect(reading.rows).toHaveLength(2)
  })

  it('keeps a company that is called Total', async () => {
    expect(
      (await readOf('Entreprise;Date;GBM;Effectif\r\nTotal Énergies;2026;oui;5')).rows,
    ).toHaveLength(1)
  })

  it('does not take two different rows of one identifier, and says that equal rows are equal', async () => {
    const twice = await readOf(
      'Identifiant;Entreprise;Date;GBM\r\nv-1;Alpha;2026;oui\r\nv-1;Bêta;2026;oui',
    )
    expect(twice.findings.listed.map(({ code }) => code)).toEqual(['sameId'])
    const equal = await readOf('Entreprise;Date;GBM\r\nAlpha;2026;oui\r\nAlpha;2026;oui')
    expect(equal.findings.listed.map(({ code }) => code)).toEqual(['sameRow'])
    expect(equal.rows.map(({ id }) => id)).toEqual([
      'visit-alpha-2026-01-01',
      'visit-alpha-2026-01-01-2',
    ])
  })

  it('says where territory and "GBM" differ', async () => {
    const reading = await readOf('Entreprise;Date;Territoire;GBM\r\nAlpha;2026;Dijon;oui')
    expect(reading.findings.listed).toMatchObject([
      { code: 'territoryDiffers', place: { line: 2 } },
    ])
  })

  it('names what it expects where there are few names', async () => {
    const reading = await readOf('Entreprise;Date;Territoire\r\nAlpha;2026;Paris')
    expect(reading.findings.listed).toMatchObject([
      {
        code: 'unknownName',
        found: 'Paris',
        among: [
          'Grand Besançon Métropole',
          'Bourgogne-Franche-Comté',
          'Dijon Métropole',
          'territoire non précisé',
        ],
      },
    ])
  })

  it('reads the events of a file before the participations that name them', async () => {
    const json =
      '{"participations":[{"event":"Fête","organisation":"Alpha","kind":"company","territory":"gbm"}],"events":[{"name":"Fête","date":"2026-05-02","roles":["organiser"]}]}'
    const workbook = await opened(json)
    const readings = readTables(
      workbook,
      findTables(workbook, vocabulary.headings).flatMap(({ candidates: [best] }) => best ?? []),
      vocabulary,
    )
    expect(readings.map(({ rows }) => rows[0]?.values.event ?? rows[0]?.id)).toEqual([
      'event-fete-2026-05-02',
      'event-fete-2026-05-02',
    ])
  })
})

describe('figures of indicators', () => {
  const head =
    'Indicateur;Objectif ou résultat;Population;Territoire;Période;Valeur;Mots de la source;Programme\r\n'
  const context = {
    register: 'own-file',
    known: '2026-06-01',
    units: new Map([
      ['members', 'member'],
      ['rd-projects', 'project'],
    ]),
  }

  it.each([
    [
      'Adhérents;Résultat;membres (2026);BFC;2026;281;',
      [{ value: 281, operator: null, status: 'final', unit: 'member', nature: null }],
    ],
    [
      'Adhérents;Objectif;membres (2026);BFC;2026;>280;au-delà de 280',
      [{ value: 280, operator: '>', words: 'au-delà de 280', role: 'target' }],
    ],
    [
      'Adhérents;Résultat;membres (2026);BFC;2026;Estimé 370;',
      [{ value: 370, status: 'estimated' }],
    ],
    [
      'Adhérents;Objectif;membres (2026);BFC;2026;;Une hausse est attendue',
      [{ value: null, words: 'Une hausse est attendue' }],
    ],
    ['Adhérents;Résultat;membres (2026);BFC;2026;n. p.;', []],
    [
      'Projets R&D labellisés ou accompagnés;Résultat;;BFC;2026;13 : 4(L) et 8(A);',
      [
        { value: 13, nature: null, population: 'projects' },
        { value: 4, nature: 'L' },
        { value: 8, nature: 'A' },
      ],
    ],
  ])('%s', async (line, expected) => {
    const reading = await readOf(`${head}${line};Animation 2026`)
    expect(reading.findings.listed).toEqual([])
    expect(recordsOf([reading], context)).toMatchObject({ observations: expected, setAside: [] })
  })

  it('asks for the population where an indicator has several', async () => {
    const reading = await readOf(`${head}Adhérents;Résultat;;BFC;2026;281;`)
    expect(reading.findings.listed).toMatchObject([{ code: 'required', column: 'population' }])
  })
})

describe('the tables that the acts ask for', () => {
  const { deliverables } = publishedFrom(bundledActFiles)
  const contracts = contractsOf(deliverables)

  it('are eight', () => expect(contracts.length).toBe(8))

  it.each(contracts.map((contract) => [contract.deliverable, contract] as const))(
    '%s is cut from columns that the register has, and says all that the act asks',
    (id, contract) => {
      const deliverable = deliverables.find((held) => held.id === id)
      expect(deliverable?.table?.columns.length).toBe(deliverable?.requiredColumns.length)
      expect(contract.programme).toBe(deliverable?.programme)
      expect(
        contract.columns.filter((column) => columnOf(contract.schema, column) === null),
      ).toEqual([])
    },
  )

  it('says what is missing, column by column', async () => {
    const contract = contracts.find(
      ({ deliverable }) => deliverable === '2026-deliverable-visits-table',
    )
    if (contract === undefined) throw new Error('no contract')
    const reading = await readOf(
      'Entreprise;Date;GBM;Effectif;CA\r\nA;2026;oui;1;\r\nB;2026;oui;2;n. c.\r\nC;2026;oui;trois;5\r\n',
    )
    expect(missingOf(reading, contract)).toEqual([
      { column: 'staff', filled: 2, empty: 0, said: 0, wrong: 1, of: 3 },
      { column: 'turnover', filled: 1, empty: 1, said: 1, wrong: 0, of: 3 },
    ])
  })

  it('cuts the table of one territory and year', async () => {
    const { rows } = await readOf(
      'Entreprise;Date;Territoire\r\nA;12/03/2026;GBM\r\nB;12/03/2026;Dijon\r\nC;12/03/2025;GBM',
    )
    const scoped = scopedRows(rows, {
      territory: 'gbm',
      period: { start: '2026-01-01', end: '2026-12-31' },
    })
    expect(scoped.map(({ values }) => values.company)).toEqual(['A'])
  })
})
