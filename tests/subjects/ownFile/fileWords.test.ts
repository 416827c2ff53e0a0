import { afterEach, describe, expect, it } from 'vitest'
import { findTables } from '../../../src/spreadsheet/findTables'
import { readTables } from '../../../src/spreadsheet/readTable'
import { readWorkbook } from '../../../src/spreadsheet/readWorkbook'
import { FileRefusal, refusalReasons } from '../../../src/spreadsheet/refusal'
import { setLocale } from '../../../src/format/locale'
import { fileFindingWords } from '../../../src/subjects/ownFile/fileFindingWords'
import { fileRefusalWords } from '../../../src/subjects/ownFile/fileRefusalWords'
import { writeXlsx } from 'hucre/xlsx'
import { vocabulary } from '../../spreadsheet/vocabulary'

afterEach(() => setLocale('fr'))

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text)

async function sentencesOf(bytes: Uint8Array): Promise<string[]> {
  const workbook = await readWorkbook(bytes)
  const choices = findTables(workbook, vocabulary.headings).flatMap(
    ({ candidates: [best] }) => best ?? [],
  )
  return readTables(workbook, choices, vocabulary).flatMap(({ choice, findings }) =>
    findings.listed.map((finding) => fileFindingWords(finding, choice.schema)),
  )
}

describe('what is wrong with a cell', () => {
  it('is said with sheet and cell of a workbook', async () => {
    const rows = [
      ['Entreprise', 'Date', 'Territoire', 'Effectif'],
      ['Alpha', '2026-03-12', 'Paris', 'douze'],
      [null, '2026-03-12', 'GBM', null],
    ]
    expect(await sentencesOf(await writeXlsx({ sheets: [{ name: 'Visites', rows }] }))).toEqual([
      'Feuille «\u00a0Visites\u00a0», cellule C2\u00a0: «\u00a0Paris\u00a0» trouvé, attendu pour «\u00a0Territoire\u00a0»\u00a0: Grand Besançon Métropole, Bourgogne-Franche-Comté, Dijon Métropole, territoire non précisé',
      'Feuille «\u00a0Visites\u00a0», cellule D2\u00a0: «\u00a0douze\u00a0» trouvé, un nombre entier attendu',
      'Feuille «\u00a0Visites\u00a0», cellule A3\u00a0: cellule vide, «\u00a0Entreprise\u00a0» est obligatoire',
    ])
  })

  it('is said with line and column of a text file, and with the path of a JSON file', async () => {
    setLocale('en')
    expect(await sentencesOf(utf8('Company;Date;GBM\r\nAlpha;soon;yes'))).toEqual([
      'Line 2, column 2: found “soon”, expected a day, a month or a year (31/12/2026, 12/2026, 2026)',
    ])
    expect(
      await sentencesOf(
        utf8('{"visits":[{"company":"Alpha","date":"2026","territory":"gbm","staff":"many"}]}'),
      ),
    ).toEqual(['visits[0].staff: found “many”, expected a whole number'])
  })
})

describe('why a file is refused', () => {
  it.each(refusalReasons)('%s: in words, without a number or place that is missing', (reason) => {
    const words = fileRefusalWords(
      new FileRefusal(reason, { place: 'xl/a.xml', found: 25_000_000, limit: 20_000_000 }),
    )
    expect(words.endsWith('.')).toBe(true)
    expect(words).not.toMatch(/undefined|null|NaN|\{/)
  })

  it('counts megabytes', () => {
    expect(
      fileRefusalWords(new FileRefusal('tooLarge', { found: 25_500_000, limit: 20_000_000 })),
    ).toBe('Ce fichier pèse 25,5\u00a0Mo\u00a0: la limite est de 20\u00a0Mo.')
  })
})
