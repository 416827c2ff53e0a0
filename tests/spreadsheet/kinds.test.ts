import { readFileSync } from 'node:fs'
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import { bundledActFiles } from '../../mocks/bundledFiles'
import { publishedFrom } from '../../mocks/dataSet'
import { dataSetVocabulary } from '../../src/spreadsheet/dataSetVocabulary'
import type { Answers } from '../../src/spreadsheet/questions'
import { readFile, saidOf, utf8 } from './readFile'
import { vocabulary } from './vocabulary'
import { longArchive, withPart, withTwoParts } from './zips'

/** Files of other programs and cases met elsewhere, as they came: golden/README.md. */
const golden = (name: string): Uint8Array =>
  new Uint8Array(readFileSync(`tests/spreadsheet/golden/${name}`))
const published = dataSetVocabulary(publishedFrom(bundledActFiles))

const head = 'Indicateur;Population;Objectif ou résultat;Territoire;Période;Valeur\r\n'
const members = (value: string): string => `Adhérents;membres (2026);Résultat;BFC;2026;${value}`
const visits = 'Entreprise;Date;Territoire;CA\r\n'

describe('the unit that a cell says is held against the unit of its column', () => {
  it.each([
    ['54 %', null, '2:6 otherUnit 54 %'],
    ['54 pour cent', null, '2:6 otherUnit 54 pour cent'],
    ['1 200 €', null, '2:6 otherUnit 1 200 €'],
    ['1,2 M€', null, '2:6 otherUnit 1,2 M€'],
    ['281 entreprises', null, '2:6 unreadable 281 entreprises'],
    ['281 membres', 281, null],
    ['environ 281 membres', 281, null],
  ])('%s of members', async (text, value, said) => {
    expect(await saidOf(utf8(head + members(text)), 'value')).toEqual({
      values: value === null ? [] : [value],
      said: said === null ? [] : [said],
    })
  })

  it.each([
    ['1,2 M€', 1_200_000],
    ['45 k€', 45_000],
    ['1,15 million d’euros', 1_150_000],
  ])('%s of turnover is read in euros, and said', async (text, value) => {
    expect(await saidOf(utf8(`${visits}Alpha;2026;GBM;${text}`), 'turnover')).toEqual({
      values: [value],
      said: [`2:4 readAs ${text} → ${value}`],
    })
  })

  it.each([
    'unites-openpyxl.xlsx',
    'unites-xlsxwriter.xlsx',
    'unites-gnumeric.xlsx',
    'unites-gnumeric.ods',
    'unites-libreoffice.ods',
  ])('the format of a cell says it: %s', async (name) => {
    const { values, said } = await saidOf(golden(name), 'value')
    expect(values).toEqual([281, 53.7, 54, 1234.5, 1_235_000, 1_234_567, 1_234_567])
    expect(said.map((one) => one.replaceAll(/\s+/g, ' '))).toEqual([
      'Indicateurs!F2 otherUnit 54 %',
      'Indicateurs!F3 otherUnit 54%',
      'Indicateurs!F4 otherUnit 281 €',
      'Indicateurs!F9 readAs 1235 k€ → 1235000',
      'Indicateurs!F10 readAs 1235 k€ → 1234567',
      'Indicateurs!F11 readAs 1.2M€ → 1234567',
    ])
  })

  it.each(['%', 'euros', 'projets'])('a unit of its own column, %s, is no member', async (unit) => {
    const text = `${head.trim()};Unité\r\n${members('54')};${unit}`
    expect(await saidOf(utf8(text), 'value')).toEqual({
      values: [],
      said: [`2:7 otherUnit ${unit}`],
    })
  })
})

describe('what is shown and what is stored', () => {
  it.each([
    'affiche-openpyxl.xlsx',
    'affiche-xlsxwriter.xlsx',
    'affiche-gnumeric.xlsx',
    'affiche-libreoffice.ods',
  ])('is asked where they differ in meaning, and said where one is rounded: %s', async (name) => {
    const open = await saidOf(golden(name), 'value')
    expect(open.values).toEqual([12.4])
    expect(open.said.map((one) => one.replaceAll(/\s+/g, ' '))).toEqual([
      expect.stringMatching(/^Indicateurs!F2 shownDiffers 1,?235$/),
      'Indicateurs!F3 shownDiffers –',
      'Indicateurs!F4 shownDiffers ',
      'Indicateurs!F6 shownDiffers - €',
      'Indicateurs!F5 readAs 12 → 12.4',
      expect.stringMatching(/^\? 1,?235: 1234567 \| 1235$/),
    ])
    const stored = await saidOf(golden(name), 'value', { 'shown:value': 'stored' })
    expect(stored.values).toEqual([1_234_567, 0, 12, 12.4, 0])
    const shown = await readFile(golden(name), { 'shown:value': 'shown' })
    expect(
      typeof shown === 'string' ? shown : shown[0]?.rows.map(({ values }) => values.value),
    ).toEqual([1235, 12.4])
  })

  it.each([
    'mois-openpyxl.xlsx',
    'mois-gnumeric.xlsx',
    'mois-gnumeric.ods',
    'mois-libreoffice.ods',
  ])('a month and a year are what the format shows: %s', async (name) => {
    const march = { start: '2026-03-01', end: '2026-03-31' }
    expect(await saidOf(golden(name), 'date')).toEqual({
      values: [
        march,
        { start: '2026-01-01', end: '2026-12-31' },
        { start: '2026-03-01', end: '2026-03-01' },
        march,
      ],
      said: [],
    })
  })

  it('holds for the case that was met', async () => {
    const readings = await readFile(golden('p04-mois-et-annee-affiches.xlsx'), {}, published)
    expect(
      typeof readings === 'string'
        ? readings
        : readings.map(({ rows }) => rows.map(({ values }) => values.date ?? values.period)),
    ).toEqual([
      [{ start: '2026-03-01', end: '2026-03-31' }],
      [{ start: '2026-01-01', end: '2026-12-31' }],
    ])
  })
})

describe('fields that are not as many as the headings', () => {
  it.each([
    ['a decimal comma in a file of commas', golden('m01-decimal-comma-in-comma-file.csv'), 4],
    [
      'semicolons within a field',
      utf8(`${visits}Alpha;Bêta;2026;GBM;5\r\nGamma;2026;GBM;7\r\n`),
      1,
    ],
    ['thousands with a comma', utf8('Entreprise,Date,GBM,CA\r\nAlpha,2026,oui,121,258\r\n'), 1],
    [
      'an empty one at the end',
      utf8('Entreprise,Date,GBM,CA\r\nA,2026,oui,1,5,\r\nB,2026,oui,3,\r\n'),
      2,
    ],
  ])('too many refuse their line: %s', async (_, bytes, lines) => {
    const readings = await readFile(bytes, {}, published)
    if (typeof readings === 'string') throw new Error(readings)
    const codes = readings[0]?.findings.listed.map(({ code }) => code) ?? []
    expect(codes.filter((code) => code === 'tooManyFields')).toHaveLength(lines)
    expect(readings[0]?.rejected).toBe(lines)
  })

  it.each([
    [
      'a cut line',
      `${visits}Alpha;2026;GBM;5\r\nBêta;2026;GB`,
      ['3: cutRow 3', '3:3 unknownName GB'],
    ],
    ['a cut number', `${visits}Alpha;2026;GBM;5\r\nBêta;2026;GBM`, ['3: cutRow 3']],
    ['a short line', `${visits}Alpha;2026;GBM\r\nBêta;2026;GBM;5\r\n`, ['2: fewFields 3']],
    [
      'a separator at the end of every line',
      `${visits}Alpha;2026;GBM;5;\r\nBêta;2026;GBM;5;\r\n`,
      [],
    ],
    [
      'a column without a heading',
      'Entreprise;;Date;GBM\r\nAlpha;x;2026;oui\r\n',
      ['2:2 noHeading x'],
    ],
  ])('%s', async (_, text, said) => {
    expect((await saidOf(utf8(text), 'company')).said).toEqual(said)
  })
})

describe('what is damaged anywhere is refused, never read as empty', () => {
  const book = golden('unites-xlsxwriter.xlsx')
  const sheet = 'xl/worksheets/sheet1.xml'
  const edited = (path: string, edit: (xml: string) => string): Uint8Array =>
    withPart(book, path, edit)

  it.each([
    ['a sheet cut at a row (the case)', golden('m06-sheet-cut-at-a-row.xlsx'), sheet],
    ['a sheet cut in a cell', edited(sheet, (xml) => xml.slice(0, xml.length / 2)), sheet],
    ['a sheet that is another part', edited(sheet, () => '<styleSheet></styleSheet>'), sheet],
    ['an empty sheet part', edited(sheet, () => ''), sheet],
    ['a text without a number', edited(sheet, (xml) => xml.replace('<v>3</v>', '<v>x</v>')), sheet],
    [
      'shared texts that are cut',
      edited('xl/sharedStrings.xml', (xml) => xml.slice(0, 300)),
      'xl/sharedstrings.xml',
    ],
    [
      'a number that is none',
      edited(sheet, (xml) => xml.replace('<v>0.54</v>', '<v>0.5.4</v>')),
      sheet,
    ],
    ['a type that does not exist', edited(sheet, (xml) => xml.replace('t="s"', 't="q"')), sheet],
    ['a format that is missing', edited(sheet, (xml) => xml.replace(/s="\d+"/, 's="999"')), sheet],
    ['styles that are cut', edited('xl/styles.xml', (xml) => xml.slice(0, -40)), 'xl/styles.xml'],
    ['a cell twice', edited(sheet, (xml) => xml.replace('r="E2"', 'r="F2"')), 'Indicateurs!F2'],
    ['a cell of another row', edited(sheet, (xml) => xml.replace('r="E2"', 'r="E9"')), sheet],
    [
      'an entity that nobody declared',
      edited(sheet, (xml) => xml.replace('<v>0.54</v>', '<v>&x;</v>')),
      sheet,
    ],
    [
      'two parts whose names differ in capitals',
      withTwoParts(book, sheet, sheet.toUpperCase()),
      sheet.toUpperCase(),
    ],
  ])('%s', async (_, bytes, place) => {
    expect(await readFile(bytes)).toBe(`damaged ${place}`)
  })

  /** What was met in one file, in those of three programs. */
  const met: readonly (readonly [string, (bytes: Uint8Array) => Uint8Array, RegExp])[] = [
    [
      'a sheet cut after four rows',
      (bytes) => withPart(bytes, sheet, (xml) => xml.split('</row>').slice(0, 4).join('</row>')),
      /sheet1\.xml$/,
    ],
    [
      'a shared text that is missing',
      (bytes) => withPart(bytes, sheet, (xml) => xml.replace(/(t="s"[^>]*>\s*<v>)\d+/, '$1999999')),
      /sheet1\.xml$/,
    ],
    ['two parts of one name', (bytes) => withTwoParts(bytes, sheet), /sheet1\.xml$/],
    [
      'a part that is named and is not there',
      (bytes) => {
        const { [sheet]: _, ...parts } = unzipSync(bytes)
        return zipSync(parts)
      },
      /sheet1\.xml$/,
    ],
    [
      'a sheet that is no XML',
      (bytes) => withPart(bytes, sheet, () => 'Adhérents;281'),
      /sheet1\.xml$/,
    ],
  ]
  it.each(
    met.flatMap(([kind, edit, place]) =>
      ['visites.xlsx', 'unites-xlsxwriter.xlsx', 'unites-gnumeric.xlsx'].map(
        (name) => [kind, name, edit, place] as const,
      ),
    ),
  )('%s: %s', async (_, name, edit, place) => {
    const said = await readFile(edit(golden(name)))
    expect(said).toMatch(/^damaged /)
    expect(said).toMatch(place)
  })

  it.each(['unites-libreoffice.ods', 'unites-gnumeric.ods', 'mois-libreoffice.ods'])(
    'a sheet cut after four rows: %s',
    async (name) => {
      const cut = withPart(golden(name), 'content.xml', (xml) =>
        xml.split('</table:table-row>').slice(0, 4).join('</table:table-row>'),
      )
      expect(await readFile(cut)).toBe('damaged content.xml')
    },
  )

  it.each([
    ['cut', (xml: string) => xml.slice(0, xml.length / 2)],
    [
      'with a value that is none',
      (xml: string) => xml.replace('office:value="0.54"', 'office:value="x"'),
    ],
    [
      'with a type that does not exist',
      (xml: string) => xml.replace('office:value-type="percentage"', 'office:value-type="part"'),
    ],
  ])('an .ods %s', async (_, edit) => {
    const bytes = withPart(golden('unites-libreoffice.ods'), 'content.xml', edit)
    expect(await readFile(bytes)).toBe('damaged content.xml')
  })
})

describe('rows that a spreadsheet hides', () => {
  it.each(['filtre-openpyxl.xlsx', 'filtre-xlsxwriter.xlsx', 'filtre-libreoffice.ods'])(
    'by a filter or by hand are read like the others, and counted: %s',
    async (name) => {
      const readings = await readFile(golden(name))
      if (typeof readings === 'string') throw new Error(readings)
      expect(
        readings.map(({ rows, hidden }) => [rows.map(({ values }) => values.value), hidden]),
      ).toEqual([[[245, 263, 269, 273], 2]])
    },
  )
})

describe('what is lawful and no table is passed over by name', () => {
  it.each(['graphique-openpyxl.xlsx', 'graphique-xlsxwriter.xlsx', 'm07-with-a-chart-sheet.xlsx'])(
    'a chart sheet: %s',
    async (name) => {
      const { readWorkbook } = await import('../../src/spreadsheet/readWorkbook')
      const sheets = await readWorkbook(golden(name))
      expect(sheets.map((sheet) => [sheet.name, sheet.passedOver])).toEqual([
        [expect.any(String), undefined],
        ['Graphique', 'chart'],
      ])
      expect(typeof (await readFile(golden(name), {}, published))).not.toBe('string')
    },
  )

  it.each([
    ['its parts (Python)', golden('long.xlsx')],
    ['its directory', longArchive(golden('graphique-openpyxl.xlsx'))],
    ['its directory, as an .ods', longArchive(golden('mois-libreoffice.ods'))],
  ])('the long form of an archive, in %s', async (_, bytes) => {
    const readings = await readFile(bytes)
    expect(typeof readings === 'string' ? readings : readings[0]?.rejected).toBe(0)
  })

  it.each(['desaccord-openpyxl.xlsx', 'unites-xlsxwriter.xlsx', 'desaccord-gnumeric.xlsx'])(
    'what a later program adds to a sheet: %s',
    async (name) => {
      const extended = withPart(golden(name), 'xl/worksheets/sheet1.xml', (xml) =>
        xml.replace(
          '</worksheet>',
          '<extLst><ext uri="{x}" xmlns:y="urn:y"><y:row><y:c r="A1"><y:v>1</y:v></y:c></y:row></ext></extLst></worksheet>',
        ),
      )
      expect(await saidOf(extended, 'value')).toEqual(await saidOf(golden(name), 'value'))
    },
  )
})

describe('rows of one file that disagree are shown beside each other', () => {
  it.each(['desaccord-openpyxl.xlsx', 'desaccord-gnumeric.xlsx', 'desaccord-libreoffice.ods'])(
    '%s',
    async (name) => {
      expect(await saidOf(golden(name), 'value')).toEqual({
        values: [273],
        said: ['Indicateurs!3 rowsDisagree 120 (12, 4)', 'Indicateurs!4 rowsDisagree 12 (120, 3)'],
      })
    },
  )

  it('holds for the case that was met', async () => {
    expect(await saidOf(golden('m09-two-values-one-scope.csv'), 'value', {}, published)).toEqual({
      values: [],
      said: ['2: rowsDisagree 120 (12, 3)', '3: rowsDisagree 12 (120, 2)'],
    })
  })

  it.each([
    ['equal ones are said to be so', [members('12'), members('12')], ['3: sameRow 2']],
    [
      'two targets of two agreements are two',
      [
        'Adhérents;membres (2026);Objectif;BFC;2026;12;2026-gbm',
        'Adhérents;membres (2026);Objectif;BFC;2026;15;',
      ],
      ['3: noProgramme '],
    ],
    [
      'two that differ by their words alone',
      [members('>280'), members('280')],
      ['2: rowsDisagree >280 (280, 3)', '3: rowsDisagree 280 (>280, 2)'],
    ],
  ])('%s', async (_, lines, said) => {
    const title = lines.some((line) => line.split(';').length > 6)
      ? `${head.trim()};Convention\r\n`
      : head
    expect((await saidOf(utf8(`${title}${lines.join('\r\n')}\r\n`), 'value')).said).toEqual(said)
  })
})

describe('columns of one name, and keys that stand twice', () => {
  it.each(['jumelles-openpyxl.xlsx', 'jumelles-gnumeric.xlsx', 'jumelles-libreoffice.ods'])(
    'asks which column is meant, with the rows in which they differ: %s',
    async (name) => {
      expect(await saidOf(golden(name), 'value')).toEqual({
        values: [],
        said: ['Indicateurs!F1 twinHeading Valeur', '? Valeur: 281 | 54'],
      })
      expect((await saidOf(golden(name), 'value', { 'twin:value': '7' })).values).toEqual([273, 54])
      expect((await saidOf(golden(name), 'value', { 'twin:value': '6' })).values).toEqual([
        273, 281,
      ])
    },
  )

  it('does not ask where both say the same, nor for what is known by another name alone', async () => {
    const equal = 'Entreprise;Entreprise;Date;GBM\r\nAlpha;Alpha;2026;oui\r\n'
    expect((await saidOf(utf8(equal), 'company')).said).toEqual([])
    const synonyms = 'Société;Raison sociale;Date;GBM\r\nAlpha;Alpha SAS;2026;oui\r\n'
    expect((await saidOf(utf8(synonyms), 'company')).said).toEqual([
      '1:1 twinHeading Société',
      '? Société: Alpha | Alpha SAS',
    ])
  })

  it.each([
    [
      'in a record',
      '[{"company":"A","date":"2026","territory":"gbm","staff":1,"staff":2}]',
      '[0].staff : 1 / 2',
    ],
    [
      'in a list of a record',
      '{"visits":[{"company":"A"},{"company":"A","company":"B"}]}',
      'visits[1].company : "A" / "B"',
    ],
    [
      'of the lists',
      '{"visits":[{"company":"A"}],"visits":[{"company":"B"}]}',
      'visits : [{"company":"A"}],"visits":[{"company":"B"}]} / [{"company":"B"}]}',
    ],
    ['under an escape', '[{"staff":1,"st\\u0061ff":2}]', '[0].staff : 1 / 2'],
  ])('a key twice %s', async (_, json, place) => {
    expect(await readFile(utf8(json))).toBe(`sameKey ${place}`)
  })
})

describe('a form that other cells of the column settle is not asked again', () => {
  it.each([
    ['decimals', ['1,234', '12,5'], [1.234, 12.5], '? 1,234: 1.234 | 1234 (12,5)'],
    ['thousands', ['1,234', '1,012,844'], [1234, 1_012_844], '? 1,234: 1.234 | 1234 (1,012,844)'],
    ['points', ['1.234', '1.234,5'], [1234, 1234.5], '? 1.234: 1234 | 1.234 (1.234,5)'],
  ])('%s', async (_, texts, values, said) => {
    const lines = texts.map((text, place) => `C${place};2026;GBM;${text}\r\n`)
    expect(await saidOf(utf8(visits + lines.join('')), 'turnover')).toEqual({
      values,
      said: [said],
    })
  })

  it.each([
    ['cells that settle nothing', ['1,234', '7']],
    ['cells that settle both ways', ['1,234', '12,5', '12.5']],
  ])('is asked beside %s', async (_, texts) => {
    const lines = texts.map((text, place) => `C${place};2026;GBM;${text}\r\n`)
    expect((await saidOf(utf8(visits + lines.join('')), 'turnover')).said).toEqual([
      '2:4 ambiguous 1,234',
      '? 1,234: 1.234 | 1234',
    ])
  })

  it('holds for the case that was met: one amount in full shows how the others are written', async () => {
    const { values, said } = await saidOf(golden('p12-separateur-anglais.csv'), 'amount')
    expect(values).toEqual([1500, 247_000, 500, 1_012_844, null])
    expect(said).toEqual(['6:5 unreadable ε', '?  1,500 € : 1.5 | 1500 (1,012,844 €)'])
  })
})

describe('one company however it is spelled', () => {
  it.each(['entreprise-openpyxl.xlsx', 'entreprise-gnumeric.xlsx', 'entreprise-libreoffice.ods'])(
    'is one by its name or its SIRET, and each spelling is said: %s',
    async (name) => {
      const { values, said } = await saidOf(golden(name), 'company')
      expect(new Set(values)).toEqual(new Set(['Société Précision', 'Autre']))
      expect(said).toHaveLength(5)
      expect(said.every((one) => one.includes('sameCompany'))).toBe(true)
    },
  )

  it('holds for the case that was met', async () => {
    const { values, said } = await saidOf(golden('p03-une-entreprise-cinq-lignes.csv'), 'company')
    expect(new Set(values).size).toBe(1)
    expect(said.map((one) => one.split(' ')[0])).toEqual(['3:1', '4:1', '5:1', '6:1'])
  })

  it('keeps apart two companies of one name that are not one by their SIREN', async () => {
    const text =
      'Entreprise;SIRET;Date;GBM\r\nAlpha;73282932000074;2026;oui\r\nALPHA;35600000000048;2026;oui\r\n'
    expect((await saidOf(utf8(text), 'company')).values).toEqual(['Alpha', 'ALPHA'])
  })
})

describe('room is counted before it is made', () => {
  const repeated =
    '<table:table-row table:number-rows-repeated="49000"><table:table-cell office:value-type="string" table:number-columns-repeated="256"><text:p>x</text:p></table:table-cell></table:table-row>'
  const swollen = (name: string): Uint8Array =>
    withPart(golden(name), 'content.xml', (xml) =>
      xml.replace('<table:table-row', `${repeated}<table:table-row`),
    )
  it.each([
    ['of half a kilobyte', golden('repete-large.ods')],
    ['by LibreOffice', swollen('visites.ods')],
    ['by Gnumeric', swollen('mois-gnumeric.ods')],
  ])('an .ods that holds twelve million cells, %s', async (_, bytes) => {
    const before = process.memoryUsage().heapUsed
    expect(await readFile(bytes)).toBe('tooManyCells')
    expect(process.memoryUsage().heapUsed - before).toBeLessThan(50_000_000)
  })

  it.each([
    ['text', utf8(`${';'.repeat(49)}x\r\n`.repeat(45_000)), 'tooManyCells'],
    ['an .xlsx', wideSheet(), 'tooManyCells'],
  ])('%s of more than two million', async (_, bytes, refusal) => {
    expect(await readFile(bytes)).toBe(refusal)
  })
})

/** A sheet whose rows hold one cell each, far to the right. */
function wideSheet(): Uint8Array {
  const rows = Array.from(
    { length: 10_000 },
    (_, place) => `<row r="${place + 1}"><c r="IV${place + 1}"><v>1</v></c></row>`,
  )
  return withPart(golden('desaccord-openpyxl.xlsx'), 'xl/worksheets/sheet1.xml', () =>
    strFromU8(strToU8(`<worksheet><sheetData>${rows.join('')}</sheetData></worksheet>`)),
  )
}

describe('what the vocabulary of the tests says', () => {
  it('is of the shape that a data set gives', () => {
    expect(Object.keys(vocabulary).every((list) => list in published)).toBe(true)
  })
})

const figuresOf = async (bytes: Uint8Array, answers: Answers, names = vocabulary) => {
  const readings = await readFile(bytes, answers, names)
  if (typeof readings === 'string') throw new Error(readings)
  return readings.flatMap(({ rows }) =>
    rows.map(({ line, values }) => [line, values.role, values.period, values.value]),
  )
}
const on = (day: string) => ({ start: day, end: day })
const of = (year: number) => ({ start: `${year}-01-01`, end: `${year}-12-31` })

describe('a table with one row per indicator is unfolded when its reader has seen how', () => {
  const yes = { 'unfold:value': 'actual' }
  it.each(['plie-openpyxl.xlsx', 'plie-gnumeric.xlsx', 'plie-libreoffice.ods'])(
    'start, result and target beside each other: %s',
    async (name) => {
      expect(await saidOf(golden(name), 'value')).toEqual({
        values: [],
        said: [
          'Indicateurs!D1 foldedTable 3',
          '? Valeur initiale = baseline Date initiale | Valeur actuelle = actual Date actuelle | Cible = target Date cible',
        ],
      })
      expect(await figuresOf(golden(name), yes)).toEqual([
        [2, 'baseline', on('2021-12-31'), 245],
        [3, 'baseline', on('2021-12-31'), 900_000],
        [2, 'actual', on('2025-12-31'), 273],
        [2, 'target', on('2026-12-31'), 280],
        [3, 'target', on('2026-12-31'), 1_000_000],
      ])
    },
  )

  it.each(['annees-xlsxwriter.xlsx', 'annees-gnumeric.xlsx', 'annees-libreoffice.ods'])(
    'one column per year, whose role the reader says: %s',
    async (name) => {
      expect((await saidOf(golden(name), 'value')).said.at(-1)).toBe(
        '? 2023 = ? 2023 | 2024 = ? 2024 | 2025 = ? 2025 | Cible 2026 = target 2026',
      )
      expect(await figuresOf(golden(name), yes)).toEqual([
        [2, 'actual', of(2023), 263],
        [2, 'actual', of(2024), 269],
        [2, 'actual', of(2025), 273],
        [2, 'target', of(2026), 280],
      ])
    },
  )

  it('holds for the case that was met', async () => {
    const bytes = golden('p01-une-ligne-par-indicateur.csv')
    const { said } = await saidOf(bytes, 'value', yes, published)
    // Read, and told: whose promise it is stands in no column.
    expect(said.filter((one) => one.startsWith('3'))).toEqual(['3: noProgramme '])
    expect(await figuresOf(bytes, yes, published)).toEqual(
      expect.arrayContaining([
        [3, 'baseline', on('2021-12-31'), 2200],
        [3, 'actual', on('2025-12-31'), 2664],
        [3, 'target', on('2026-12-31'), 2800],
      ]),
    )
  })

  it('shows beside each other two columns that say two things of one promise', async () => {
    const text =
      'Indicateur;Population;Territoire;Résultat 2025;Valeur actuelle;Date actuelle\r\nAdhérents;membres (2026);BFC;273;281;2025\r\n'
    expect((await saidOf(utf8(text), 'value', yes)).said.slice(0, 2)).toEqual([
      '2: rowsDisagree 273 (281, 2)',
      '2: rowsDisagree 281 (273, 2)',
    ])
  })

  it('leaves a table with one row per figure as it is', async () => {
    expect((await saidOf(utf8(head + members('281')), 'value')).said).toEqual([])
  })
})
