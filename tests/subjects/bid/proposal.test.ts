import { describe, expect, it } from 'vitest'
import type { Indicator } from '../../../src/domain/indicator'
import { indicatorsIn, isProposedId, proposalKeys } from '../../../src/subjects/bid/bidCells'
import { type ProposalAround, proposalsOf } from '../../../src/subjects/bid/proposal'
import { actual, year } from '../../domain/support/builders'

const label = { fr: '', en: '' }
const indicator: Indicator = {
  id: 'members',
  label,
  definition: label,
  domain: 'network',
  kind: 'stock',
  ascending: true,
  unit: 'member',
  populations: [{ id: 'companies', label }],
}
const figures = [
  actual(183, { period: year(2019) }),
  actual(203, { period: year(2020) }),
  actual(245, { period: year(2021) }),
]
const around: ProposalAround = {
  indicator,
  figures,
  whole: true,
  symbol: undefined,
  main: { indicator: 'members', population: 'companies', territory: 'bfc', nature: null },
  asOf: '2026-07-08',
  years: [2027, 2028, 2029],
}
const remarksOf = (cells: Parameters<typeof proposalsOf>[0], place = 0) =>
  proposalsOf(cells, around)[place]?.years.map(({ remarks }) => remarks.map(({ kind }) => kind))

describe('a proposal', () => {
  it('is one at least, and each that is typed', () => {
    expect(proposalKeys({}, 'members')).toEqual(['members#1'])
    const cells = {
      'members#10': { rule: 'x' },
      'members#2/2027': { value: '3' },
      'visits#1': { rule: 'x' },
    }
    expect(proposalKeys(cells, 'members')).toEqual(['members#1', 'members#2', 'members#10'])
    expect(indicatorsIn(cells)).toEqual(['members', 'visits'])
  })

  it('is read as a target of its scope, marked by its id, known on the day of the data, voted by nobody', () => {
    const [first] = proposalsOf(
      { 'members#1/2028': { value: '> 300', words: 'au-delà de 300' } },
      around,
    )
    const made = first?.years.flatMap(({ promise }) => promise ?? [])
    expect(made).toMatchObject([
      {
        kind: 'stock',
        whole: true,
        target: {
          value: 300,
          operator: '>',
          territory: 'bfc',
          period: year(2028),
          known: '2026-07-08',
          adopted: null,
        },
      },
    ])
    expect(made?.every(({ target }) => isProposedId(target.id))).toBe(true)
    expect(figures.some(({ id }) => isProposedId(id))).toBe(false)
  })

  it('is criticised by the rule of targets in force, each year after the one before', () => {
    const all = { 'members#1': { rule: 'à jour', owed: '31/03/2028' } }
    expect(
      remarksOf({
        ...all,
        'members#1/2027': { value: '≥ 300' },
        'members#1/2028': { value: '≥ 290' },
      }),
    ).toEqual([['againstObtained'], ['belowPreviousTarget', 'againstObtained'], []])
    expect(remarksOf({ ...all, 'members#1/2027': { value: '≥ 240' } })).toEqual([
      ['metWhenSet', 'againstObtained'],
      [],
      [],
    ])
    expect(remarksOf({ ...all, 'members#1/2027': { words: 'une hausse' } })).toEqual([
      ['wordsWithoutValue'],
      [],
      [],
    ])
  })

  it('of a part is held against its whole of the same year', () => {
    const cells = {
      'members#1/2027': { value: '≥ 300' },
      'members#2': { territory: 'gbm', partOf: 'members#1' },
      'members#2/2027': { value: '≥ 301' },
      'members#2/2028': { value: '≥ 301' },
    }
    expect(remarksOf(cells, 1)).toMatchObject([
      expect.arrayContaining(['partAboveWhole']),
      expect.not.arrayContaining(['partAboveWhole']),
      [],
    ])
  })

  it('takes the typed start, and says which cell cannot be read', () => {
    const given = {
      'members#1': { start: '310', startYear: '2025', territory: 'gbm' },
      'members#1/2027': { value: '≥ 300' },
    }
    expect(remarksOf(given)?.[0]).toContain('metWhenSet')
    const [wrong] = proposalsOf(
      { 'members#1': { start: 'douze', owed: 'bientôt' }, 'members#1/2027': { value: '12,5' } },
      around,
    )
    expect(wrong?.faults).toEqual({ start: { code: 'number' }, owed: { code: 'day' } })
    expect(wrong?.years[0]).toMatchObject({ fault: { code: 'whole' }, promise: null, remarks: [] })
  })
})
