import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { countActual, type CountedRow } from '../../src/domain/countActual'
import { type CountingRule, countables } from '../../src/domain/counting'

const rule: CountingRule = {
  id: 'rule',
  label: { fr: 'Règle', en: 'Rule' },
  indicator: 'visits',
  population: 'companies',
  territory: 'gbm',
  nature: null,
  programme: null,
  register: 'visits',
  count: 'distinctCompanies',
  where: { period: { start: '2026-01-01', end: '2026-12-31' } },
}
const day = (date: string) => ({ start: date, end: date })
const row: CountedRow = {
  id: 'a',
  company: 'Entreprise simulée 001',
  territory: 'gbm',
  market: 'asd',
  natures: ['A'],
  programme: 'animation-2026',
  list: 'member-event',
  period: day('2026-03-10'),
  participants: 3,
  known: '2026-03-12',
}
const asOf = '2026-06-12'

describe('countActual', () => {
  const two = [row, { ...row, id: 'b' }]
  const cases: readonly (readonly [
    string,
    Partial<CountingRule>,
    readonly CountedRow[],
    number,
    readonly string[],
  ])[] = [
    ['no row is a counted 0', {}, [], 0, []],
    ['one company is counted once, both of its rows stand behind it', {}, two, 1, ['a', 'b']],
    [
      'two spellings are two companies',
      {},
      [row, { ...row, id: 'b', company: 'Entreprise simulée 1' }],
      2,
      ['a', 'b'],
    ],
    [
      'blanks around a name are none of it',
      {},
      [row, { ...row, id: 'b', company: ' Entreprise simulée 001 ' }],
      1,
      ['a', 'b'],
    ],
    [
      'a row about no company is no company',
      {},
      [row, { ...row, id: 'b', company: null }],
      1,
      ['a'],
    ],
    ['rows count all', { count: 'rows' }, two, 2, ['a', 'b']],
    ['participants are added', { count: 'participants' }, two, 6, ['a', 'b']],
    [
      'a list that does not say is left out, 0 is said',
      { count: 'participants' },
      [
        { ...row, participants: null },
        { ...row, id: 'b', participants: 0 },
      ],
      0,
      ['b'],
    ],
    ['a row known later is not there yet', {}, [{ ...row, known: '2026-06-13' }], 0, []],
    ['a row known that day is', {}, [{ ...row, known: asOf }], 1, ['a']],
    [
      'what is planned for later has not taken place',
      {},
      [{ ...row, period: day('2026-06-20'), known: '2026-02-01' }],
      0,
      [],
    ],
    ['another year', {}, [{ ...row, period: day('2025-12-31') }], 0, []],
    ['a row without a date is in no period', {}, [{ ...row, period: null }], 0, []],
    ['a whole year lies within it', {}, [{ ...row, period: rule.where.period }], 1, ['a']],
    [
      'its territory',
      { where: { ...rule.where, territory: 'gbm' } },
      [row, { ...row, id: 'b', territory: 'dijon', company: 'x' }],
      1,
      ['a'],
    ],
    ['its market', { where: { ...rule.where, market: 'health' } }, two, 0, []],
    [
      'an unsaid market is no market',
      { where: { ...rule.where, market: 'asd' } },
      [{ ...row, market: null }],
      0,
      [],
    ],
    [
      'its nature, among several',
      { where: { ...rule.where, nature: 'L' } },
      [row, { ...row, id: 'b', natures: ['A', 'L'] }],
      1,
      ['b'],
    ],
    ['its programme', { where: { ...rule.where, programme: 'iam-2026' } }, two, 0, []],
    [
      'its series',
      { where: { ...rule.where, list: 'member-event' } },
      [row, { ...row, id: 'b', list: null, company: 'x' }],
      1,
      ['a'],
    ],
  ]
  it.each(cases)('%s', (_case, change, rows, value, ids) => {
    const count = countActual({ ...rule, ...change }, rows, asOf)
    expect([count.value, count.rows]).toEqual([value, ids])
  })

  it('names the rows that the rule takes and that do not say what it counts', () => {
    expect(
      countActual(
        { ...rule, count: 'participants' },
        [row, { ...row, id: 'b', participants: null }],
        asOf,
      ).unsaid,
    ).toEqual(['b'])
  })
})

const rows = fc
  .array(
    fc.record({
      company: fc.option(fc.constantFrom('x', 'y', 'z')),
      territory: fc.constantFrom('gbm', 'dijon'),
      participants: fc.option(fc.nat(9)),
      known: fc.constantFrom('2026-03-12', '2026-09-01'),
    }),
    { minLength: 1, maxLength: 12 },
  )
  .map((drawn) =>
    drawn.map((part, place): CountedRow => Object.assign({}, row, part, { id: String(place) })),
  )

describe('a row less', () => {
  it('never raises a count', () => {
    fc.assert(
      fc.property(rows, fc.constantFrom(...countables), fc.nat(), (all, count, at) => {
        const fewer = all.toSpliced(at % all.length, 1)
        expect(countActual({ ...rule, count }, fewer, asOf).value).toBeLessThanOrEqual(
          countActual({ ...rule, count }, all, asOf).value,
        )
      }),
    )
  })

  it('lowers the distinct companies by one where it is the only row of its company, else leaves them', () => {
    fc.assert(
      fc.property(rows, fc.nat(), (all, at) => {
        const [gone] = all.slice(at % all.length)
        const isKnown = gone !== undefined && gone.company !== null && gone.known <= asOf
        const isOnly =
          all.filter(({ company, known }) => company === gone?.company && known <= asOf).length ===
          1
        const before = countActual(rule, all, asOf).value
        const after = countActual(rule, all.toSpliced(at % all.length, 1), asOf).value
        expect(before - after).toBe(isKnown && isOnly ? 1 : 0)
      }),
    )
  })
})
