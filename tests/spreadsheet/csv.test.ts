import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { delimitedRows } from '../../src/spreadsheet/delimitedText'
import { fileKind } from '../../src/spreadsheet/fileKind'
import { type CsvCell, writeCsv } from '../../src/spreadsheet/csv'

describe('writeCsv', () => {
  it.each<readonly [what: string, cell: CsvCell, fr: string, en: string]>([
    ['plain text', 'Ambition', 'Ambition', 'Ambition'],
    ['the separator', 'a;b', '"a;b"', 'a;b'],
    ['the other separator', 'a,b', 'a,b', '"a,b"'],
    ['quotes', 'dit « "oui" »', '"dit « ""oui"" »"', '"dit « ""oui"" »"'],
    ['a line break', 'un\ndeux', '"un\ndeux"', '"un\ndeux"'],
    ['a number', 13, '13', '13'],
    ['a decimal number', 414.5, '414,5', '414.5'],
    ['a negative number, untouched', -7, '-7', '-7'],
    ['zero', 0, '0', '0'],
    ['nothing known', null, '', ''],
    ['no number at all', Number.NaN, '', ''],
    ['a formula', '=1+1', "'=1+1", "'=1+1"],
    ['a plus', '+ 200 participants', "'+ 200 participants", "'+ 200 participants"],
    ['a minus in a text', '-7', "'-7", "'-7"],
    ['an at sign', '@SUM(A1)', "'@SUM(A1)", "'@SUM(A1)"],
    ['a full-width equals sign', '＝1+1', "'＝1+1", "'＝1+1"],
    ['a formula behind spaces', ' \u00A0=1+1', "' \u00A0=1+1", "' \u00A0=1+1"],
    ['a formula behind a line end', '\n=1+1', '"\'\n=1+1"', '"\'\n=1+1"'],
    ['a character that no text has', 'un\0deux\u001F', 'un\uFFFDdeux\uFFFD', 'un\uFFFDdeux\uFFFD'],
    ['a tab', '\t=1', "'\t=1", "'\t=1"],
    ['a formula behind an apostrophe', "'=1", "''=1", "''=1"],
    ['an apostrophe of the language', "'s-Hertogenbosch", "'s-Hertogenbosch", "'s-Hertogenbosch"],
  ])('%s', (_, cell, fr, en) => {
    expect(writeCsv([[cell]], 'fr')).toBe(`\uFEFF${fr}\r\n`)
    expect(writeCsv([[cell]], 'en')).toBe(`${en}\r\n`)
  })

  it('ends every line, the last one too', () => {
    expect(
      writeCsv(
        [
          ['nom', 'année'],
          ['MIP', 2021],
        ],
        'fr',
      ),
    ).toBe('\uFEFFnom;année\r\nMIP;2021\r\n')
  })

  it('never lets a text begin like a formula, whatever it holds', () => {
    fc.assert(
      fc.property(fc.string(), fc.constantFrom('fr' as const, 'en' as const), (text, form) => {
        const cell = writeCsv([[text]], form)
          .replace('\uFEFF', '')
          .replace(/^"/, '')
        expect(cell).not.toMatch(/^\s*[=+\-@＝＋－＠]|^\t/)
      }),
    )
  })

  it('writes no file that our own reader refuses, and gives it back what was written', () => {
    const cell = fc.string({
      minLength: 1,
      // No other separator: which one a file of two rows uses is a guess.
      unit: fc.constantFrom('a', '=', '＝', "'", '\0', ' ', '\n', '"', ';', '\u001B', '-'),
    })
    fc.assert(
      fc.property(fc.array(cell, { minLength: 2, maxLength: 4 }), (texts) => {
        const opened = fileKind(
          new TextEncoder().encode(writeCsv([['a', 'b', 'c', 'd'], texts], 'fr')),
        )
        if (opened.kind !== 'text') throw new Error(opened.kind)
        const cells = delimitedRows(opened.text)[1]?.cells ?? []
        const wanted = texts.map((text) =>
          text.replaceAll('\0', '\uFFFD').replaceAll('\u001B', '\uFFFD'),
        )
        const read = wanted.map((_, place) => cells[place]?.text ?? '')
        expect(read).toEqual(wanted.map((text) => (text.trim() === '' ? '' : text)))
      }),
    )
  })
})
