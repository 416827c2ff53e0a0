import type { ParsedCatalogue } from '../../api/catalogue'
import type { CatalogueFigure, CataloguePromise } from '../../api/catalogueFigure'
import { groupBy } from '../../api/groupBy'
import { readingOf } from '../../domain/evaluate'
import { proposedText } from '../../format/reading'
import { dayNumber } from '../../domain/period'
import { profiles, type ProfileId } from '../../domain/profile'
import { type Status, statuses } from '../../domain/reading'
import { unspecified } from '../../domain/scope'
import type { UnitWords } from '../../format/figures'
import { placeBeside } from '../../format/scopeWords'
import { catalogueScope } from '../promise/catalogueScope'
import { promisesAt } from '../promise/promisesAt'
import { answerWordsIn } from '../promise/answerWords'
import type { ResultOf } from '../promise/rowWords'

/** A promise beside the money: who counts, what was promised to whom, what is read. */
export interface PromiseLine extends ResultOf {
  readonly promise: CataloguePromise
  readonly label: string
  /** Population, where the indicator has several, territory, where the act says it, and that it is not voted yet. */
  readonly scope: readonly string[]
  /** "dont 4 sur …": a part of another promise. */
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
  const population =
    indicator && indicator.populations.size > 1
      ? indicator.populations.get(target.population)
      : undefined
  const where =
    target.territory === unspecified
      ? undefined
      : (territory?.short ?? territory?.label ?? target.territory)
  const unit = catalogue.units.get(target.unit) ?? noUnit
  const reading = readingOf(promise, figures, asOf, profiles[profile])
  return {
    promise,
    reading,
    answerWords: answerWordsIn(reading, figures),
    asOf,
    scopeOf: (figure) => catalogueScope(figure, target, catalogue),
    label: indicator?.label ?? target.indicator,
    unit,
    unitOf: ({ id }) =>
      catalogue.units.get(figures.find((one) => one.id === id)?.unit ?? '') ?? unit,
    scope: [population, placeBeside(population, where), proposedText(target, asOf)].filter(
      (words) => words !== undefined && words !== null,
    ),
    isPart: target.partOf !== undefined,
    years,
  }
}

interface Place {
  readonly catalogue: ParsedCatalogue
  readonly asOf: string
  readonly profile: ProfileId
}

/**
 * The promises of all catalogues that `wanted` lets through, each once, read at `asOf`. Another wording of
 * a promise in the same act is told on the indicator's own page, not counted here. Promises of one indicator stand together, in time.
 */
export function promiseLines(
  catalogues: readonly ParsedCatalogue[],
  asOf: string,
  profile: ProfileId,
  wanted: (promise: CataloguePromise) => boolean,
): PromiseLine[] {
  const years = new Map<string, number[]>()
  for (const { exercise, promises } of catalogues)
    for (const { target } of promises)
      years.set(target.id, [...(years.get(target.id) ?? []), exercise])
  const known = new Set(years.keys())
  const seen = new Set<string>()
  const lines = catalogues.flatMap((catalogue) => {
    const promised = groupBy(catalogue.promises, ({ target }) => target.indicator)
    const figuresOf = (indicator: string) => [
      ...(promised.get(indicator) ?? []).map(({ target }) => target),
      ...(catalogue.figures.get(indicator) ?? []),
    ]
    const fresh = promisesAt(catalogue, asOf).filter(
      (promise) =>
        wanted(promise) &&
        !seen.has(promise.target.id) &&
        (promise.target.restates === undefined || !known.has(promise.target.restates)),
    )
    for (const { target } of fresh) seen.add(target.id)
    return fresh.map((promise) => {
      const { indicator, id } = promise.target
      return lineOf(promise, figuresOf(indicator), years.get(id) ?? [], {
        catalogue,
        asOf,
        profile,
      })
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
