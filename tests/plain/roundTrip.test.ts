import { describe, expect, it } from 'vitest'
import { readCatalogue } from '../../src/api/catalogue'
import { readingOf } from '../../src/domain/evaluate'
import { profiles } from '../../src/domain/profile'
import { readPlain } from '../../src/plain/readPlain'
import { writePlain } from '../../src/plain/writePlain'
import { catalogueOf } from '../../src/publish/catalogue'
import { exercisesIn } from '../../src/publish/exerciseFigures'
import type { DataSet } from '../../src/publish/dataSet'
import { demonstration, published } from '../publish/set'

const byId = <T extends { readonly id: string }>(records: readonly T[]): T[] =>
  records.toSorted((a, b) => (a.id < b.id ? -1 : 1))

/** The document as it stands in a file. */
const written = (dataSet: DataSet): unknown => JSON.parse(JSON.stringify(writePlain(dataSet)))

/** Every promise of every exercise in both languages, with what the rule makes of it. */
const evaluated = (dataSet: DataSet) =>
  exercisesIn(dataSet).flatMap((year) =>
    (['fr', 'en'] as const).flatMap((language) => {
      const reading = readCatalogue(catalogueOf(dataSet, year, language))
      expect(reading.setAside).toEqual([])
      return reading.promises
        .map((promise) => {
          const figures = reading.figures.get(promise.target.indicator) ?? []
          const key = `${year} ${language} ${promise.target.id}`
          const of = readingOf(promise, figures, dataSet.asOf, profiles.default)
          return { key, promise, reading: of }
        })
        .toSorted((a, b) => (a.key < b.key ? -1 : 1))
    }),
  )

describe.each([
  ['published', published],
  ['demonstration', demonstration],
])('a data set written as a plain document: %s', (_, dataSet) => {
  const reading = readPlain(written(dataSet))

  it('is read back whole', () => {
    expect(reading.setAside).toEqual([])
    expect(reading.notices).toEqual([])
    const { observations, ...rest } = reading.dataSet
    const { observations: before, ...others } = dataSet
    expect(byId(observations)).toEqual(byId(before))
    expect(rest).toEqual(others)
  })

  it('gives every evaluated object again', () => {
    const before = evaluated(dataSet)
    expect(before.length).toBeGreaterThan(200)
    expect(evaluated(reading.dataSet)).toEqual(before)
  })
})
