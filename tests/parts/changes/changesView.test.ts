import { beforeAll, describe, expect, it } from 'vitest'
import { type ChangesData, indicatorFigures } from '../../../src/parts/changes/changesData'
import { type ChangesView, changesView } from '../../../src/parts/changes/changesView'
import { comparedDays } from '../../../src/parts/changes/days'
import { type ReadDemonstration, readDemonstration } from '../../demonstration/demonstrationSet'

let read: ReadDemonstration
let data: ChangesData
let autumn: ChangesView

beforeAll(async () => {
  read = await readDemonstration()
  data = {
    indicators: indicatorFigures(read.catalogues),
    programmes: read.resource('programmes'),
    reporting: read.resource('reporting'),
    committees: read.resource('committees'),
  }
  autumn = changesView(data, { from: '2026-06-12', to: '2026-09-17' }, 'default')
})

const told = (changes: ChangesView['revised']) =>
  changes.map(({ figure, before }) => [figure.indicator, figure.territory, before?.value ?? null, figure.value])

describe('between the committees of June and September', () => {
  it('revises figures, old beside new, with a reason each', () => {
    expect(told(autumn.revised)).toEqual(
      expect.arrayContaining([
        ['members', 'bfc', 283, 277],
        ['linkedin-posts', 'unspecified', 61, 58],
        ['companies-visited', 'gbm', 47, 79],
      ]),
    )
    expect(autumn.revised.filter(({ figure }) => (figure.reason ?? '') === '')).toEqual([])
  })

  it('knows figures of which nothing was known', () => {
    expect(told(autumn.fresh)).toContainEqual(['members', 'gbm', null, 74])
    expect(autumn.fresh.filter(({ before }) => before !== null)).toEqual([])
  })

  it('says which readings moved, from what to what', () => {
    const moves = autumn.moves.map(({ promise, from, to }) => [promise.target.id, from.status, to.status])
    expect(moves).toEqual(
      expect.arrayContaining([
        ['2026-target-members-bfc', 'attainedSoFar', 'inProgress'],
        ['2026-target-linkedin-posts', 'paceSufficient', 'paceToCheck'],
        ['2026-health2-target-projects', 'inProgress', 'alreadyAttained'],
      ]),
    )
    expect(autumn.moves.filter(({ from, to }) => from.status === to.status)).toEqual([])
  })

  it('tells the raised target beside the first, and grades the one in force', () => {
    expect(told(autumn.targets)).toEqual([['linkedin-followers', 'unspecified', 2600, 2800]])
    expect(autumn.moves.map(({ promise }) => promise.target.id)).not.toContain('2026-target-linkedin-followers')
  })

  it('has the votes, payments, deliverables, deadlines and decisions of the summer', () => {
    expect(autumn.promises.voted).toBeGreaterThan(100)
    expect(autumn.payments.map(({ euros }) => euros)).toEqual([45_000, 32_500])
    expect(autumn.deliveries.map(({ deliverable, note }) => [deliverable, note])).toEqual([
      ['2026-deliverable-minutes', 'received'],
      ['2026-deliverable-visits-table', 'incomplete'],
    ])
    expect(autumn.deadlines.map(({ kind, due }) => [kind, due])).toEqual([['decision', '2026-09-10']])
    expect(autumn.decisions.map(({ id }) => id)).toEqual(['demo-decision-04', 'demo-decision-05'])
  })
})

describe('other intervals', () => {
  it('of no days have nothing', () => {
    expect(changesView(data, { from: '2026-09-17', to: '2026-09-17' }, 'default').isEmpty).toBe(true)
  })

  it('told one after another say no figure twice as new', () => {
    const days = read.index.committees.map(({ date }) => date)
    const steps = days.slice(1).map((to, place) => changesView(data, { from: days[place] ?? '', to }, 'default'))
    const fresh = steps.flatMap(({ fresh: figures }) => figures.map(({ figure }) => figure.id))
    expect(new Set(fresh).size).toBe(fresh.length)
    const deliveries = steps.flatMap(({ deliveries: some }) => some.map(({ id }) => id))
    expect(deliveries).toHaveLength(data.reporting.deliveries.length)
  })

  it('of all the years hold the promises that became known', () => {
    expect(changesView(data, { from: '1999-12-31', to: '2026-12-10' }, 'default').promises.known).toBeGreaterThan(300)
  })
})

describe('the compared days', () => {
  it.each([
    ['the last two committees', {}, { from: '2026-09-17', to: '2026-12-10' }],
    ['the one before a chosen committee', { arrete: '2026-06-12' }, { from: '2026-04-09', to: '2026-06-12' }],
    ['an earlier one, chosen too', { arrete: '2026-09-17', depuis: '2026-02-12' }, { from: '2026-02-12', to: '2026-09-17' }],
    ['a day that is no committee', { depuis: '2026-03-03' }, { from: '2026-09-17', to: '2026-12-10' }],
    ['a day after the chosen one', { arrete: '2026-06-12', depuis: '2026-09-17' }, { from: '2026-04-09', to: '2026-06-12' }],
    ['nothing before the first', { arrete: '2026-02-12' }, null],
  ])('%s', (_case, state, expected) => {
    expect(comparedDays(read.index, data.indicators, state).between).toEqual(expected)
  })

  it('without committees are those on which figures became known', () => {
    const { between } = comparedDays({ asOf: '2026-07-08', committees: [] }, data.indicators, {})
    expect(between?.to).toBe('2026-07-08')
    expect(between?.from).toMatch(/^20/)
  })
})
