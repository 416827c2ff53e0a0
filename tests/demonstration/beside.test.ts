import { beforeAll, describe, expect, it } from 'vitest'
import type { Figure } from '../../src/domain/figure'
import type { Reading } from '../../src/domain/reading'
import { trajectoryOf } from '../../src/domain/trajectory'
import { sameCount, sameSeries, samePeriod, standsNear } from '../../src/domain/scope'
import { indicatorSection } from '../../src/document/indicatorSection'
import { natureWords } from '../../src/format/reading'
import { roadmapView } from '../../src/pages/roadmap/roadmapView'
import { panelView } from '../../src/subjects/dashboard/panelView'
import { indicatorView } from '../../src/subjects/indicator/indicatorView'
import { promiseLines } from '../../src/subjects/money/promiseLine'
import { besideText, resultText } from '../../src/subjects/money/promiseWords'
import { overviewRows } from '../../src/subjects/promise/overviewRows'
import { resultWords } from '../../src/subjects/promise/rowWords'
import type { IndicatorPromise } from '../../src/domain/promise'
import { some } from '../support/some'
import {
  demonstration,
  type ReadDemonstration,
  readDemonstration,
  readPublished,
} from './demonstrationSet'

interface Read {
  readonly where: string
  readonly promise: IndicatorPromise
  readonly reading: Reading
}

const scopeOf = ({ population, nature, territory }: Figure) => [population, nature, territory]

const ids = (promises: readonly { readonly promise: IndicatorPromise }[]) =>
  [...new Set(promises.map(({ promise }) => promise.target.id))].toSorted()

const gapOf = ({ gap, lastKnown }: Reading) => gap ?? lastKnown?.gap ?? null

/** What stands beside a target without being of its population, nature and territory, or the start printed for it. */
function strangers({ where, promise, reading }: Read): unknown[] {
  const { target, baseline, kind } = promise
  const { answer, lastKnown, beside, flags } = reading
  const found: unknown[] = []
  const fault = (what: string, figure: Figure | undefined) =>
    found.push([where, target.id, what, scopeOf(target), figure && scopeOf(figure)])
  if (
    answer !== null &&
    !(sameSeries(answer, target) && samePeriod(kind, answer.period, target.period))
  )
    fault('answer', answer)
  if (lastKnown !== null) {
    const isOwn = sameCount(lastKnown.figure, target) && standsNear(lastKnown.figure, target)
    const isSaid =
      lastKnown.figure.territory === target.territory || flags.includes('scopeUncertain')
    if (!isOwn || !isSaid) fault('lastKnown', lastKnown.figure)
  }
  if (beside?.as === 'baseline' && beside.figure.id !== baseline?.id) fault('baseline', undefined)
  if (beside?.as === 'lastKnown' && !sameCount(beside.figure, target))
    fault('beside', beside.figure)
  if (beside?.as === 'later' && !sameSeries(beside.figure, target)) fault('later', beside.figure)
  for (const other of reading.otherScope) if (sameSeries(other, target)) fault('otherScope', other)
  if (reading.previousActual !== null && !sameSeries(reading.previousActual, target))
    fault('previousActual', reading.previousActual)
  return found
}

describe.each([
  ['published', readPublished],
  ['demonstration', readDemonstration],
] as const)('every target of the %s data set', (_set, readSet) => {
  let read: ReadDemonstration
  let days: readonly string[]
  beforeAll(async () => {
    read = await readSet()
    const [first, , middle] = read.index.committees
    days = [...[first, middle].flatMap((committee) => committee?.date ?? []), read.index.asOf]
  })

  const around = (asOf: string) => ({
    agreements: read.resource('agreements').agreements,
    reference: read.resource('reference'),
    contradictions: [],
    acts: read.resource('sources').acts,
    programmes: read.resource('programmes').programmes,
    said: { appreciations: [], replies: [] },
    asOf,
    profile: read.index.profile,
    language: 'fr' as const,
    natureWord: (nature: keyof typeof natureWords) => natureWords[nature](),
  })

  it('has beside it only figures of its population, nature and territory, in every list', () => {
    const promises = days.flatMap((asOf): Read[] => [
      ...overviewRows(read.catalogues, asOf, read.index.profile).map(({ promise, reading }) => ({
        where: `list ${asOf}`,
        promise,
        reading,
      })),
      ...promiseLines(read.catalogues, asOf, read.index.profile, () => true).map(
        ({ promise, reading }) => ({ where: `money ${asOf}`, promise, reading }),
      ),
      ...[...read.index.indicators.keys()].flatMap((id) =>
        indicatorView(read.indicator(id), { ...around(asOf), exercise: undefined }).promises.map(
          ({ promise, reading }) => ({ where: `sheet ${asOf}`, promise, reading }),
        ),
      ),
    ])
    expect(promises.length).toBeGreaterThan(600)
    expect(promises.flatMap(strangers)).toEqual([])
  })

  it('names a figure of another scope with its scope in the list, and never puts it in the place of the result', () => {
    const rows = overviewRows(read.catalogues, read.index.asOf, read.index.profile)
    const others = rows.filter(({ reading }) => reading.beside?.as === 'otherScope')
    expect(others.length).toBeGreaterThan(5)
    for (const row of some(others)) {
      const { figure, beside } = resultWords(row)
      expect([row.promise.target.id, figure]).toEqual([row.promise.target.id, null])
      expect(beside).toMatch(/autre périmètre.: \S/)
    }
  })

  it('is the same one on the sheet, in the list, beside the money and on the roadmap', () => {
    for (const asOf of some(days)) {
      const listed = ids(overviewRows(read.catalogues, asOf, read.index.profile))
      expect(ids(promiseLines(read.catalogues, asOf, read.index.profile, () => true))).toEqual(
        listed,
      )
      const sheets = [...read.index.indicators.keys()].flatMap(
        (id) =>
          indicatorView(read.indicator(id), { ...around(asOf), exercise: undefined }).promises,
      )
      expect(listed.filter((id) => !ids(sheets).includes(id))).toEqual([])
      const [roadmap] = demonstration.roadmaps
      if (roadmap === undefined) throw new Error('no roadmap')
      const tracks = roadmapView({
        catalogues: read.catalogues,
        events: [],
        companies: [],
        deliverables: [],
        contradictions: [],
        acts: [],
        branch: null,
        roadmap,
        asOf,
        profile: read.index.profile,
      }).roadmaps.flatMap(({ axes }) => axes.flatMap(({ objectives }) => objectives))
      expect(ids(tracks.map(({ placed }) => placed)).filter((id) => !listed.includes(id))).toEqual(
        [],
      )
    }
  })

  it('has one gap, of the list, of the panel and of the documents', () => {
    const { asOf, profile } = read.index
    const rows = new Map(
      overviewRows(read.catalogues, asOf, profile).map((row) => [
        row.promise.target.id,
        row.reading,
      ]),
    )
    for (const id of some([...read.index.indicators.keys()])) {
      const resource = read.indicator(id)
      const { promise } = panelView(resource, { ...around(asOf), exercise: 2026, territories: [] })
      const reading = promise === null ? undefined : rows.get(promise.promise.target.id)
      if (promise !== null && reading !== undefined)
        expect([id, gapOf(promise.reading)]).toEqual([id, gapOf(reading)])
      const section = indicatorSection(resource, { ...around(asOf), exercise: undefined })
      for (const shown of section.readings) {
        const listed = rows.get(shown.promise)
        if (listed !== undefined)
          expect([shown.promise, shown.gap]).toEqual([shown.promise, listed.gap])
      }
    }
  })

  it('is read where it is drawn, or named as one that no programme bears', () => {
    const { asOf } = read.index
    const cited: string[] = []
    for (const id of some([...read.index.indicators.keys()])) {
      const resource = read.indicator(id)
      const view = indicatorView(resource, { ...around(asOf), exercise: undefined })
      const told = new Set(
        view.rows.flatMap(({ promises, wordings, replaced }) => [
          ...promises.map(({ promise }) => promise.target.id),
          ...wordings.map((target) => target.id),
          ...replaced.map(({ target }) => target.id),
        ]),
      )
      const drawn = trajectoryOf(
        resource.observations,
        resource.indicator.kind,
        asOf,
      ).series.flatMap(({ targets }) => targets.map(({ figure }) => figure.id))
      expect([id, drawn.filter((target) => !told.has(target))]).toEqual([id, []])
      if (view.outside === null) continue
      cited.push(id)
      const section = indicatorSection(resource, { ...around(asOf), exercise: undefined })
      const [sentence] = section.blocks
      if (view.main === null)
        expect(sentence?.type === 'paragraph' ? sentence.text : '').toContain(
          'un objectif est cité hors de tout programme',
        )
    }
    expect(cited.length).toBeGreaterThan(1)
  })

  it('has no result of another measure of the private share', () => {
    const { promises } = indicatorView(read.indicator('private-resources-share'), {
      ...around(read.index.asOf),
      exercise: undefined,
    })
    const shown = promises.map(({ promise, reading }) => [
      promise.target.period?.end.slice(0, 4),
      reading.beside?.as === 'otherScope' ? null : (reading.beside?.figure.value ?? null),
      reading.flags.includes('targetBelowPreviousTarget'),
    ])
    expect(new Set(shown.map(([year]) => year)).size).toBeGreaterThan(5)
    for (const [year, value, compared] of some(shown))
      expect([year, value, compared]).toEqual([year, year === '2026' ? 54 : null, false])
  })
})

describe('what stands in the place of a result', () => {
  it('is the act’s words where it has no figure', async () => {
    const read = await readDemonstration()
    const rows = overviewRows(read.catalogues, read.index.asOf, read.index.profile)
    const inWords = rows.filter(({ answerWords }) => answerWords !== null).map(resultWords)
    expect(inWords.map(({ words }) => words)).toContain('trois réunions de pôles tenues (simulé)')
    expect(inWords.filter(({ figure }) => figure !== null)).toEqual([])
  })

  it('is the same in the list and beside the money, in words and in years', async () => {
    for (const readSet of [readPublished, readDemonstration]) {
      const { catalogues, index } = await readSet()
      const listed = new Map(
        overviewRows(catalogues, index.asOf, index.profile).map((row) => [
          row.promise.target.id,
          resultWords(row),
        ]),
      )
      const lines = promiseLines(catalogues, index.asOf, index.profile, () => true)
      for (const line of some(lines))
        expect([line.promise.target.id, resultWords(line)]).toEqual([
          line.promise.target.id,
          listed.get(line.promise.target.id),
        ])
    }
    const { catalogues, index } = await readDemonstration()
    const texts = promiseLines(catalogues, index.asOf, index.profile, () => true).map(resultText)
    expect(texts).toContain('«\u00a0trois réunions de pôles tenues (simulé)\u00a0» (2026)')
  })

  it('says since when an estimate was never confirmed', async () => {
    const read = await readPublished()
    const rows = overviewRows(read.catalogues, read.index.asOf, read.index.profile)
    const row = rows.find(
      ({ indicator, promise }) =>
        indicator === 'event-participants' && promise.target.value === 2250,
    )
    if (row === undefined) throw new Error('no promise of 2250 participants')
    expect(resultWords(row)).toMatchObject({
      figure: null,
      beside: expect.stringContaining('2021'),
    })
    expect(resultWords(row).qualities).toContain('estimé en 2022, jamais confirmé depuis')
    const lines = promiseLines(read.catalogues, read.index.asOf, read.index.profile, () => true)
    const line = lines.find(({ promise }) => promise.target.id === row.promise.target.id)
    expect(line && besideText(resultWords(line))).toContain(
      'estimé en 2022, jamais confirmé depuis',
    )
  })
})

describe('a revised target', () => {
  it('is judged on the one in force, with the first one, the day and the reason beside it', async () => {
    const read = await readDemonstration()
    const section = indicatorSection(read.indicator('linkedin-followers'), {
      agreements: read.resource('agreements').agreements,
      reference: read.resource('reference'),
      contradictions: [],
      acts: read.resource('sources').acts,
      programmes: read.resource('programmes').programmes,
      said: { appreciations: [], replies: [] },
      asOf: '2026-12-10',
      profile: read.index.profile,
      exercise: '2026',
    })
    const read2026 = section.readings.map(({ promise }) => promise)
    expect(read2026).toContain('demo-target-linkedin-followers-raised')
    expect(read2026).not.toContain('2026-target-linkedin-followers')
    const [sentence] = section.blocks
    const text = sentence?.type === 'paragraph' ? sentence.text : ''
    expect(text).toMatch(
      /L’objectif 2026 .*2.800.abonnés\. Il a été révisé le 17.septembre.2026 \(2.600.abonnés auparavant\).: Objectif relevé au comité de septembre/,
    )
    const table = section.blocks.find(({ type }) => type === 'table')
    const notes =
      table?.type === 'table' ? table.rows.flat().flatMap((cell) => cell.notes ?? []) : []
    expect(notes.join(' ')).toMatch(/connu le 9.avril.2026, remplacé depuis/)
    expect(notes.join(' ')).toMatch(/premier objectif, révisé le 17.septembre.2026/)
  })

  it.each([
    [2, '2015-12-31'],
    [5, '2018-12-31'],
  ])('dated "à %i ans" closes at the end of %s, by inference', async (years, end) => {
    const { promises } = indicatorView(
      (await readPublished()).indicator('market-turnover-growth'),
      {
        agreements: [],
        reference: { units: [], territories: [] },
        contradictions: [],
        asOf: '2026-07-08',
        profile: 'default',
        exercise: undefined,
        language: 'fr',
        natureWord: String,
      },
    )
    const own = promises.find(({ promise }) => promise.target.words.includes(`à ${years} ans`))
    expect(own?.promise.target.period?.end).toBe(end)
    expect(own?.reading).toMatchObject({ status: 'noVerdict', reason: 'notPublished' })
    expect(own?.reading.flags).toContain('dueDateInferred')
  })
})
