import { describe, expect, it } from 'vitest'
import { readPlain } from '../../src/plain/readPlain'
import { glassValley } from './cluster'

describe('a plain document', () => {
  const { dataSet, setAside, notices } = readPlain(glassValley)

  it('is read without a word where nothing is wrong', () => {
    expect([setAside, notices]).toEqual([[], []])
  })

  it('makes ids of names, the same in every run', () => {
    expect(dataSet.indicators.map(({ id }) => id)).toEqual(['furnaces', 'apprentices', 'rejects'])
    expect(dataSet.programmes.map(({ id }) => id)).toEqual(['kilns-for-tomorrow', 'unspecified'])
    expect(dataSet.funders.map(({ id }) => id)).toEqual(['northshire-council'])
    expect(dataSet.headline).toEqual([
      { indicator: 'furnaces' },
      { indicator: 'apprentices', territory: 'northshire' },
    ])
    expect(readPlain(glassValley).dataSet).toEqual(dataSet)
  })

  it('guesses nothing of what is not said', () => {
    const rejects = dataSet.indicators.find(({ id }) => id === 'rejects')
    expect(rejects).toMatchObject({ kind: 'unsaid', domain: 'unsaid', ascending: false })
    const target = dataSet.observations.find(({ indicator }) => indicator === 'rejects')
    expect(target).toMatchObject({
      population: 'unspecified',
      territory: 'unspecified',
      programme: 'unspecified',
      adopted: null,
      level: 'declared',
      known: '2025-06-30',
      source: { act: 'source-non-dite', row: 'Rejects', printed: '3' },
    })
  })

  it('closes at the last day of its results where it names none', () => {
    const { asOf: _asOf, ...undated } = glassValley
    expect(readPlain(undated).dataSet.asOf).toBe('2024-12-31')
  })

  it('asks for nothing but indicators', () => {
    const { dataSet: least, setAside: aside } = readPlain({
      indicators: [{ label: 'Adhérents', targets: [{ year: 2026, value: 280 }] }],
    })
    expect(aside).toEqual([])
    expect(least.observations).toHaveLength(1)
    expect(least.units.map(({ id }) => id)).toEqual(['none'])
  })
})
