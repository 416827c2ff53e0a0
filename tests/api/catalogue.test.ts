import { describe, expect, it } from 'vitest'
import { mockApiFiles } from '../../mocks/bundledFiles'
import { readIndex } from '../../src/api/apiIndex'
import { readCatalogue } from '../../src/api/catalogue'
import { ContractError } from '../../src/api/errors'
import { type Row, toColumns } from '../../src/api/wire/columns'
import { some } from '../support/some'

const target = {
  id: 'target',
  indicator: 'members',
  population: 'all',
  territory: 'bfc',
  start: '2026-01-01',
  end: '2026-12-31',
  value: 280,
  operator: '>',
  words: 'au-delà de 280',
  status: 'final',
  level: 'printed',
  known: '2026-03-01',
  agreement: 'convention',
  programme: 'animation',
  act: 'act',
  section: 'one',
}
const actual = {
  id: 'actual',
  indicator: 'members',
  population: 'all',
  territory: 'bfc',
  start: '2025-01-01',
  end: '2025-12-31',
  value: 273,
  status: 'final',
  level: 'printed',
  known: '2026-03-01',
  role: 'actual',
}

function catalogue(
  tables: Readonly<Record<string, readonly Row[]>> = {},
  extra: Record<string, unknown> = {},
): unknown {
  const rows: Record<string, readonly Row[]> = {
    indicators: [
      {
        id: 'members',
        label: 'Adhérents',
        domain: 'network',
        kind: 'stock',
        ascending: true,
        unit: 'member',
      },
    ],
    populations: [{ indicator: 'members', id: 'all', label: 'membres' }],
    promises: [target],
    figures: [actual],
    units: [{ id: 'member', one: 'adhérent', other: 'adhérents', whole: true }],
    territories: [{ id: 'bfc', label: 'Bourgogne-Franche-Comté' }],
    programmes: [
      { id: 'animation', label: 'Animation 2026', start: '2026-01-01', end: '2026-12-31' },
    ],
    axes: [{ programme: 'animation', id: '1', label: 'Axe 1' }],
    shares: [{ programme: 'animation', funder: 'gbm', euros: 45_000, stage: 'voted' }],
    agreements: [
      {
        id: 'convention',
        label: 'Convention',
        programme: 'animation',
        parties: 'gbm',
        cofunders: 'region etat',
        reportDue: '2027-03-31',
      },
    ],
    funders: ['gbm', 'region', 'etat'].map((id) => ({ id, label: id, short: id })),
    acts: [{ id: 'act', label: 'Délibération', adopted: '2026-03-01' }],
    sections: [{ act: 'act', id: 'one', label: 'Article 1' }],
    ...tables,
  }
  return {
    exercise: 2026,
    language: 'fr',
    ...Object.fromEntries(Object.entries(rows).map(([name, list]) => [name, toColumns(list)])),
    ...extra,
  }
}

describe('catalogue', () => {
  it('gives each promise with what the rule needs, and the lookups', () => {
    const read = readCatalogue(catalogue())
    expect(read.promises).toMatchObject([
      {
        kind: 'stock',
        ascending: true,
        whole: true,
        parties: ['gbm'],
        cofunders: ['region', 'etat'],
        reportDue: '2027-03-31',
        baseline: null,
        programme: 'animation',
        axis: null,
        act: 'act',
      },
    ])
    expect(read.promises[0]?.target).toMatchObject({
      role: 'target',
      unit: 'member',
      value: 280,
      operator: '>',
      nature: null,
      adopted: null,
      period: { start: '2026-01-01', end: '2026-12-31' },
    })
    expect(read.figures.get('members')?.map(({ id }) => id)).toEqual(['target', 'actual'])
    expect(read.programmes.get('animation')).toMatchObject({
      axes: new Map([['1', 'Axe 1']]),
      shares: [{ funder: 'gbm', euros: 45_000 }],
    })
    expect(read.acts.get('act')?.sections.get('one')).toBe('Article 1')
    expect([read.setAside, read.notices]).toEqual([[], []])
  })

  it.each<[string, Row, string]>([
    ['a target as text', { ...target, value: '280' }, 'promises[1].value'],
    ['an unknown status', { ...target, status: 'guessed' }, 'promises[1].status'],
    ['a bad date', { ...target, start: '2024-13' }, 'promises[1].start'],
    ['an end without a start', { ...target, start: null }, 'promises[1].end'],
    ['an end before its start', { ...target, end: '2025-12-31' }, 'promises[1].end'],
    ['an unknown indicator', { ...target, id: 'b', indicator: 'gone' }, 'promises.b.indicator'],
  ])('sets a promise with %s aside', (_what, row, path) => {
    const read = readCatalogue(
      catalogue({
        promises: [
          { ...target, id: 'a' },
          { ...row, id: 'b' },
          { ...target, id: 'c' },
        ],
      }),
    )
    expect(read.promises.map((promise) => promise.target.id)).toEqual(['a', 'c'])
    expect(read.setAside.map((finding) => finding.path)).toEqual([path])
  })

  it('keeps a promise without value, and a target of zero', () => {
    const read = readCatalogue(
      catalogue({
        promises: [
          { ...target, value: null },
          { ...target, id: 'zero', value: 0 },
        ],
      }),
    )
    expect(read.promises.map((promise) => promise.target.value)).toEqual([null, 0])
  })

  it('keeps two promises of one id that differ, both contested', () => {
    const read = readCatalogue(catalogue({ promises: [target, { ...target, value: 265 }] }))
    expect(read.promises.map((promise) => [promise.target.id, promise.target.flags])).toEqual([
      ['target', ['contested']],
      ['target~2', ['contested']],
    ])
  })

  it('notices what it does not name, without losing the promise', () => {
    const read = readCatalogue(
      catalogue({
        promises: [
          {
            ...target,
            programme: 'gone',
            agreement: 'gone',
            territory: 'gone',
            population: 'gone',
            baseline: 'gone',
            flags: 'approximate novel',
          },
        ],
      }),
    )
    expect(read.promises).toHaveLength(1)
    expect(read.promises[0]?.target.flags).toEqual(['approximate'])
    expect(read.notices.map(({ path }) => path.replace('promises.target.', ''))).toEqual([
      'flags',
      'baseline',
      'programme',
      'agreement',
      'territory',
      'population',
    ])
  })

  it.each([
    ['a missing table', { promises: undefined }, 'promises'],
    [
      'a column that is no column',
      { promises: { length: 1, columns: { id: 'x' } } },
      'promises.columns.id',
    ],
    [
      'a length without cells',
      { promises: { length: 1_000_000, columns: { id: ['x'] } } },
      'promises.length',
    ],
    ['an unknown language', { language: 'de' }, 'language'],
  ])('is refused with %s', (_what, extra, path) => {
    const read = (): unknown => readCatalogue(catalogue({}, extra))
    expect(read).toThrow(ContractError)
    expect(read).toThrow(path)
  })

  it('takes an object as a cell for what it is: no figure', () => {
    const read = readCatalogue(
      catalogue({}, { promises: { length: 1, columns: { id: [{ toString: 'x' }] } } }),
    )
    expect(read.setAside.map(({ path }) => path)).toEqual(['promises[0].id'])
  })
})

describe('published catalogues', () => {
  it('are read whole, in both languages', async () => {
    const files = await mockApiFiles()
    const url = 'http://api.test/api/v1/index.json'
    const index = readIndex(JSON.parse(files.get('index.json') ?? ''), url)
    const reads = index.exercises.flatMap(({ catalogue: { fr, en } }) =>
      [fr, en].map((href) =>
        readCatalogue(JSON.parse(files.get(href.slice(url.length - 'index.json'.length)) ?? '')),
      ),
    )
    expect(reads.length).toBeGreaterThan(0)
    for (const read of some(reads))
      expect({
        exercise: read.exercise,
        promises: read.promises.length > 0,
        setAside: read.setAside,
        notices: read.notices,
      }).toMatchObject({ promises: true, setAside: [], notices: [] })
  })
})
