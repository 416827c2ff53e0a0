import { Ajv2020 } from 'ajv/dist/2020.js'
import { beforeAll, describe, expect, it } from 'vitest'
import { checkContract } from '../../mocks/contract/kit/kit'
import { contractSchemas } from '../../mocks/contract/schemas'
import { readPlain } from '../../src/plain/readPlain'
import { writePlain } from '../../src/plain/writePlain'
import { apiFiles } from '../../src/publish/apiFiles'
import { hostOf } from '../contract/kit/inMemory'
import { demonstration, published } from '../publish/set'
import { glassValley } from './cluster'

const least = {
  indicators: [{ label: 'Adhérents', actuals: [{ date: '2025-12-31', value: 273 }] }],
}

describe('the files made of a plain document', () => {
  it.each<[string, unknown]>([
    ['an invented cluster', glassValley],
    [
      'one promise in words',
      {
        indicators: [
          { label: 'Notoriété', targets: [{ year: 2026, words: 'en hausse', direction: 'up' }] },
        ],
      },
    ],
    ['the published set', writePlain(published)],
    ['the demonstration', writePlain(demonstration)],
  ])('keep the contract: %s', async (_, document) => {
    const { dataSet } = readPlain(JSON.parse(JSON.stringify(document)))
    const { faults, sets } = await checkContract(hostOf(await apiFiles([dataSet])))
    expect(faults).toEqual([])
    expect(sets).toHaveLength(1)
  })

  it('say of a document without one promise that its exercise is empty', async () => {
    const { dataSet } = readPlain(least)
    const { faults } = await checkContract(hostOf(await apiFiles([dataSet])))
    expect([...new Set(faults.map(({ rule }) => rule))]).toEqual(['exercise-empty'])
  })
})

describe('the schema of the plain form', () => {
  const ajv = new Ajv2020({ strict: true, allowUnionTypes: true, formats: { date: true } })
  const schema = contractSchemas().get('plain')
  beforeAll(() => {
    ajv.addSchema({ ...schema }, 'plain')
  })

  it.each<[string, unknown]>([
    ['an invented cluster', glassValley],
    ['one result and nothing else', least],
    ['the published set', writePlain(published)],
  ])('lets through what the reader reads: %s', (_, document) => {
    expect([ajv.validate('plain', JSON.parse(JSON.stringify(document))), ajv.errorsText()]).toEqual(
      [true, 'No errors'],
    )
  })

  it.each<[string, unknown]>([
    ['no indicators', { jalons: 1 }],
    ['a value in words', { indicators: [{ label: 'A', actuals: [{ year: 2024, value: '12' }] }] }],
    [
      'a sign that is none',
      { indicators: [{ label: 'A', targets: [{ year: 2024, value: 1, operator: '=>' }] }] },
    ],
    ['a kind that is none', { indicators: [{ label: 'A', kind: 'count' }] }],
    [
      'a stage that is none',
      {
        indicators: [],
        programmes: [{ label: 'P', funding: [{ funder: 'F', euros: 1, stage: 'given' }] }],
      },
    ],
  ])('tells an editor what the reader tells: %s', (_, document) => {
    expect(ajv.validate('plain', document)).toBe(false)
  })
})
