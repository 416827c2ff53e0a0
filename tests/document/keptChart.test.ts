import { describe, expect, it } from 'vitest'
import { Chart } from '../../src/document/chart'

const point = (at: number, value: number, text: string, mark = 'result') => ({
  at,
  value,
  mark,
  text,
  said: `${at} : ${text}`,
})

/** A chart as a dossier of an earlier version kept it. */
const lettered = {
  unit: 'adhérents',
  from: 2018,
  to: 2023,
  segments: [
    { key: '0 2019', line: 0, points: [point(2019, 183, '183'), point(2021, 245, '245 a')] },
    { key: '1 2019', line: 1, points: [point(2019, 148, '148'), point(2021, 174, '174 b')] },
  ],
  targets: [point(2022, 265, '>\u00a0265 a', 'target')],
  baselines: [],
  breaks: [],
  breakLabel: 'autre définition',
  marks: [{ mark: 'result', label: 'résultat' }],
  scopes: [
    { letter: 'a', line: 0, label: 'entreprises' },
    { letter: 'b', line: 1, label: 'entreprises · BFC' },
  ],
}

describe('a chart that an earlier version kept', () => {
  const read = Chart.parse(lettered)

  it('names its scopes, and bears no letter any more', () => {
    expect(read.scopes).toEqual([
      { name: '', strong: true },
      { name: 'entreprises · BFC', strong: false },
    ])
    const texts = [...read.runs.flat(), ...read.targets].map(({ text }) => text)
    expect(texts).toEqual(['183', '245', '148', '174', '>\u00a0265'])
  })

  it('keeps each point in its scope, with its value and place', () => {
    const places = [...read.runs.flat(), ...read.targets].map(({ at, value, scope }) => [
      at,
      value,
      scope,
    ])
    expect(places).toEqual([
      [2019, 183, 0],
      [2021, 245, 0],
      [2019, 148, 1],
      [2021, 174, 1],
      [2022, 265, 0],
    ])
  })

  it('is one scope where it had no letters', () => {
    const plain = { ...lettered, scopes: [], targets: [] }
    expect(Chart.parse(plain).scopes).toEqual([{ name: '', strong: true }])
  })

  it('is refused where it is neither', () => {
    expect(Chart.safeParse({ ...lettered, segments: undefined }).success).toBe(false)
  })
})
