import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { demonstrationOf, demonstrationText } from '../../mocks/demonstration/demonstration'
import { proposedId } from '../../mocks/demonstration/observations'
import { indicatorSection } from '../../src/document/indicatorSection'
import { panelView } from '../../src/subjects/dashboard/panelView'
import type { OverviewRow } from '../../src/subjects/promise/overviewRow'
import { overviewRows } from '../../src/subjects/promise/overviewRows'
import { flagWordsOf } from '../../src/subjects/promise/rowWords'
import { proposed, raised, typed, unreported } from '../../mocks/demonstration/typed'
import type { ObservationRecord } from '../../src/publish/dataSet'
import { danglingReferences } from '../../mocks/acts/danglingReferences'
import { demonstration, demonstrationFile, published, readDemonstration } from './demonstrationSet'
import { some } from '../support/some'

const isKnownTooEarly = ({ adopted, known, status }: ObservationRecord): boolean =>
  status !== 'simulated' && adopted !== null && known < adopted

const of2026 = ({ promise }: OverviewRow): boolean => promise.target.period?.end === '2026-12-31'

const simulatedRows = [
  ...demonstrationFile.observations,
  ...demonstrationFile.visits,
  ...demonstrationFile.events,
  ...demonstrationFile.participations,
  ...demonstrationFile.projects,
  ...demonstrationFile.deliveries,
  ...demonstrationFile.payments,
  ...demonstrationFile.appreciations,
  ...demonstrationFile.replies,
  ...demonstrationFile.decisions,
]

describe('demonstration.json', () => {
  it('is what its generator writes, whenever it runs (npm run demonstration)', () => {
    const committed = readFileSync('mocks/demonstration/demonstration.json', 'utf8')
    expect(demonstrationText(demonstrationOf(published)) === committed).toBe(true)
    expect(demonstrationText(demonstrationOf(published)) === committed).toBe(true)
  })

  it('has the five committees, 110 companies of GBM visited, of which 10 in aerospace and defence', () => {
    const gbm = demonstrationFile.visits.filter(({ territory }) => territory === 'gbm')
    const companies = new Set(gbm.map(({ company }) => company))
    expect(demonstrationFile.committees).toHaveLength(5)
    expect(companies.size).toBeGreaterThanOrEqual(110)
    expect(gbm.length).toBeGreaterThan(companies.size)
    expect(
      new Set(gbm.filter(({ market }) => market === 'asd').map(({ company }) => company)).size,
    ).toBeGreaterThanOrEqual(10)
    expect(new Set(demonstrationFile.projects.flatMap(({ natures }) => natures))).toEqual(
      new Set(['L', 'A', 'F']),
    )
  })

  it('speaks of every promise of 2026 that has a number, or says on purpose that it does not', () => {
    const counted = new Set(
      demonstrationFile.rules.map(({ indicator, population, territory, nature }) =>
        [indicator, population, territory, nature].join(),
      ),
    )
    const silent = published.observations
      .filter(({ id, role, programme, value, period, restates }) => {
        const isOf2026 =
          role === 'target' &&
          ['animation-2026', 'iam-2026', 'pmt-health-2'].includes(programme ?? '') &&
          period !== null
        return isOf2026 && value !== null && restates === undefined && !(id in typed)
      })
      .filter(
        (target) =>
          !counted.has(
            [target.indicator, target.population, target.territory, target.nature].join(),
          ),
      )
      .map(({ id }) => id)
    expect(silent.toSorted()).toEqual(unreported.toSorted())
  })
})

describe('what is simulated', () => {
  it('says so row by row, and names the simulated registers as its source', () => {
    expect(simulatedRows.filter(({ status }) => status !== 'simulated')).toEqual([])
    const added = demonstration.observations.filter(({ id }) => id.startsWith('demo-'))
    expect(added.length).toBeGreaterThan(demonstrationFile.observations.length)
    for (const { status, source } of some(added))
      expect([status, source.act]).toEqual(['simulated', demonstrationFile.register.id])
    expect(demonstration.acts.find(({ id }) => id === demonstrationFile.register.id)?.kind).toBe(
      'register',
    )
  })

  it('is everything that the demonstration reports of 2026, and nothing of the published set', () => {
    const isPublished = new Set(published.observations.map(({ id }) => id))
    expect(
      demonstration.observations.filter(
        ({ id, status }) => !isPublished.has(id) && status !== 'simulated',
      ),
    ).toEqual([])
    expect(published.observations.filter(({ status }) => status === 'simulated')).toEqual([])
    expect([
      published.visits,
      published.deliveries,
      published.rules,
      published.committees,
      published.decisions,
    ]).toEqual([[], [], [], [], []])
    expect([published.simulated, demonstration.simulated]).toEqual([false, true])
  })

  it('names no company, project or laboratory of the acts', () => {
    const real = new Set(
      [...published.companies, ...published.projects].map(({ name }) => name.toLowerCase()),
    )
    const named = [
      ...demonstrationFile.visits.map(({ company }) => company),
      ...demonstrationFile.participations.map(({ organisation }) => organisation),
      ...demonstrationFile.projects.map(({ name }) => name),
    ]
    expect(
      named.filter((name) => !/^(?:Entreprise|Projet|Laboratoire|École) simulée? \d+$/.test(name)),
    ).toEqual([])
    expect(named.filter((name) => real.has(name.toLowerCase()))).toEqual([])
    const people = [...demonstrationFile.appreciations, ...demonstrationFile.replies].map(
      ({ author }) => author,
    )
    expect(
      [...people, ...demonstrationFile.deliveries.map(({ by }) => by)].filter(
        (who) => !/simulée?/.test(who),
      ),
    ).toEqual([])
  })

  it('leads nowhere that does not exist', () => {
    expect(danglingReferences(demonstration)).toEqual([])
    const indicators = new Set(demonstration.indicators.map(({ id }) => id))
    const deliverables = new Set(demonstration.deliverables.map(({ id }) => id))
    const instalments = new Set(demonstration.instalments.map(({ id }) => id))
    const events = new Set(demonstration.events.map(({ id }) => id))
    const promises = new Set(
      demonstration.observations.filter(({ role }) => role === 'target').map(({ id }) => id),
    )
    const lost = [
      ...demonstrationFile.rules.filter(({ indicator }) => !indicators.has(indicator)),
      ...demonstrationFile.deliveries.filter(({ deliverable }) => !deliverables.has(deliverable)),
      ...demonstrationFile.payments.filter(({ instalment }) => !instalments.has(instalment)),
      ...demonstrationFile.participations.filter(({ event }) => !events.has(event)),
      ...[...demonstrationFile.appreciations, ...demonstrationFile.replies].filter(
        ({ indicator, promise }) =>
          !indicators.has(indicator) || (promise !== null && !promises.has(promise)),
      ),
      ...demonstrationFile.decisions.filter(
        ({ indicator, deliverable }) =>
          (indicator !== null && !indicators.has(indicator)) ||
          (deliverable !== null && !deliverables.has(deliverable)),
      ),
    ]
    expect(lost).toEqual([])
  })
})

describe('what the acts print', () => {
  it('stands in the demonstration as it is published, money and contradictions included', () => {
    expect(demonstration.amounts).toEqual(published.amounts)
    expect(demonstration.instalments).toEqual(published.instalments)
    expect(demonstration.contradictions.slice(0, published.contradictions.length)).toEqual(
      published.contradictions,
    )
    const isPublished = new Set(published.observations.map(({ id }) => id))
    expect(demonstration.observations.filter(({ id }) => isPublished.has(id))).toEqual(
      published.observations,
    )
  })

  it('is known from its adoption at the earliest; before it, proposals of the demonstration’s own stand, and say so', async () => {
    expect(demonstration.observations.filter(isKnownTooEarly)).toEqual([])
    const { catalogues, index } = await readDemonstration()
    const [, , june] = index.committees
    const before = overviewRows(catalogues, june?.date ?? '', index.profile).filter(of2026)
    const printed = new Map(published.observations.map(({ id, value }) => [id, value]))
    expect(before.length).toBeGreaterThan(15)
    for (const row of some(before)) {
      const { id, value, status } = row.promise.target
      expect([id, printed.has(id), status]).toEqual([id, false, 'simulated'])
      expect(flagWordsOf(row)).toEqual(
        expect.arrayContaining(['proposition simulée, pas encore votée']),
      )
      const [target] = Object.entries(proposed).find(([act]) => proposedId(act) === id) ?? []
      expect(printed.get(target ?? '')).not.toBe(value)
    }
    const after = overviewRows(catalogues, index.asOf, index.profile).filter(of2026)
    expect(after.filter(({ promise }) => promise.target.id.startsWith('demo-proposed'))).toEqual([])
    expect(after.length).toBeGreaterThan(before.length)
  })

  it('says in sentence, chart, panel and documents that a target is proposed, and what was voted for it', async () => {
    const read = await readDemonstration()
    const around = {
      agreements: read.resource('agreements').agreements,
      reference: read.resource('reference'),
      contradictions: [],
      acts: read.resource('sources').acts,
      programmes: read.resource('programmes').programmes,
      said: { appreciations: [], replies: [] },
      profile: read.index.profile,
      language: 'fr' as const,
    }
    const section = (asOf: string) =>
      indicatorSection(read.indicator('members'), { ...around, asOf, exercise: '2026' })
    const texts = (asOf: string): string => JSON.stringify(section(asOf))
    const panel = (asOf: string) =>
      panelView(read.indicator('members'), {
        ...around,
        asOf,
        exercise: 2026,
        territories: ['bfc'],
      }).target
    const [, , june] = read.index.committees
    const early = texts(june?.date ?? '')
    expect(early).toContain('Cet objectif est une proposition simulée, pas encore votée.')
    expect(early).toContain('proposition simulée, pas encore votée')
    expect(early).not.toContain('gbm-2026-00171')
    expect(panel(june?.date ?? '')).toEqual({
      figure: '>\u00a0275',
      under: expect.arrayContaining(['proposition simulée, pas encore votée']),
    })
    const late = texts(read.index.asOf)
    expect(late).not.toContain('pas encore vot')
    expect(late).toMatch(/proposé avant l’objectif voté le 25.juin.2026/)
    expect(panel(read.index.asOf)?.figure).toBe('>\u00a0280')
  })

  it('keeps a raised target beside the first one', () => {
    const second = demonstration.observations.find(
      ({ revises }) => revises?.observation === raised.target,
    )
    expect([second?.value, second?.adopted]).toEqual([raised.value, raised.day])
    expect(demonstration.observations.find(({ id }) => id === raised.target)?.value).toBe(2600)
  })
})
