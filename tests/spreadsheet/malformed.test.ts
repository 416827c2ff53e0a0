import { readFileSync } from 'node:fs'
import { gzipSync, zipSync } from 'fflate'
import { writeXlsx } from 'hucre/xlsx'
import { describe, expect, it } from 'vitest'
import writeXlsxFile from 'write-excel-file/node'
import { findTables } from '../../src/spreadsheet/findTables'
import { maxCellCharacters, maxFileBytes, maxRows } from '../../src/spreadsheet/limits'
import { readTables } from '../../src/spreadsheet/readTable'
import { readWorkbook } from '../../src/spreadsheet/readWorkbook'
import { FileRefusal } from '../../src/spreadsheet/refusal'
import { cellAddress } from '../../src/spreadsheet/workbook'
import { expectAccounted } from './readFile'
import { vocabulary } from './vocabulary'

type Bytes = Uint8Array | Promise<Uint8Array>

const golden = (name: string): Uint8Array =>
  new Uint8Array(readFileSync(`tests/spreadsheet/golden/${name}`))
const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text)
const head = 'Entreprise;Date;Territoire;Effectif;CA\r\n'

async function readingOf(
  bytes: Bytes,
): Promise<{ readonly rows: readonly unknown[]; readonly said: readonly string[] }> {
  try {
    const workbook = await readWorkbook(await bytes)
    const choices = findTables(workbook, vocabulary.headings).flatMap(
      ({ candidates: [best], isHidden }) => (best === undefined || isHidden ? [] : [best]),
    )
    const readings = readTables(workbook, choices, vocabulary)
    expectAccounted(workbook, readings)
    const [reading] = readings
    return {
      rows: (reading?.rows ?? []).map(
        ({ values: { company, date, territory, staff, turnover } }) => ({
          company,
          date,
          territory,
          staff,
          turnover,
        }),
      ),
      said: [
        ...(reading?.findings.listed ?? []).map(({ code, place, found }) => {
          const at =
            place.addressing === 'cell'
              ? `${place.sheet}!${cellAddress(place)}`
              : `${place.line}:${place.column ?? ''}`
          return `${at} ${code} ${found}`
        }),
        ...(reading?.leftOut ?? []).map(({ line, reason }) => `${line} ${reason}`),
      ],
    }
  } catch (error) {
    if (!(error instanceof FileRefusal)) throw error
    return {
      rows: [],
      said: [error.place === null ? error.reason : `${error.reason} ${error.place}`],
    }
  }
}

const workbookBy = async (rows: (string | number | null)[][]): Promise<Uint8Array> =>
  new Uint8Array(
    await writeXlsxFile(
      rows.map((row) => row.map((value) => (value === null ? null : { value }))),
    ).toBuffer(),
  )

const zipOf = (count: number): Uint8Array =>
  zipSync(
    Object.fromEntries(Array.from({ length: count }, (_, place) => [`${place}`, new Uint8Array()])),
    { level: 0 },
  )

/** What is no table, or none that can be read exactly: refused by its content, with the reason. */
const refused: readonly (readonly [what: string, bytes: () => Bytes, reason: string])[] = [
  ['an empty file (printf)', () => golden('vide.csv'), 'empty'],
  ['blank lines alone', () => utf8('\uFEFF \r\n\r\n'), 'empty'],
  ['an .xls of before 2007 (LibreOffice)', () => golden('1904.xls'), 'oldExcel'],
  ['an .xlsb (Python)', () => golden('binaire.xlsb'), 'binaryExcel'],
  ['a PDF renamed .xlsx (LibreOffice)', () => golden('pdf-renomme.xlsx'), 'pdf'],
  ['a web page renamed .xls (LibreOffice)', () => golden('page-web.xls'), 'html'],
  ['a Word document (LibreOffice)', () => golden('document.docx'), 'document'],
  ['an .odt (LibreOffice)', () => golden('document.odt'), 'document'],
  ['an .rtf (printf)', () => golden('lettre.rtf'), 'document'],
  ['a picture (Python)', () => golden('image.png'), 'image'],
  ['bytes (printf)', () => golden('octets.csv'), 'binary'],
  ['an archive with a table in it (Python)', () => golden('archive.zip'), 'otherZip'],
  ['a .csv.gz (gzip)', () => golden('bureau.csv.gz'), 'otherZip'],
  ['a gzip of ours', () => gzipSync(utf8('a;b')), 'otherZip'],
  ['an archive under a password (Python)', () => golden('chiffre.zip'), 'encrypted'],
  ['an .ods under a password (Python)', () => golden('chiffre.ods'), 'encrypted'],
  [
    'an .xlsx under a password',
    () =>
      writeXlsx({
        sheets: [{ name: 'A', rows: [['a']] }],
        encryption: { password: 'x', spinCount: 1 },
      }),
    'encrypted',
  ],
  [
    'a zip bomb of 60 MB in 60 kB (Python)',
    () => golden('bombe.xlsx'),
    'inflatesTooFar xl/worksheets/sheet1.xml',
  ],
  [
    'a zip bomb that declares 4 kB (Python)',
    () => golden('menteur.xlsx'),
    'inflatesTooFar xl/worksheets/sheet1.xml',
  ],
  ['20 000 entries', () => zipOf(20_000), 'tooManyEntries'],
  ['an entity bomb (Python)', () => golden('entites.xlsx'), 'entities xl/worksheets/sheet1.xml'],
  [
    'a path out of the archive (Python)',
    () => golden('chemin.xlsx'),
    'unsafePath ../../etc/passwd',
  ],
  [
    'a cell in the last corner of a sheet (Python)',
    () => golden('loin.xlsx'),
    'tooManyColumns xl/worksheets/sheet1.xml',
  ],
  [
    'a column too many (Python)',
    () => golden('large.xlsx'),
    'tooManyColumns xl/worksheets/sheet1.xml',
  ],
  [
    'a row repeated a million times (Python)',
    () => golden('repete.ods'),
    'tooManyRows content.xml',
  ],
  ['half an .xlsx (Python)', () => golden('coupe.xlsx'), 'damaged'],
  ['a spoiled .xlsx (Python)', () => golden('abime.xlsx'), 'damaged [Content_Types].xml'],
  [
    'one figure changed on the way (Python)',
    () => golden('chiffre-change.xlsx'),
    'damaged xl/worksheets/sheet1.xml',
  ],
  ['a quote that never closes (printf)', () => golden('guillemet.csv'), 'unclosedQuote 2'],
  [
    'a cell whose text is not among the shared ones (a fault of write-excel-file)',
    () => workbookBy([['Entreprise', '__proto__']]),
    'damaged xl/worksheets/sheet1.xml',
  ],
  ['half a JSON (printf)', () => golden('json-coupe.txt'), 'notJson'],
  ['a hundred thousand brackets', () => utf8('['.repeat(100_000)), 'notJson'],
  ['JSON without rows', () => utf8('{"a": 1}'), 'jsonWithoutRows'],
  ['XML', () => utf8('<?xml version="1.0"?><rows/>'), 'xml'],
  ['more than 20 MB', () => new Uint8Array(maxFileBytes + 1), 'tooLarge'],
  ['more rows than the limit', () => utf8('a;b\r\n'.repeat(maxRows + 1)), 'tooManyRows'],
  ['an endless cell', () => utf8(`a;b\r\n${'x'.repeat(maxCellCharacters + 1)};2`), 'cellTooLong 2'],
  [
    'UTF-8 with a broken place',
    () => new Uint8Array([...utf8('Société;Été\r\nÉlan'), 0xe9, ...utf8(';1')]),
    'damaged 2',
  ],
]

const day = { start: '2026-03-12', end: '2026-03-12' }
const alpha = { company: 'Alpha', date: day, territory: 'gbm', staff: null, turnover: null }

/** What is odd and can be read: the exact rows, and everything that is said about the others. */
const odd: readonly (readonly [
  what: string,
  bytes: () => Bytes,
  rows: readonly object[],
  said: readonly string[],
])[] = [
  [
    'windows-1252 of an office (printf)',
    () => golden('bureau.csv'),
    [{ ...alpha, company: 'Café', turnover: 1000.5 }],
    [],
  ],
  ['lines of an old Mac (printf)', () => golden('mac.csv'), [alpha], []],
  [
    'BOM, sep= and an ambiguous number (printf)',
    () => golden('sep.csv'),
    [],
    ['3:4 ambiguous 1,234'],
  ],
  [
    'formulas: one as text, one without a stored value, one with (Python)',
    () => golden('formules.xlsx'),
    [{ ...alpha, staff: 42 }],
    ['Visites!D2 noStoredValue =20+22'],
  ],
  [
    'a header in row 4, an empty row, a total (write-excel-file)',
    () =>
      workbookBy([
        ['Visites du pôle'],
        [],
        ['Arrêté au', 'juin'],
        ['Entreprise', 'Date', 'GBM', 'Effectif'],
        ['Alpha', '12/03/2026', 'oui', 42],
        [],
        ['TOTAL', null, null, 42],
      ]),
    [{ ...alpha, staff: 42 }],
    ['1 above', '3 above', '7 total'],
  ],
  [
    'names of the prototype as headings',
    () => utf8('Entreprise;Date;GBM;__proto__;constructor\r\nAlpha;12/03/2026;oui;x;y'),
    [alpha],
    [],
  ],
  [
    'HTML in a cell',
    () => utf8(`${head}<img src=x onerror=alert(1)>;12/03/2026;GBM;;`),
    [{ ...alpha, company: '<img src=x onerror=alert(1)>' }],
    [],
  ],
  [
    'text that would run as a formula',
    () => utf8(`${head}'=cmd|x;12/03/2026;GBM;;`),
    [{ ...alpha, company: '=cmd|x' }],
    [],
  ],
  [
    'a word for a number',
    () => utf8(`${head}Alpha;12/03/2026;GBM;douze;`),
    [],
    ['2:4 unreadable douze'],
  ],
  [
    'thousands of euros',
    () => utf8('Entreprise;Date;GBM;CA (k€)\r\nAlpha;12/03/2026;oui;5'),
    [alpha],
    ['1:4 scaledHeading CA (k€)'],
  ],
  [
    'a column that is missing',
    () => utf8('Entreprise;Effectif;Date\r\nAlpha;1;2026'),
    [],
    ['1: missingColumn '],
  ],
  [
    'an American date',
    () => utf8(`${head}Alpha;12/31/2026;GBM;;`),
    [],
    ['2:2 unreadable 12/31/2026'],
  ],
  ['a two-digit year', () => utf8(`${head}Alpha;31/12/26;GBM;;`), [], ['2:2 unreadable 31/12/26']],
  ['not communicated', () => utf8(`${head}Alpha;12/03/2026;GBM;n. c.;NC`), [alpha], []],
  [
    'quotes and line ends in a cell',
    () => utf8(`${head}"Al\r\npha ""1""";12/03/2026;GBM;x;`),
    [],
    ['2:4 unreadable x'],
  ],
  [
    'JSON with a prototype',
    () =>
      utf8('[{"company":"Alpha","date":"2026-03-12","territory":"gbm","__proto__":{"staff":1}}]'),
    [alpha],
    [],
  ],
]

describe('files that are refused, each within a second of work', () => {
  it.each(refused)('%s', async (_, bytes, reason) => {
    const given = await bytes()
    // The time that this process works, in microseconds: what else the machine does is not counted.
    const before = process.cpuUsage()
    expect((await readingOf(given)).said).toEqual([reason])
    const { user, system } = process.cpuUsage(before)
    expect(user + system).toBeLessThan(1_000_000)
  })
})

describe('files that are odd and are read exactly', () => {
  it.each(odd)('%s', async (_, bytes, rows, said) => {
    expect(await readingOf(bytes())).toEqual({ rows, said })
  })

  it('leaves the prototype of objects alone', () => {
    expect(Reflect.get({}, 'staff')).toBeUndefined()
  })
})
