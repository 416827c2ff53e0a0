import { describe, expect, it } from 'vitest'
import { indicatorFigures } from '../../src/subjects/changes/changesData'
import { untargetedResults } from '../../src/subjects/changes/namedResults'
import { find } from '../../src/subjects/find/finder'
import { findSet } from '../subjects/find/findSet'
import { some } from '../support/some'
import { published, readDemonstration, readPublished } from './demonstrationSet'

/** Indicators that no programme promised anything of, and their results, by the data alone. */
const promised = new Set(
  published.observations.flatMap(({ role, programme, indicator }) =>
    role === 'target' && programme !== null ? [indicator] : [],
  ),
)
const bare = published.observations.filter(
  ({ role, indicator, restates }) =>
    role === 'actual' && restates === undefined && !promised.has(indicator),
)

describe('results without a target', () => {
  it.each([
    ['published', readPublished],
    ['demonstration', readDemonstration],
  ])('stand on the dashboard, each once: %s', async (_set, readSet) => {
    const { catalogues, index } = await readSet()
    const shown = untargetedResults(indicatorFigures(catalogues), index.asOf)
    expect(bare.length).toBeGreaterThan(50)
    expect(shown.map(({ figure }) => figure.id).toSorted()).toEqual(
      bare.map(({ id }) => id).toSorted(),
    )
    const of2025 = shown.filter(({ figure }) => figure.period?.end === '2025-12-31')
    expect(of2025.map(({ figure }) => figure.value)).toEqual(expect.arrayContaining([68, 60]))
  })

  it('are found by their names', async () => {
    const index = await findSet('fr')
    const ids = new Set(bare.map(({ indicator }) => indicator))
    for (const { id, label } of some(published.indicators.filter((one) => ids.has(one.id)))) {
      const { shown } = find(index, label.fr, new Map(), index.entries.length)
      expect(shown.map(({ key }) => key)).toContain(`indicator:${id}`)
    }
  })

  it('are no votes and no yearly budgets: those are amounts, beside the programmes', () => {
    const words = bare.map(({ indicator }) => indicator).join(' ')
    expect(words).not.toMatch(/vote|budget/)
  })
})
