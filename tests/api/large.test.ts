import * as fc from 'fast-check'
import { rowTrajectory } from '../../src/subjects/promise/rowTrajectory'
import { beforeAll, describe, expect, it } from 'vitest'
import { benchSet } from '../bench/dataSet'
import { bundledActFiles, bundledDemonstration } from '../../mocks/bundledFiles'
import { dataSetsFrom } from '../../mocks/dataSets'
import { type DataIndex, indicatorUrl, readIndex } from '../../src/api/apiIndex'
import { type ParsedCatalogue, readCatalogue } from '../../src/api/catalogue'
import { lateFigures } from '../../src/api/lateFigures'
import { ContractError } from '../../src/api/errors'
import { apiFiles } from '../../src/publish/apiFiles'
import { catalogueOf } from '../../src/publish/catalogue'
import { exercisesIn, figuresOfExercise } from '../../src/publish/exerciseFigures'
import { cutFigures } from '../../src/publish/catalogueFigures'
import type { DataSet } from '../../src/publish/dataSet'
import { placesIn, shortTable } from '../../src/publish/shortColumns'
import { readSeries } from '../../src/api/series'
import { fromColumns, type Row, toColumns } from '../../src/api/wire/columns'
import { writtenOut } from '../../src/api/wire/shortColumns'
import { overviewRows } from '../../src/subjects/promise/overviewRows'
import { some } from '../support/some'

const [published, demonstration] = dataSetsFrom(bundledActFiles, bundledDemonstration)
const simulated = benchSet({ indicators: 20, years: 12 })

/** A catalogue of one exercise with those of its figures that `isHeld` keeps. */
function readWith(
  dataSet: DataSet,
  year: number,
  isHeld: (id: string) => boolean,
): ParsedCatalogue {
  const catalogue = catalogueOf(dataSet, year, 'fr')
  const figures = toColumns(fromColumns(catalogue.figures).filter(({ id }) => isHeld(String(id))))
  return readCatalogue(JSON.parse(JSON.stringify({ ...catalogue, figures })))
}

/** Some of the days at which something became known, the last one among them. */
function daysOf({ observations, asOf }: DataSet): string[] {
  const days = [...new Set([...observations.map(({ known }) => known), asOf])].toSorted()
  return days.filter(
    (_, place) => place % Math.ceil(days.length / 8) === 0 || place === days.length - 1,
  )
}

describe('the figures of a large catalogue, cut', () => {
  it.each([
    ['the published set', published],
    ['the demonstration', demonstration],
    ['a simulated set', simulated],
  ])('give %s the same readings and drawings at any day', (_name, dataSet) => {
    let left = 0
    for (const year of some(exercisesIn(dataSet))) {
      const { promises, needed: all } = figuresOfExercise(dataSet, year)
      const cut = cutFigures(promises, all)
      left += all.length - cut.needed.length
      const held = new Set(cut.needed.map(({ id }) => id))
      const drawn = new Set(cut.drawn.map(({ id }) => id))
      const [whole, part] = [
        readWith(dataSet, year, () => true),
        readWith(dataSet, year, (id) => held.has(id)),
      ]
      for (const day of daysOf(dataSet)) {
        const [expected, found] = [whole, part].map((catalogue) =>
          overviewRows([catalogue], day, dataSet.profile),
        )
        expect(found?.length).toBe(expected?.length)
        for (const [place, row] of (expected ?? []).entries()) {
          const same = found?.[place]
          // Another place stays in view only where nothing nearer is known.
          const { otherScope: _other, ...reading } = row.reading
          expect(same?.reading).toMatchObject(reading)
          const more = (whole.figures.get(row.indicator) ?? []).filter(({ id }) => drawn.has(id))
          const ids = (one: typeof row | undefined, figures: typeof more) =>
            (one && rowTrajectory(one, figures))?.runs.map((points) => points.map(({ key }) => key))
          expect(ids(same, more)).toEqual(ids(row, []))
        }
      }
    }
    if (dataSet === simulated) expect(left).toBeGreaterThan(1000)
  })
})

describe('short columns', () => {
  const id = fc.constantFrom('a', 'b-1', 'c')
  const row = fc.record({
    indicator: id,
    id: fc.oneof(id, fc.string()),
    value: fc.option(fc.integer(), { nil: undefined }),
    words: fc.string(),
  })

  it('are plain again', () => {
    fc.assert(
      fc.property(fc.array(row, { maxLength: 40 }), (rows: Row[]) => {
        const indicators = toColumns([{ id: 'a' }, { id: 'b-1' }, { id: 'c' }])
        const figures = shortTable(toColumns(rows), placesIn({ indicators }))
        const plain = writtenOut(JSON.parse(JSON.stringify({ indicators, figures }))).figures
        expect(fromColumns(plain as never)).toEqual(fromColumns(toColumns(rows)))
      }),
    )
  })

  it('put a text together from its row, and leave out one whose part is missing', () => {
    const columns = { n: [7, null], text: { of: ['{n} projets'], at: [0, 0], slots: ['n'] } }
    expect(writtenOut({ figures: { length: 2, columns } })).toEqual({
      figures: { length: 2, columns: { n: [7, null], text: ['7 projets', null] } },
    })
  })
})

describe('a large set', () => {
  const site = 'https://api.test/'
  let files: Map<string, string>
  let index: DataIndex
  const at = (url: string | undefined): unknown =>
    JSON.parse(files.get((url ?? '').replace(site, '')) ?? 'null')

  beforeAll(async () => {
    files = await apiFiles([benchSet({ indicators: 501, years: 4 })])
    index = readIndex(at(`${site}index.json`), `${site}index.json`)
  })

  it('names its indicators by one address', () => {
    expect(index.indicators.size).toBe(0)
    expect(at(indicatorUrl(index, 'pole-02-007'))).toMatchObject({ id: 'pole-02-007' })
    expect(indicatorUrl(index, '../secret')).toBeUndefined()
    expect(indicatorUrl(index, 'pole/2')).toBeUndefined()
  })

  it('makes its figures when they are asked for, the same as at once', () => {
    const written = at(index.exercises[0]?.catalogue.fr) as Record<string, unknown>
    const late = readCatalogue(written, lateFigures)
    const { series: _series, ...plain } = writtenOut(written)
    const atOnce = readCatalogue(plain)
    expect(late.series?.hrefs.length).toBeGreaterThan(5)
    expect(late.setAside).toEqual([])
    for (const id of some(late.indicators.keys()))
      expect([id, late.figures.get(id)]).toEqual([id, atOnce.figures.get(id)])
  })

  it('brings the rest of a trajectory with its group', () => {
    const catalogue = readCatalogue(at(index.exercises[0]?.catalogue.fr), lateFigures)
    const group = readSeries(at(`${site}${catalogue.series?.hrefs[0]}`), catalogue, lateFigures)
    const [indicator = ''] = [...catalogue.indicators.keys()].slice(catalogue.series?.size)
    const figures = [...(catalogue.figures.get(indicator) ?? []), ...(group.get(indicator) ?? [])]
    const actuals = figures
      .filter(({ role, territory }) => role === 'actual' && territory === 'bassin-01')
      .map(({ id }) => id)
    const own = at(indicatorUrl(index, indicator)) as {
      observations: { id: string; role: string; territory: string }[]
    }
    expect(actuals.toSorted()).toEqual(
      own.observations
        .filter(({ role, territory }) => role === 'actual' && territory === 'bassin-01')
        .map(({ id }) => id),
    )
    expect(() =>
      readSeries({ figures: { length: 1, columns: { id: ['x'] } } }, catalogue, lateFigures),
    ).toThrow(ContractError)
  })

  it('is read row by row where one figure is bad, which costs that figure alone', () => {
    const written = at(index.exercises[0]?.catalogue.fr) as {
      figures: { columns: Record<string, unknown> }
    }
    const { columns } = written.figures
    const plain = writtenOut(
      at(index.exercises[0]?.catalogue.fr) as Record<string, unknown>,
    ) as typeof written
    const values = plain.figures.columns.value as { of: unknown[]; at: number[] } | unknown[]
    const cells = Array.isArray(values) ? [...values] : values.at.map((place) => values.of[place])
    cells[3] = 'douze'
    const broken = {
      ...written,
      figures: { ...written.figures, columns: { ...columns, value: cells } },
    }
    const read = readCatalogue(broken, lateFigures)
    expect(read.setAside).toMatchObject([{ path: 'figures[3].value', found: '"douze"' }])
    expect(
      [...read.indicators.keys()].flatMap((id) => read.figures.get(id) ?? []).length,
    ).toBeGreaterThan(1000)
  })
})
