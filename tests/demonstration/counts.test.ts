import { beforeAll, describe, expect, it } from 'vitest'
import { countedRows } from '../../src/api/registerRows'
import { countActual } from '../../src/domain/countActual'
import { readingOf } from '../../src/domain/evaluate'
import { profiles } from '../../src/domain/profile'
import { demonstrationFile, type ReadDemonstration, readDemonstration } from './demonstrationSet'
import { some } from '../support/some'

let read: ReadDemonstration

beforeAll(async () => {
  read = await readDemonstration()
})

const cases = demonstrationFile.rules.flatMap(({ id }) =>
  demonstrationFile.committees.map(({ date }) => [id, date] as const),
)

describe('the register and the evaluated actual', () => {
  it.each(cases)('%s at the committee of %s', (id, asOf) => {
    const rule = read.resource('reporting').rules.find((known) => known.id === id)
    const [latest] = read.catalogues
    if (!rule || !latest) throw new Error(`no rule ${id}`)
    const registers = {
      ...read.resource('visits'),
      ...read.resource('events'),
      ...read.resource('projects'),
    }
    const count = countActual(rule, countedRows(rule.register, registers), asOf)
    const promises = latest.promises.filter(
      ({ target }) =>
        target.indicator === rule.indicator &&
        target.population === rule.population &&
        target.territory === rule.territory &&
        target.nature === rule.nature,
    )
    expect(promises.length).toBeGreaterThan(0)
    for (const promise of some(promises)) {
      const figures = [
        ...latest.promises
          .map(({ target }) => target)
          .filter(({ indicator }) => indicator === rule.indicator),
        ...(latest.figures.get(rule.indicator) ?? []),
      ]
      const { answer } = readingOf(promise, figures, asOf, profiles.default)
      const isAhead = rule.count === 'participants' && count.rows.length === 0
      expect(answer?.value ?? null).toBe(isAhead ? null : count.value)
      if (!isAhead) expect(answer?.status).toBe('simulated')
    }
  })

  it('agrees with a count by hand', () => {
    const { visits } = read.resource('visits')
    const until = '2026-06-12'
    const companies = visits
      .filter(({ territory, known }) => territory === 'gbm' && known <= until)
      .map(({ company }) => company)
    const rule = read.resource('reporting').rules.find(({ id }) => id === 'companies-visited-gbm')
    if (!rule) throw new Error('no rule')
    const registers = { visits, participations: [], events: [], projects: [] }
    expect(countActual(rule, countedRows('visits', registers), until).value).toBe(
      new Set(companies).size,
    )
  })

  it('moves with the committee: statuses of every sort are seen over the year', () => {
    const seen = new Set<string>()
    for (const { date } of read.index.committees) {
      for (const catalogue of read.catalogues.slice(0, 2)) {
        for (const promise of catalogue.promises) {
          const own = catalogue.promises
            .map(({ target }) => target)
            .filter(({ indicator }) => indicator === promise.target.indicator)
          const figures = [...own, ...(catalogue.figures.get(promise.target.indicator) ?? [])]
          if (promise.target.known <= date)
            seen.add(readingOf(promise, figures, date, profiles.default).status)
        }
      }
    }
    expect([...seen]).toEqual(
      expect.arrayContaining([
        'inProgress',
        'alreadyAttained',
        'attainedSoFar',
        'paceSufficient',
        'paceToCheck',
        'awaitingReport',
        'notAttained',
        'noVerdict',
      ]),
    )
  })
})
