import { proposed } from '../../../mocks/demonstration/typed'
import { sameSeries } from '../../../src/domain/scope'
import { calendarWords } from '../../../src/subjects/changes/calendarWords'
import { beforeAll, describe, expect, it } from 'vitest'
import { type ChangesData, indicatorFigures } from '../../../src/subjects/changes/changesData'
import { type ChangesView, changesView, newsCount } from '../../../src/subjects/changes/changesView'
import { comparedDays } from '../../../src/subjects/changes/days'
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
  changes.map(({ figure, before }) => [
    figure.indicator,
    figure.territory,
    before?.value ?? null,
    figure.value,
  ])

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
    const moves = autumn.moves.map(({ promise, from, to }) => [
      promise.target.id,
      from.status,
      to.status,
    ])
    expect(moves).toEqual(
      expect.arrayContaining([
        ['2026-target-members-bfc', 'attainedSoFar', 'inProgress'],
        ['2026-target-linkedin-posts', 'paceSufficient', 'paceToCheck'],
        ['2026-health2-target-projects', 'inProgress', 'alreadyAttained'],
      ]),
    )
    expect(autumn.moves.filter(({ from, to }) => from.status === to.status)).toEqual([])
  })

  it('counts apart what the calendar alone moved', () => {
    const year = changesView(data, { from: '2026-12-10', to: '2027-12-31' }, 'default')
    // A year in which nobody said anything: every reading that moved was moved by its date.
    expect([year.fresh, year.revised, year.targets, year.moves]).toEqual([[], [], [], []])
    expect(year.expiries.length).toBeGreaterThan(20)
    expect(calendarWords(year)[0]).toContain(` ${year.expiries.length} lectures`)
    const news = new Set(
      [...autumn.fresh, ...autumn.revised, ...autumn.targets].map(({ figure }) => figure.indicator),
    )
    // Without a new figure a reading moved because another target was voted than the one proposed.
    const voted = autumn.moves.filter(({ promise }) => !news.has(promise.target.indicator))
    expect(voted.map(({ promise }) => promise.target.id)).toEqual([
      '2026-health2-target-memberships',
    ])
  })

  it('sets each new result beside the target of its own count and time', () => {
    const beside = [...autumn.fresh, ...autumn.revised].flatMap(({ figure, target }) =>
      target === null ? [] : [{ figure, target }],
    )
    expect(beside.length).toBeGreaterThan(3)
    expect(
      beside.filter(
        ({ figure, target }) =>
          !sameSeries(figure, target) || figure.period?.end !== target.period?.end,
      ),
    ).toEqual([])
  })

  it('tells the raised target beside the first, and grades the one in force', () => {
    expect(told(autumn.targets)).toEqual([['linkedin-followers', 'unspecified', 2600, 2800]])
    expect(autumn.moves.map(({ promise }) => promise.target.id)).not.toContain(
      '2026-target-linkedin-followers',
    )
  })

  it('has the votes, payments, deliverables, deadlines and decisions of the summer', () => {
    expect(autumn.promises.voted).toBe(Object.keys(proposed).length)
    expect(autumn.promises.known).toBeGreaterThan(60)
    expect(autumn.payments.map(({ euros }) => euros)).toEqual([45_000, 32_500])
    expect(autumn.deliveries.map(({ deliverable, note }) => [deliverable, note])).toEqual([
      ['2026-deliverable-minutes', 'received'],
      ['2026-deliverable-visits-table', 'incomplete'],
    ])
    expect(autumn.deadlines.map(({ kind, due }) => [kind, due])).toEqual([
      ['decision', '2026-09-10'],
    ])
    expect(autumn.decisions.map(({ id }) => id)).toEqual(['demo-decision-04', 'demo-decision-05'])
  })
})

describe('other intervals', () => {
  it('are counted as they are told', () => {
    const days = [
      '2019-12-31',
      '2022-12-31',
      '2025-12-31',
      '2026-06-12',
      '2026-09-17',
      '2027-12-31',
    ]
    const between = days.flatMap((from) => days.flatMap((to) => (from < to ? [{ from, to }] : [])))
    const named = between.map((one) => {
      const { promises, fresh } = changesView(data, one, 'default')
      return { promises: promises.known, results: fresh.length }
    })
    expect(between.map((one) => newsCount(data.indicators, one))).toEqual(named)
    expect(
      named.filter(({ promises, results }) => promises > 0 && results > 0).length,
    ).toBeGreaterThan(3)
  })

  it('of no days have nothing', () => {
    expect(changesView(data, { from: '2026-09-17', to: '2026-09-17' }, 'default').isEmpty).toBe(
      true,
    )
  })

  it('told one after another say no figure twice as new', () => {
    const days = read.index.committees.map(({ date }) => date)
    const steps = days
      .slice(1)
      .map((to, place) => changesView(data, { from: days[place] ?? '', to }, 'default'))
    const fresh = steps.flatMap(({ fresh: figures }) => figures.map(({ figure }) => figure.id))
    expect(new Set(fresh).size).toBe(fresh.length)
    const deliveries = steps.flatMap(({ deliveries: some }) => some.map(({ id }) => id))
    expect(deliveries).toHaveLength(data.reporting.deliveries.length)
  })

  it('of all the years hold the promises that became known', () => {
    expect(
      changesView(data, { from: '1999-12-31', to: '2026-12-10' }, 'default').promises.known,
    ).toBeGreaterThan(300)
  })
})

describe('the compared days', () => {
  it.each([
    ['the last two committees', {}, { from: '2026-09-17', to: '2026-12-10' }],
    [
      'the one before a chosen committee',
      { arrete: '2026-06-12' },
      { from: '2026-04-09', to: '2026-06-12' },
    ],
    [
      'an earlier one, chosen too',
      { arrete: '2026-09-17', depuis: '2026-02-12' },
      { from: '2026-02-12', to: '2026-09-17' },
    ],
    [
      'a day that is no committee',
      { depuis: '2026-03-03' },
      { from: '2026-09-17', to: '2026-12-10' },
    ],
    [
      'a day after the chosen one',
      { arrete: '2026-06-12', depuis: '2026-09-17' },
      { from: '2026-04-09', to: '2026-06-12' },
    ],
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
