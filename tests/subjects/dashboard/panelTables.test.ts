import { describe, expect, it } from 'vitest'
import { mockApiFiles } from '../../../mocks/bundledFiles'
import { readIndex } from '../../../src/api/apiIndex'
import { readCatalogue } from '../../../src/api/catalogue'
import { becameView } from '../../../src/subjects/dashboard/becameView'
import { describeBecame } from '../../../src/subjects/dashboard/describeBecame'
import { describeTrack } from '../../../src/subjects/dashboard/describeTrack'
import { domainView } from '../../../src/subjects/dashboard/domainView'
import { overviewData } from '../../../src/subjects/promise/overviewView'

const sumOf = (values: readonly number[]): number => values.reduce((sum, one) => sum + one, 0)

describe.each(['', 'demonstration/'])('the dashboard of %j', async (folder) => {
  const files = await mockApiFiles()
  const read = (path: string): unknown => JSON.parse(files.get(path) ?? 'null')
  const index = readIndex(read(`${folder}index.json`), `https://api.test/${folder}`)
  const catalogues = index.exercises.map(({ catalogue }) =>
    readCatalogue(read(new URL(catalogue.fr).pathname.slice(1))),
  )
  const data = overviewData(catalogues, index.asOf, index.profile)
  const withFigure = data.rows.filter(({ promise }) => promise.target.value !== null)

  it('counts every promise with a figure under one outcome', () => {
    const { columns, rows } = describeBecame(becameView(data))
    const counts = rows.map(({ cells }) => cells.slice(1).map(({ value }) => value ?? Number.NaN))
    expect(counts.map(([, ...outcomes]) => sumOf(outcomes))).toEqual(counts.map(([total]) => total))
    expect(sumOf(counts.map(([total = Number.NaN]) => total))).toBe(withFigure.length)
    // An outcome that no promise has is no column.
    const unused = columns.filter((_, at) => at > 1 && counts.every((row) => row[at - 1] === 0))
    expect(unused).toEqual([])
  })

  it('shows each promise of a domain with a figure on one track: objective, shape and word of its reading, no more', () => {
    const domains = [...new Set(data.rows.map(({ domain }) => domain))]
    const rows = domains.flatMap((domain) =>
      domainView(data, domain).flatMap((track) => describeTrack(track).rows),
    )
    expect(rows.map(({ id }) => id).toSorted()).toEqual(
      withFigure.map(({ promise }) => promise.target.id).toSorted(),
    )
    const said = rows.map(({ cells: [, target, result, reading] }) => [
      target?.value,
      result?.text,
      reading?.status,
      reading?.text,
    ])
    expect(said.flat().filter((part) => part === undefined || part === '')).toEqual([])
    expect(
      rows.flatMap(({ cells }) => cells.flatMap(({ notes, flags }) => notes ?? flags ?? [])),
    ).toEqual([])
  })
})
