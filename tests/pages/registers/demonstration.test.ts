import { beforeAll, describe, expect, it } from 'vitest'
import { mockApiFiles } from '../../../mocks/bundledFiles'
import { readIndex } from '../../../src/api/apiIndex'
import { readIndicator } from '../../../src/api/indicator'
import { readResource } from '../../../src/api/resources'
import type { ResourceName } from '../../../src/api/wire/apiIndex'
import { registers } from '../../../src/domain/counting'
import { type CoursePanel, coursePanels } from '../../../src/pages/registers/courseView'
import { standingAt } from '../../../src/pages/registers/registerData'
import { type RuleCount, ruleCounts } from '../../../src/pages/registers/ruleCounts'
import { some } from '../../support/some'

const host = 'https://api.test/'
let countsAt: (asOf: string, without?: string) => readonly RuleCount[]
let panelsAt: (asOf: string) => readonly CoursePanel[]
let asOf: string

beforeAll(async () => {
  const files = await mockApiFiles()
  const at = (url: string | undefined): unknown =>
    JSON.parse(files.get(new URL(url ?? `${host}none`).pathname.slice(1)) ?? 'null')
  const index = readIndex(at(`${host}demonstration/index.json`), `${host}demonstration/index.json`)
  const resource = <N extends ResourceName>(name: N) =>
    readResource(name, at(index.resources.get(name)))
  const { rules } = resource('reporting')
  const { events, participations } = resource('events')
  const { visits } = resource('visits')
  const { acts } = resource('sources')
  const { projects } = resource('projects')
  const indicators = [...new Set(rules.map(({ indicator }) => indicator))].map((id) =>
    readIndicator(at(index.indicators.get(id))),
  )
  asOf = index.asOf
  countsAt = (day, without) =>
    ruleCounts(
      registers,
      {
        visits: standingAt(visits, day).filter(({ company }) => company !== without),
        events: standingAt(events, day),
        participations: standingAt(participations, day),
        projects: standingAt(projects, day),
      },
      { rules, indicators, acts, asOf: day },
    )
  panelsAt = (day) => coursePanels(countsAt(day), { indicators, acts, asOf: day })
})

const visitsIn = (counts: readonly RuleCount[]): RuleCount => {
  const found = counts.find(({ rule }) => rule.id === 'companies-visited-gbm')
  if (found === undefined) throw new Error('no rule for the visits')
  return found
}

describe('what a register opens on', () => {
  it.each(['2026-04-09', '2026-09-17', '2026-12-10'])(
    'ends each course at the count of %s, never falls, and stays within the period',
    (day) => {
      for (const { rule, count, course } of some(countsAt(day))) {
        expect([rule.id, course.at(-1)?.value ?? 0]).toEqual([rule.id, count.value])
        const values = course.map(({ value }) => value)
        expect(
          values.toSorted((a, b) => a - b),
          `course of ${rule.id}`,
        ).toEqual(values)
        expect(
          course.every((step) => step.day <= day),
          `days of ${rule.id}`,
        ).toBe(true)
      }
    },
  )

  it('sets the visits of the year beside their target of 110', () => {
    const first = panelsAt(asOf).find(({ counted }) => counted?.rule.register === 'visits')
    expect([first?.target.value, first?.counted?.count.value]).toEqual([
      110,
      visitsIn(countsAt(asOf)).count.value,
    ])
    const rules = panelsAt(asOf).flatMap(({ counted }) => counted?.rule.id ?? [])
    expect(new Set(rules).size).toBe(rules.length)
  })
})

describe('registers of the demonstration', () => {
  it.each(['2026-02-12', '2026-04-09', '2026-06-12', '2026-09-17', '2026-12-10'])(
    'count what the data set gives as result, at the committee of %s',
    (day) => {
      const counts = countsAt(day)
      expect(counts.length).toBeGreaterThan(0)
      for (const { rule, count, actual } of some(counts)) {
        if (actual !== null) expect([rule.id, count.value]).toEqual([rule.id, actual.value])
      }
    },
  )

  it('counts one company less where the company has no row any more', () => {
    const all = visitsIn(countsAt(asOf))
    expect(visitsIn(countsAt(asOf, 'Entreprise simulée 072')).count.value).toBe(all.count.value - 1)
  })

  it('knows fewer visits at an earlier date', () => {
    expect(visitsIn(countsAt('2026-03-31')).count.value).toBeLessThan(
      visitsIn(countsAt(asOf)).count.value,
    )
  })
})
