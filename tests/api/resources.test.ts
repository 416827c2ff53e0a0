import { describe, expect, it } from 'vitest'
import { readIndex } from '../../src/api/apiIndex'
import { ContractError, VersionError } from '../../src/api/errors'
import { readIndicator } from '../../src/api/indicator'
import { promisesOf } from '../../src/api/promise'
import { readResource } from '../../src/api/resources'
import { resourceNames } from '../../src/api/wire/apiIndex'

const label = { fr: 'Adhérents', en: 'Members' }
const index = {
  version: '1.0.0',
  dataset: { id: 'published', label, simulated: false },
  asOf: '2026-07-08',
  dataVersion: 'abc',
  profile: 'default',
  exercises: [
    { year: 2022, catalogue: { fr: 'c22-fr.json', en: 'c22-en.json' } },
    { year: 2026, catalogue: { fr: 'c26-fr.json', en: 'c26-en.json' } },
  ],
  resources: Object.fromEntries(resourceNames.map((name) => [name, `${name}.json`])),
  indicators: { members: 'indicators/members.json' },
  datasets: [{ id: 'published', label, href: 'index.json' }],
}
const url = 'https://api.test/api/v1/index.json'

describe('index', () => {
  it('gives absolute addresses, latest exercise first', () => {
    const read = readIndex(index, url)
    expect(read.exercises.map(({ year }) => year)).toEqual([2026, 2022])
    expect(read.indicators.get('members')).toBe('https://api.test/api/v1/indicators/members.json')
    expect(read.resources.get('sources')).toBe('https://api.test/api/v1/sources.json')
  })

  it('of a newer minor version is read', () => {
    expect(readIndex({ ...index, version: '1.7.2', added: true }, url).asOf).toBe('2026-07-08')
  })

  it.each(['2.0.0', '10.0.0', '0.9.0'])(
    'of version %s is refused before anything else',
    (version) => {
      expect(() => readIndex({ version }, url)).toThrow(VersionError)
    },
  )

  it('with a foreign address or a hostile id sets that entry aside', () => {
    const hostile = JSON.parse(
      '{"__proto__":"x.json","members":"indicators/members.json","a":"https://evil.test/x.json","b":"../x.json","../c":"c.json"}',
    )
    const read = readIndex({ ...index, indicators: hostile }, url)
    expect([...read.indicators.keys()]).toEqual(['members'])
    expect(read.setAside.map(({ path }) => path)).toEqual([
      'indicators.__proto__',
      'indicators.a',
      'indicators.b',
      'indicators.../c',
    ])
  })

  it.each([null, [], 'x', {}, { ...index, exercises: [] }, { ...index, asOf: '2026-13-01' }])(
    '%j is refused',
    (value) => {
      expect(() => readIndex(value, url)).toThrow(ContractError)
    },
  )
})

const source = { act: 'act', section: 'one', row: 'row', printed: '280' }
const target = {
  id: 'target',
  indicator: 'members',
  role: 'target',
  population: 'all',
  territory: 'bfc',
  nature: null,
  period: { start: '2026-01-01', end: '2026-12-31' },
  value: 280,
  unit: 'member',
  operator: '>',
  words: 'au-delà de 280',
  status: 'final',
  level: 'printed',
  agreement: 'convention',
  programme: 'animation',
  axis: null,
  adopted: null,
  known: '2026-03-01',
  source,
}
const indicator = {
  id: 'members',
  label,
  definition: label,
  domain: 'network',
  kind: 'stock',
  ascending: true,
  unit: 'member',
  populations: [{ id: 'all', label }],
}

describe('indicator', () => {
  it('keeps figures that disagree, flagged contested and under ids of their own', () => {
    const { observations } = readIndicator({
      ...indicator,
      observations: [target, { ...target, value: 281 }, { ...target, id: 'other' }],
    })
    expect(observations.map(({ id, value, flags }) => [id, value, flags])).toEqual([
      ['target', 280, ['contested']],
      ['target~2', 281, ['contested']],
      ['other', 280, undefined],
    ])
  })

  it('drops references that lead nowhere or in a circle, and says so', () => {
    const read = readIndicator({
      ...indicator,
      observations: [
        { ...target, id: 'a', partOf: 'b' },
        { ...target, id: 'b', partOf: 'a' },
        { ...target, id: 'c', restates: 'gone', population: 'others' },
      ],
    })
    expect(read.observations.map(({ partOf, restates }) => partOf ?? restates)).toEqual([
      undefined,
      undefined,
      undefined,
    ])
    expect(read.notices.map(({ path, odd }) => [path, odd])).toEqual([
      ['observations.a.partOf', 'circle'],
      ['observations.b.partOf', 'circle'],
      ['observations.c.population', 'lost'],
    ])
    expect(read.elsewhere?.map(({ path }) => path)).toEqual(['observations.c.restates'])
  })

  it('without a definition is refused', () => {
    expect(() => readIndicator({ ...indicator, kind: 'guess', observations: [] })).toThrow('kind')
  })

  it('gives its promises with those to whom they are made', () => {
    const read = readIndicator({
      ...indicator,
      observations: [
        { ...target, baseline: 'start' },
        { ...target, id: 'start', role: 'baseline', value: 273 },
      ],
    })
    const agreement = {
      id: 'convention',
      parties: ['gbm'],
      cofunders: ['region'],
      reportDue: '2027-03',
    }
    expect(promisesOf(read, [agreement], [{ id: 'member', whole: true }])).toMatchObject([
      {
        kind: 'stock',
        whole: true,
        parties: ['gbm'],
        cofunders: ['region'],
        reportDue: '2027-03',
        baseline: { value: 273 },
        target: { value: 280 },
      },
    ])
    expect(promisesOf(read, [], [])).toMatchObject([{ whole: false, parties: [], reportDue: null }])
  })
})

describe('lists', () => {
  it('set a bad record aside and notice a lost reference', () => {
    const computation = { id: 'sum', kind: 'sum', label, inputs: ['a'], result: 'b', tolerance: 0 }
    const read = readResource('contradictions', {
      contradictions: [],
      computations: [computation, { ...computation, id: 'x', kind: 'guess' }],
    })
    expect(read.computations.map(({ id }) => id)).toEqual(['sum'])
    expect(read.setAside).toMatchObject([{ path: 'computations[1].kind' }])
  })

  it('that are missing refuse the resource', () => {
    expect(() => readResource('funders', {})).toThrow('funders: array, not ∅')
    expect(() => readResource('funders', [])).toThrow(ContractError)
  })
})
