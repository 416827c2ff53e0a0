import { describe, expect, it } from 'vitest'
import { publishedFrom } from '../../../mocks/dataSet'
import { actFilesOnDisk } from '../../../mocks/filesOnDisk'
import { readIndicator } from '../../../src/api/indicator'
import { type Panel, panelView } from '../../../src/subjects/dashboard/panelView'
import { describeFigures } from '../../../src/subjects/indicator/describeTrajectory'
import { some } from '../../support/some'

const published = publishedFrom(actFilesOnDisk('.'))

function panelOf(id: string, exercise = 2026, territories: readonly string[] = []): Panel {
  const indicator = published.indicators.find((known) => known.id === id)
  const resource = readIndicator({
    ...indicator,
    observations: published.observations.filter((figure) => figure.indicator === id),
  })
  return panelView(resource, {
    agreements: [...published.agreements],
    reference: {
      units: [...published.units],
      territories: [...published.territories],
      markets: [],
      headings: [],
      roadmaps: [],
      fed: [],
      announced: [],
      setAside: [],
      notices: [],
    },
    contradictions: [...published.contradictions],
    asOf: published.asOf,
    profile: published.profile,
    exercise,
    language: 'fr',
    territories,
  })
}

const told = ({ known, target }: Panel): unknown => [
  known?.figure,
  known?.under[0],
  target?.figure,
  target?.under[0],
]

describe('a headline panel', () => {
  it.each([
    ['members', ['273', 'fin 2025', '>\u00a0280', 'fin 2026']],
    ['events-organised', [undefined, undefined, '15', '2026']],
    ['companies-visited', [undefined, undefined, '110', '2026']],
    ['event-participants', ['2\u202f200', '2021', '2\u202f250', '2022']],
    ['private-resources-share', ['54\u00a0%', 'sans date', '>\u00a050\u00a0%', '2026']],
  ])('of %s sets the last figure of its own series beside the target', (id, expected) => {
    expect(told(panelOf(id))).toEqual(expected)
  })

  it('shows the wanted territory first', () => {
    expect(panelOf('members', 2026, ['gbm']).promise?.promise.target).toMatchObject({
      territory: 'gbm',
    })
  })

  it('shows the exercise that is asked, where something was promised for it', () => {
    expect(panelOf('members', 2022).target?.figure).toBe('>\u00a0265')
    expect(panelOf('members', 2022).promise?.reading.reason).toBe('notPublished')
  })

  it('says that no figure is known rather than nothing', () => {
    const panel = panelOf('2026-asd-companies-supported')
    expect(panel.known).toBeNull()
    expect(panel.finding).toBe('Aucun résultat 2026 n’est publié.')
  })
})

describe('every indicator', () => {
  it('has beside its target a figure of the very series, its printed starting value, or none', () => {
    const panels = published.indicators.map(({ id }) => panelOf(id))
    const beside = panels.flatMap((panel) =>
      panel.promise === null || panel.known === null ? [] : [{ ...panel, promise: panel.promise }],
    )
    expect(beside.length).toBeGreaterThan(10)
    for (const { id, promise } of some(beside)) {
      const { answer, beside: stands } = promise.reading
      const shown = answer ?? (stands?.as === 'lastKnown' ? stands.figure : null)
      const { target, baseline } = promise.promise
      if (shown === null) expect([id, stands?.figure.id]).toEqual([id, baseline?.id])
      else
        expect([id, shown.population, shown.nature]).toEqual([id, target.population, target.nature])
    }
  })

  it('keeps every figure of its drawing in its table', () => {
    for (const { id } of some(published.indicators)) {
      const values = published.observations.filter(
        ({ indicator, role, value, restates }) =>
          indicator === id && role !== 'target' && value !== null && restates === undefined,
      )
      const { label, rows, unit } = panelOf(id)
      const { table } = describeFigures(label, rows, unit)
      const shown = table.rows.flatMap(({ cells }) => cells.flatMap(({ figures }) => figures ?? []))
      expect([id, ...shown]).toEqual(expect.arrayContaining(values.map((value) => value.id)))
    }
  })
})
