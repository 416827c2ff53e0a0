import { describe, expect, it } from 'vitest'
import { apiFiles } from '../../src/publish/apiFiles'
import { dataSetFrom } from '../../src/publish/dataSetFrom'
import { demonstration, published, rawOf, setAnswersOf } from './set'

const byId = <T extends { readonly id: string }>(records: readonly T[]): T[] =>
  records.toSorted((a, b) => (a.id < b.id ? -1 : 1))

describe('a data set put together from an API', () => {
  it.each([
    ['published', published],
    ['demonstration', demonstration],
  ])('is the one that was written: %s', async (_, written) => {
    const { dataSet, setAside, notices } = dataSetFrom(await setAnswersOf(written))
    expect([setAside, notices]).toEqual([[], []])
    const { observations, ...rest } = dataSet
    const { observations: before, ...others } = written
    expect(byId(observations)).toEqual(byId(before))
    expect(rest).toEqual(others)
  })

  it('writes the same files again', async () => {
    const files = await apiFiles([demonstration])
    const again = await apiFiles([dataSetFrom(rawOf(files)).dataSet])
    const third = await apiFiles([dataSetFrom(rawOf(again)).dataSet])
    expect([...third.keys()]).toEqual([...again.keys()])
    expect([...again.keys()].map((name) => name.replace(/\.[0-9a-f]{10}\./, '.'))).toEqual(
      [...files.keys()].map((name) => name.replace(/\.[0-9a-f]{10}\./, '.')),
    )
  })

  it('sets a record aside that breaks the contract and names it', async () => {
    const raw = await setAnswersOf(published)
    const { setAside } = dataSetFrom({
      ...raw,
      resources: { ...raw.resources, visits: { visits: [{ id: 'v-1' }] } },
    })
    expect(setAside.map(({ path }) => path)).toEqual([expect.stringContaining('visits')])
  })
})
