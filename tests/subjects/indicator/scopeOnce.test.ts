import { describe, expect, it } from 'vitest'
import { groupBy } from '../../../src/api/groupBy'
import { natureWords } from '../../../src/format/reading'
import { placeBeside } from '../../../src/format/scopeWords'
import { scopeWords } from '../../../src/subjects/indicator/indicatorView'
import { allTrajectories, dataSets } from '../../support/allTrajectories'
import { documentSet } from '../../support/documentSet'

describe('where something is counted', () => {
  it.each([
    ['companies visited in GBM', 'GBM', undefined],
    ['entreprises de GBM, hors associations', 'GBM', undefined],
    ['members', 'GBM', 'GBM'],
    ['companies in GBMetal', 'GBM', 'GBM'],
    ['France innovation Meetings', 'France', 'France'],
    [undefined, 'GBM', 'GBM'],
    ['companies in GBM', undefined, undefined],
  ])('of %j at %j is said as %j', (counted, place, said) => {
    expect(placeBeside(counted, place)).toBe(said)
  })
})

describe.each(dataSets)('the scopes of the data set %s', (_name, folder) => {
  it.each(['fr', 'en'] as const)(
    'are named once, and each by its own words, in %s',
    async (language) => {
      const { reference } = (await documentSet(folder)).around
      const known = await allTrajectories(folder)
      expect(known.length).toBeGreaterThan(200)
      const around = {
        reference,
        language,
        natureWord: (nature: keyof typeof natureWords) => natureWords[nature](),
      }
      const short = new Map(
        reference.territories.map(({ id, short: name }) => [id, name?.[language]]),
      )
      const scopes = known.flatMap(({ id, resource }) =>
        resource.observations.map((figure) => ({
          id,
          key: JSON.stringify([figure.population, figure.nature, figure.territory]),
          words: scopeWords(figure, resource, around).join(' · '),
          place: short.get(figure.territory),
          isAgain: figure.restates !== undefined,
        })),
      )
      const twice = scopes.filter(
        ({ words, place }) => place !== undefined && words.split(place).length > 2,
      )
      expect(twice).toEqual([])
      // Another wording of a figure may leave out where it counts.
      const first = scopes.filter(({ isAgain }) => !isAgain)
      const byWords = groupBy(first, ({ id, words }) => `${id}: ${words}`)
      const same = [...byWords].filter(([, all]) => new Set(all.map(({ key }) => key)).size > 1)
      expect(same.map(([words]) => words)).toEqual([])
    },
  )
})
