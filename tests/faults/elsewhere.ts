/** An item of the resilience design that needs no browser: the test that holds it, and words of its title or table. */
export interface Elsewhere {
  readonly row: string
  readonly item: string
  readonly test: string
  readonly says: string
}

const own =
  'own file: empty, renamed, binary, encrypted, .xls, zip bomb, 20 000 entries, entity bomb, 1904 dates, error cells, hidden sheet, header not in row 1, French CSV'
const exported = 'XLSX, DOCX, SVG, PNG export'

const odd = 'tests/data/files/malformed.test.ts'
const golden = 'tests/data/files/golden.test.ts'
const picture = 'tests/charts/chartPicture.test.ts'
const documents = 'tests/data/document/figures.test.ts'

export const elsewhere: readonly Elsewhere[] = [
  { row: own, item: 'empty', test: odd, says: 'an empty file' },
  { row: own, item: 'renamed', test: odd, says: 'a PDF renamed .xlsx' },
  { row: own, item: 'binary', test: odd, says: 'an .xlsb' },
  { row: own, item: 'encrypted', test: odd, says: 'an .ods under a password' },
  { row: own, item: '.xls', test: odd, says: 'an .xls of before 2007' },
  { row: own, item: 'zip bomb', test: odd, says: 'a zip bomb that declares 4 kB' },
  { row: own, item: '20 000 entries', test: odd, says: '20 000 entries' },
  { row: own, item: 'entity bomb', test: odd, says: 'an entity bomb' },
  { row: own, item: '1904 dates', test: golden, says: 'counts days from 1904' },
  { row: own, item: 'error cells, as Feuille!G3', test: golden, says: 'Visites!G9 errorCell #DIV/0!' },
  { row: own, item: 'hidden sheet', test: golden, says: 'the hidden one as hidden' },
  { row: own, item: 'header not in row 1', test: golden, says: 'is read below its title' },
  { row: own, item: 'French CSV', test: golden, says: 'francais-1252.csv' },
  { row: own, item: 'refused within 1 s by content', test: odd, says: 'files that are refused, each within a second' },
  { row: own, item: 'read exactly', test: odd, says: 'files that are odd and are read exactly' },
  { row: own, item: 'every error with line and column: found, expected', test: odd, says: '2:4 unreadable douze' },
  {
    row: 'CSV export',
    item: 'whatever a text holds',
    test: 'tests/data/files/csv.test.ts',
    says: 'never lets a text begin like a formula',
  },
  { row: exported, item: 'XLSX', test: documents, says: 'is in Excel what was evaluated' },
  { row: exported, item: 'DOCX', test: documents, says: 'is in Word what was evaluated' },
  {
    row: exported,
    item: 'no formula, no markup',
    test: 'tests/data/document/marks.test.ts',
    says: 'never become a formula, markup or broken XML',
  },
  { row: exported, item: 'opens in LibreOffice', test: 'tests/data/document/layout.test.ts', says: 'files laid out by LibreOffice' },
  {
    row: exported,
    item: 'SVG: no script, no outside reference, no NaN in geometry',
    test: picture,
    says: 'has neither script, nor outside reference',
  },
  { row: exported, item: 'hostile words in a picture', test: picture, says: 'keeps hostile words as text' },
  {
    row: 'storage denied, full, corrupted, from the future',
    item: 'the reader’s own work is never lost silently',
    test: 'tests/viewState/kept.test.tsx',
    says: 'aside and writes nothing over it',
  },
  {
    row: 'XSS in labels, units, notes, file names, URL parameters; `javascript:` in source links',
    item: 'every text of every answer, on twelve pages',
    test: 'tests/journeys/hostileText.test.ts',
    says: 'shows hostile text as text',
  },
]
