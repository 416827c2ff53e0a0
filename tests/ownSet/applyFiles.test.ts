import { describe, expect, it } from 'vitest'
import { applyFiles } from '../../src/ownSet/applyFiles'
import { tableChanges } from '../../src/ownSet/compareRows'
import { effectsOf } from '../../src/ownSet/effects'
import { originOf } from '../../src/ownSet/ownSet'
import { demonstration, published } from '../publish/set'
import { takenFrom, visitsCsv } from './files'

const onPublished = { dataSet: published, origin: originOf(published) }
const onDemonstration = { dataSet: demonstration, origin: originOf(demonstration) }
const figure = (dataSet: typeof published, id: string) =>
  dataSet.observations.find((one) => one.id === id)

describe('a register of visits on the published set', () => {
  it('is counted by the rules that are lent to it, each company once', async () => {
    const file = await takenFrom(
      visitsCsv(112, 'Société 001;2026-04-02;GBM;ASD;3;1000000\r\n'),
      published,
    )
    const { dataSet, counts, origin } = applyFiles(onPublished, [file], demonstration.rules)
    expect(counts.map(({ rule, figure: { value }, rows }) => [rule.id, value, rows])).toEqual([
      ['companies-visited-gbm', 112, 113],
      ['companies-visited-gbm-asd', 56, 57],
    ])
    expect(dataSet).toMatchObject({
      id: 'fichier',
      simulated: false,
      asOf: '2026-10-01',
      visits: { length: 113 },
    })
    expect(figure(dataSet, 'compte-companies-visited-gbm')).toMatchObject({
      value: 112,
      status: 'final',
      level: 'declared',
      known: '2026-10-01',
    })
    expect(origin).toMatchObject({
      base: { id: 'published' },
      files: [{ name: 'registre.csv' }],
      fed: ['visits'],
    })
  })

  it('moves the promises that it counts, and no other', async () => {
    const { dataSet } = applyFiles(
      onPublished,
      [await takenFrom(visitsCsv(112), published)],
      demonstration.rules,
    )
    const effects = effectsOf(published, dataSet)
    expect(
      effects.map(({ indicator, target, before, after }) => [
        indicator,
        target.value,
        before.answer,
        before.status,
        after.answer?.value,
      ]),
    ).toEqual([
      ['companies-visited', 110, null, expect.any(String), 112],
      ['companies-visited', expect.any(Number), null, expect.any(String), 56],
    ])
    expect(new Set(effects.map(({ before, after }) => before.status === after.status))).toEqual(
      new Set([false]),
    )
  })

  it('leaves every figure and row of the acts as it was', async () => {
    const { dataSet } = applyFiles(
      onPublished,
      [await takenFrom(visitsCsv(3), published)],
      demonstration.rules,
    )
    const before = new Set(published.observations.map((one) => one.id))
    expect(dataSet.observations.filter(({ id }) => before.has(id))).toEqual(published.observations)
    expect([dataSet.projects, dataSet.events, dataSet.amounts]).toEqual([
      published.projects,
      published.events,
      published.amounts,
    ])
  })

  it('has no rule of a register that no file feeds', async () => {
    const { dataSet } = applyFiles(
      onPublished,
      [await takenFrom(visitsCsv(3), published)],
      demonstration.rules,
    )
    expect([...new Set(dataSet.rules.map(({ register }) => register))]).toEqual(['visits'])
  })
})

describe('a register on a set that has one', () => {
  it('replaces it, revises its count, and says what vanished', async () => {
    const file = await takenFrom(visitsCsv(3), demonstration, { known: '2026-12-12' })
    const { dataSet } = applyFiles(onDemonstration, [file])
    expect(tableChanges(demonstration, dataSet, ['visits'])).toMatchObject([
      { table: 'visits', fresh: 3, changed: 0, vanished: demonstration.visits.length, same: 0 },
    ])
    const counted = figure(dataSet, 'compte-companies-visited-gbm')
    expect(counted).toMatchObject({ value: 3, status: 'final' })
    expect(counted?.revises?.observation).toMatch(/^demo-count-companies-visited-gbm-/)
    expect(dataSet.simulated).toBe(true)
  })

  it('goes on revising when the file is mended and taken again', async () => {
    const first = applyFiles(onDemonstration, [
      await takenFrom(visitsCsv(3), demonstration, { known: '2026-12-12' }),
    ])
    const again = applyFiles(first, [
      await takenFrom(visitsCsv(4), first.dataSet, { known: '2026-12-13' }),
    ])
    const counted = again.dataSet.observations.filter(
      ({ id }) => id === 'compte-companies-visited-gbm',
    )
    expect(counted).toMatchObject([
      { value: 4, revises: { observation: expect.stringMatching(/^demo-count/) as string } },
    ])
    expect(tableChanges(first.dataSet, again.dataSet, ['visits'])).toMatchObject([
      { fresh: 1, changed: 0, vanished: 0, same: 3 },
    ])
  })

  it('completes it where it is added', async () => {
    const file = await takenFrom(visitsCsv(3), demonstration, { mode: 'add', known: '2026-12-12' })
    const { dataSet } = applyFiles(onDemonstration, [file])
    expect(tableChanges(demonstration, dataSet, ['visits'])).toMatchObject([
      { fresh: 3, vanished: 0 },
    ])
    expect(figure(dataSet, 'compte-companies-visited-gbm')?.status).toBe('simulated')
  })

  it('tells a changed row field by field', async () => {
    const text = visitsCsv(2)
    const first = applyFiles(onPublished, [await takenFrom(text, published)], demonstration.rules)
    const mended = await takenFrom(text.replace(';2;1000000', ';42;1000000'), first.dataSet)
    const again = applyFiles(first, [mended], demonstration.rules)
    expect(tableChanges(first.dataSet, again.dataSet, ['visits'])).toMatchObject([
      {
        changed: 1,
        same: 1,
        listed: [
          {
            kind: 'changed',
            name: 'Société 001',
            fields: [{ field: 'staff', before: '2', after: '42' }],
          },
        ],
      },
    ])
  })
})

describe('a typed total beside a count', () => {
  const typed = `Indicateur;Rôle;Population;Territoire;Période;Valeur\r\ncompanies-visited;Réalisé;distinct-companies-gbm;gbm;2026;115\r\n`

  it('is kept, and the two are a contradiction', async () => {
    const files = [await takenFrom(typed, published), await takenFrom(visitsCsv(112), published)]
    const { dataSet, counts } = applyFiles(onPublished, files, demonstration.rules)
    expect(counts[0]?.typed.map(({ value }) => value)).toEqual([115])
    const contradiction = dataSet.contradictions.find(
      ({ id }) => id === 'ecart-companies-visited-gbm',
    )
    expect(contradiction).toMatchObject({
      kind: 'twoFigures',
      arithmetic: { fr: '115 − 112 = 3' },
      statements: [
        { value: 112, retained: true },
        { value: 115, retained: false },
      ],
    })
    expect(
      dataSet.observations.filter(({ id }) => contradiction?.concerns.includes(id)),
    ).toHaveLength(2)
  })

  it('is none where they agree', async () => {
    const files = [await takenFrom(typed, published), await takenFrom(visitsCsv(115), published)]
    const { dataSet } = applyFiles(onPublished, files, demonstration.rules)
    expect(dataSet.contradictions).toEqual(published.contradictions)
  })
})
