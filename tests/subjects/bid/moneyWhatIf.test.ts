import { describe, expect, it } from 'vitest'
import { amendables } from '../../../src/subjects/bid/amendables'
import { amendedIds, amendmentOf, amendmentRow } from '../../../src/subjects/bid/amendments'
import { hasTargets, indicatorsIn } from '../../../src/subjects/bid/bidCells'
import { moneyMoved } from '../../../src/subjects/bid/moneyWhatIf'
import { fundingSet } from '../../support/fundingSet'

const { data, asOf } = await fundingSet()
const euros = { whole: false, symbol: '€' }

/** Sums and dues that typed amendments change, as keys with what they were and would be. */
const moved = (typed: Readonly<Record<string, { value?: string; date?: string }>>) => {
  const before = JSON.stringify(data)
  const cells = Object.fromEntries(
    Object.entries(typed).map(([id, row]) => [amendmentRow(id), row]),
  )
  const { sums, dues } = moneyMoved(
    data,
    amendedIds(cells).map((id) => amendmentOf(cells, id, euros)),
    asOf,
  )
  expect(JSON.stringify(data)).toBe(before)
  return [...sums, ...dues].map(({ key, before: was, after }) => [key, was, after])
}

const faultsOf = (row: { value?: string; date?: string }) =>
  amendmentOf({ [amendmentRow('x')]: row }, 'x', euros).faults

describe('an amendment of money', () => {
  it('is offered for what runs: amounts given, payments and dated deliverables', () => {
    const offered = amendables(data, asOf)
    expect(offered.map(({ kind, euros: amount }) => [kind, amount])).toContainEqual([
      'grant',
      45000,
    ])
    expect(offered.find(({ id }) => id === '2026-iam-instalment-balance')).toMatchObject({
      kind: 'payment',
      euros: 32500,
      due: '2027-04-30',
    })
    expect(offered.some(({ kind }) => kind === 'deliverable')).toBe(true)
    expect(amendables(data, '2099-01-01')).toEqual([])
  })

  it.each([
    [
      'an amount: its funder’s year and its programme',
      { '2026-subsidy-health2-2026': { value: '46 000' } },
      [
        ['year gbm 2026 voted', 155000, 156000],
        ['grants pmt-health-2 voted', 90000, 91000],
      ],
    ],
    [
      'a payment: those of its agreement, what is left on condition, the next due',
      { '2026-iam-instalment-balance': { value: '30 000', date: '30/06/2027' } },
      [
        [expect.stringMatching(/^payments /), 65000, 62500],
        ['lever gbm', 32500, 30000],
        ['payment 2026-iam-instalment-balance', '2027-04-30', '2027-06-30'],
      ],
    ],
    [
      'a deliverable: its due alone, to the last day of a month',
      { '2026-health2-deliverable-activity-report': { date: 'mars 2027' } },
      [['deliverable 2026-health2-deliverable-activity-report', '2027-04', '2027-03-31']],
    ],
    ['nothing: what is typed as it is', { '2026-subsidy-health2-2026': { value: '45 000' } }, []],
    ['nothing: what cannot be read', { '2026-subsidy-health2-2026': { value: 'beaucoup' } }, []],
    ['nothing: what nobody has', { nobody: { value: '1' } }, []],
  ])('moves %s', (_name, typed, expected) => {
    expect(moved(typed)).toEqual(expected)
  })

  it('says what is wrong with a cell', () => {
    expect(faultsOf({ value: 'beaucoup', date: 'bientôt' })).toEqual({
      value: { code: 'number' },
      date: { code: 'day' },
    })
    expect(faultsOf({ value: '-5' })).toEqual({ value: { code: 'negative' } })
    expect(faultsOf({ value: '5', date: '2027' })).toEqual({})
  })

  it('is no proposal of an indicator', () => {
    const cells = { [amendmentRow('a/b')]: { value: '1' } }
    expect([indicatorsIn(cells), hasTargets(cells)]).toEqual([[], false])
  })
})
