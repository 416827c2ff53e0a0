import { describe, expect, it } from 'vitest'
import { dayText, periodCell, periodText } from '../../src/spreadsheet/dateText'
import { numberText } from '../../src/spreadsheet/numberText'
import { absenceIn } from '../../src/spreadsheet/plainWords'
import { quantityText } from '../../src/spreadsheet/quantityText'
import { siretOf } from '../../src/spreadsheet/siret'

describe('numbers as offices write them', () => {
  it.each([
    ['12', 12],
    ['12,5', 12.5],
    ['12.5', 12.5],
    ['0,125', 0.125],
    ['1 234 567,5', 1_234_567.5],
    ['1\u202f234', 1234],
    ['1\u00a0234,567', 1234.567],
    ["1'234", 1234],
    ['1.234.567', 1_234_567],
    ['1,234,567', 1_234_567],
    ['1,234.5', 1234.5],
    ['1.234,5', 1234.5],
    ['1234,567', 1234.567],
    ['\u22127', -7],
    ['-0', 0],
    ['+3', 3],
    ['1e-7', 1e-7],
    ['1,5E+21', 1.5e21],
  ])('%s is %d', (text, value) => {
    expect(numberText(text)).toEqual({ kind: 'number', value, unit: null })
  })

  it.each([
    ['45 000 €', 45_000, 'euro', 1],
    ['45000 EUR', 45_000, 'euro', 1],
    ['€ 12', 12, 'euro', 1],
    ['54 %', 54, 'percent', 1],
    ['54,5 pour cent', 54.5, 'percent', 1],
    ['1,2 M€', 1_200_000, 'euro', 1e6],
    ['5 k€', 5000, 'euro', 1e3],
    ['12 K€', 12_000, 'euro', 1e3],
    ['1,15 million d’euros', 1_150_000, 'euro', 1e6],
    ['0,3 milliard d’euros', 300_000_000, 'euro', 1e9],
  ])('%s is %d with its unit', (text, value, id, scale) => {
    expect(numberText(text)).toMatchObject({ kind: 'number', value, unit: { id, scale } })
  })

  it.each([
    ['1,234', 1.234, 1234],
    ['1.234', 1234, 1.234],
    ['-12,500', -12.5, -12_500],
  ])('%s is asked about', (text, comma, point) => {
    expect(numberText(text)).toEqual({ kind: 'ambiguous', comma, point, unit: null })
  })

  it.each([
    '',
    'douze',
    '1 23',
    '1234 567',
    '12,',
    ',5',
    '1,2,3',
    '1,234.567,8',
    '5k',
    '12 m€',
    '281 membres',
    '12 $',
    '€ 12 HT',
    '1e999',
    '(12)',
    '12-3',
    '0x10',
    'Infinity',
    '١٢',
  ])('%s is no number', (text) => {
    expect(numberText(text)).toEqual({ kind: 'none' })
  })

  it('takes the words that name what is counted', () => {
    expect(numberText('281 membres', (words) => words === 'membres')).toEqual({
      kind: 'number',
      value: 281,
      unit: null,
    })
  })
})

describe('numbers with words', () => {
  it.each([
    ['370', 370, {}],
    ['Estimé 370', 370, { status: 'estimated' }],
    ['est. 12,5', 12.5, { status: 'estimated' }],
    ['provisoire : 8', 8, { status: 'provisional' }],
    ['>280', 280, { operator: '>' }],
    ['au-delà de 280', 280, { operator: '>' }],
    ['plus de 550', 550, { operator: '>' }],
    ['au moins 3', 3, { operator: '>=' }],
    ['2600+', 2600, { operator: '>=' }],
    ['≤ 100', 100, { operator: '<=' }],
    ['~80', 80, { operator: '~' }],
    ['près de 149', 149, { operator: '~' }],
    ['20 à 40', 20, { upper: 40 }],
    ['Estimé plus de 12', 12, { status: 'estimated', operator: '>' }],
    ['1 à 2', 1, { upper: 2 }],
    [
      '13 : 4(L) et 8(A)',
      13,
      {
        parts: [
          { nature: 'L', value: 4 },
          { nature: 'A', value: 8 },
        ],
      },
    ],
  ])('%s', (text, value, quality) => {
    expect(quantityText(text)).toEqual({
      number: { kind: 'number', value, unit: null },
      quality,
    })
  })

  it('gives both ends of a range the unit that is said once', () => {
    expect(quantityText('1 à 2 M€')).toMatchObject({
      number: { value: 1_000_000, unit: { id: 'euro' } },
      quality: { upper: 2_000_000 },
    })
    expect(quantityText('1 € à 2 %').number).toEqual({ kind: 'none' })
  })

  it.each(['une soixantaine', 'Une hausse est attendue', 'Estimé', '40 à 20', 'total 5'])(
    '%s has no number',
    (text) => {
      expect(quantityText(text).number).toEqual({ kind: 'none' })
    },
  )
})

describe('days and periods', () => {
  it.each([
    ['2026-12-31', '2026-12-31'],
    ['2026-12-31T10:00:00', '2026-12-31'],
    ['31/12/2026', '2026-12-31'],
    ['1/2/2026', '2026-02-01'],
    ['31.12.2026', '2026-12-31'],
    ['1er mars 2026', '2026-03-01'],
    ['lundi 5 janvier 2026', '2026-01-05'],
    ['12 August 2026', '2026-08-12'],
    ['29/02/2024', '2024-02-29'],
  ])('%s is %s', (text, day) => {
    expect(dayText(text)).toBe(day)
  })

  it.each([
    '12/31/2026',
    '31/12/26',
    '29/02/2026',
    '31/11/2026',
    '2026',
    '46022',
    '31/12-2026',
    '01/01/1899',
    '2024-13-01',
    '',
  ])('%s is no day', (text) => {
    expect(dayText(text)).toBeNull()
  })

  it.each([
    ['2026', '2026-01-01', '2026-12-31'],
    ['2026-02', '2026-02-01', '2026-02-28'],
    ['03/2026', '2026-03-01', '2026-03-31'],
    ['mars 2026', '2026-03-01', '2026-03-31'],
    ['du 05/01/2026 au 07/01/2026', '2026-01-05', '2026-01-07'],
    ['2026-01-05/2026-01-07', '2026-01-05', '2026-01-07'],
  ])('%s is a period and is written so again', (text, start, end) => {
    expect(periodText(text)).toEqual({ start, end })
    expect(periodText(periodCell({ start, end }))).toEqual({ start, end })
  })

  it.each(['07/01/2026 au 05/01/2026', '13/2026', 'bientôt', '20260'])(
    '%s is no period',
    (text) => {
      expect(periodText(text)).toBeNull()
    },
  )
})

describe('SIRET', () => {
  it.each([
    ['73282932000074', '73282932000074', false],
    ['732 829 320 00074', '73282932000074', false],
    [35600000000048, '35600000000048', false],
    ['35600000049837', '35600000049837', false],
    [5520176000018, '05520176000018', true],
  ])('%s', (written, siret, isMended) => {
    expect(siretOf(written)).toEqual({ siret, isMended })
  })

  it.each([
    ['73282932000075', 'check'],
    ['7328293200007', 'digits'],
    ['1,23457E+13', 'digits'],
    ['732829320000741', 'digits'],
    [123, 'digits'],
  ])('%s is wrong: %s', (written, fault) => {
    expect(siretOf(written)).toEqual({ fault })
  })
})

describe('why there is no value', () => {
  it.each([
    ['n. c.', 'notCommunicated'],
    ['NC', 'notCommunicated'],
    ['n.p.', 'notPublished'],
    ['n. d.', 'notAvailable'],
    ['–', 'notAvailable'],
    ['S/O', 'notApplicable'],
    ['sans objet', 'notApplicable'],
  ])('%s: %s', (text, absence) => {
    expect(absenceIn(text)).toBe(absence)
  })

  it.each(['0', 'non', 'Nancy', 'Soco', 'ncc'])('%s is a value', (text) => {
    expect(absenceIn(text)).toBeNull()
  })
})
