import type { CatalogueReading } from '../../data/catalogue'
import type { CatalogueFigure, CataloguePromise } from '../../data/catalogueFigure'
import { groupBy } from '../../data/groupBy'
import { readingOf } from '../../domain/evaluate'
import { dayNumber } from '../../domain/period'
import { profiles, type ProfileId } from '../../domain/profile'
import { type Reading, type Status, statuses } from '../../domain/reading'
import { isInForce } from '../../domain/revision'
import { unspecified } from '../../domain/scope'
import type { UnitWords } from '../../format/figures'

/** A promise beside the money: who counts, what was promised to whom, what is read. */
export interface PromiseLine {
  readonly promise: CataloguePromise
  readonly reading: Reading
  readonly label: string
  readonly unit: UnitWords
  /** Population, where the indicator has several, and territory, where the act says it. */
  readonly scope: readonly string[]
  /** "dont 4 sur GBM": a part of another promise. */
  readonly isPart: boolean
  /** Exercises that hold the promise. */
  readonly years: readonly number[]
}

const noUnit: UnitWords = { one: '', other: '' }

function lineOf(
  promise: CataloguePromise,
  figures: readonly CatalogueFigure[],
  years: readonly number[],
  { catalogue, asOf, profile }: Place,
): PromiseLine {
  const { target } = promise
  const indicator = catalogue.indicators.get(target.indicator)
  const territory = catalogue.territories.get(target.territory)
  const population = indicator && indicator.populations.size > 1 ? indicator.populations.get(target.population) : undefined
  const where = target.territory === unspecified ? undefined : (territory?.short ?? territory?.label ?? target.territory)
  return {
    promise,
    reading: readingOf(promise, figures, asOf, profiles[profile]),
    label: indicator?.label ?? target.indicator,
    unit: catalogue.units.get(target.unit) ?? noUnit,
    scope: [population, where].filter((words) => words !== undefined),
    isPart: target.partOf !== undefined,
    years,
  }
}

interface Place {
  readonly catalogue: CatalogueReading
  readonly asOf: string
  readonly profile: ProfileId
}

/**
 * The promises of all catalogues that `wanted` lets through, each once, read at `asOf`. Another wording of
 * a promise in the same act is told on the indicator's own page, not counted here. Promises of one indicator stand together, in time.
 */
export function promiseLines(
  catalogues: readonly CatalogueReading[],
  asOf: string,
  profile: ProfileId,
  wanted: (promise: CataloguePromise) => boolean,
): PromiseLine[] {
  const years = new Map<string, number[]>()
  for (const { exercise, promises } of catalogues)
    for (const { target } of promises) years.set(target.id, [...(years.get(target.id) ?? []), exercise])
  const known = new Set(years.keys())
  const seen = new Set<string>()
  const lines = catalogues.flatMap((catalogue) => {
    const promised = groupBy(catalogue.promises, ({ target }) => target.indicator)
    const figuresOf = (indicator: string) => [
      ...(promised.get(indicator) ?? []).map(({ target }) => target),
      ...(catalogue.figures.get(indicator) ?? []),
    ]
    const fresh = catalogue.promises.filter(
      (promise) =>
        wanted(promise) &&
        isInForce(
          promise.target,
          figuresOf(promise.target.indicator).filter(({ role }) => role === 'target'),
          asOf,
        ) &&
        promise.target.known <= asOf &&
        !seen.has(promise.target.id) &&
        (promise.target.restates === undefined || !known.has(promise.target.restates)),
    )
    for (const { target } of fresh) seen.add(target.id)
    return fresh.map((promise) => {
      const { indicator, id } = promise.target
      return lineOf(promise, figuresOf(indicator), years.get(id) ?? [], { catalogue, asOf, profile })
    })
  })
  return [...groupBy(lines, ({ promise }) => promise.target.indicator).values()].flatMap((own) =>
    own.toSorted((a, b) => endOf(a) - endOf(b)),
  )
}

/** Undated promises last. */
const endOf = ({ promise: { target } }: PromiseLine): number =>
  target.period === null ? Number.MAX_SAFE_INTEGER : dayNumber(target.period.end)

export interface StatusTally {
  readonly status: Status
  readonly count: number
}

/** How many promises have which reading, in the order of the rule. */
export function tally(lines: readonly PromiseLine[]): StatusTally[] {
  const by = groupBy(lines, ({ reading }) => reading.status)
  return statuses.flatMap((status) => {
    const count = by.get(status)?.length ?? 0
    return count === 0 ? [] : [{ status, count }]
  })
}
