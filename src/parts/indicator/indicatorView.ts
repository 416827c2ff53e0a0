import { promisesOf, type PrintedPromise } from '../../data/promise'
import type { IndicatorReading } from '../../data/indicator'
import type { ResourceReading } from '../../data/resources'
import { readingOf } from '../../domain/evaluate'
import type { Label, Observation } from '../../domain/observation'
import { profiles, type ProfileId } from '../../domain/profile'
import type { Reading } from '../../domain/reading'
import { standsAt, unspecified } from '../../domain/scope'
import { groupBy } from '../../data/groupBy'

export interface ReadPromise {
  readonly promise: PrintedPromise
  readonly reading: Reading
}

/** One line of the table: a scope at a period, with all that is printed for it. */
export interface ScopeRow {
  readonly key: string
  readonly period: Observation['period']
  readonly scope: string | null
  readonly results: readonly Observation[]
  readonly baselines: readonly Observation[]
  readonly promises: readonly ReadPromise[]
  readonly wordings: readonly Observation[]
}

export interface IndicatorView {
  readonly unit: { readonly id: string; readonly one: Label; readonly other: Label; readonly symbol?: string | undefined } | null
  /** The promise that the sentence and the rule are about; `null` for an indicator that nobody promised. */
  readonly main: ReadPromise | null
  /** The last result; of several scopes the one that stands last in the data. `null` where none is known. */
  readonly lastResult: Observation | null
  readonly promises: readonly ReadPromise[]
  readonly rows: readonly ScopeRow[]
  readonly contradictions: ResourceReading<'contradictions'>['contradictions']
}

interface Around {
  readonly agreements: ResourceReading<'agreements'>['agreements']
  readonly reference: Pick<ResourceReading<'reference'>, 'units' | 'territories'>
  readonly contradictions: ResourceReading<'contradictions'>['contradictions']
  readonly asOf: string
  readonly profile: ProfileId
  /** Year of the address; the promise of that exercise is the main one. */
  readonly exercise: string | undefined
  readonly language: 'fr' | 'en'
  readonly natureWord: (nature: NonNullable<Observation['nature']>) => string
}

/** Who, of which nature and where, of a figure; `null` where the indicator has one scope only. */
export function scopeLabel(
  { population, nature, territory }: Pick<Observation, 'population' | 'nature' | 'territory'>,
  { indicator }: IndicatorReading,
  { reference, language, natureWord }: Pick<Around, 'reference' | 'language' | 'natureWord'>,
): string | null {
  const counted = indicator.populations.length > 1 ? indicator.populations.find(({ id }) => id === population)?.label[language] : undefined
  const place = reference.territories.find(({ id }) => id === territory)
  const words = [
    counted,
    nature === null ? undefined : natureWord(nature),
    territory === unspecified ? undefined : (place?.short ?? place?.label)?.[language],
  ].filter((word) => word !== undefined)
  return words.length === 0 ? null : words.join(' · ')
}

const keyOf = ({ population, nature, territory, period }: Observation): string =>
  JSON.stringify([period?.end ?? null, period?.start ?? null, population, nature, territory])

/** Widest first: a whole before its parts, a value before words. */
function weight({ promise }: ReadPromise): number {
  const { target } = promise
  return (target.partOf === undefined ? 0 : 2) + (target.value === null ? 4 : 0)
}

function mainOf(promises: readonly ReadPromise[], exercise: string | undefined): ReadPromise | null {
  const ofYear = promises.filter(
    ({ promise: { target } }) =>
      exercise !== undefined &&
      target.period !== null &&
      target.period.start.slice(0, 4) <= exercise &&
      exercise <= target.period.end.slice(0, 4),
  )
  const candidates = ofYear.length > 0 ? ofYear : promises
  const [main] = candidates.toSorted(
    (a, b) => weight(a) - weight(b) || standsAt(b.promise.target).localeCompare(standsAt(a.promise.target)),
  )
  return main ?? null
}

const end = ({ period }: ScopeRow): string => period?.end ?? ''

/** The page of an indicator: promises read at `asOf`, every printed figure by scope and period, and what contradicts. */
export function indicatorView(resource: IndicatorReading, around: Around): IndicatorView {
  const { agreements, reference, contradictions, asOf, profile, exercise } = around
  const known = resource.observations.filter((figure) => figure.known <= asOf)
  const ids = new Set(known.map(({ id }) => id))
  const promises = promisesOf({ indicator: resource.indicator, observations: known }, agreements, reference.units)
    .filter(({ target }) => target.restates === undefined || !ids.has(target.restates))
    .map((promise) => ({ promise, reading: readingOf(promise, known, asOf, profiles[profile]) }))
  const byTarget = new Map(promises.map((read) => [read.promise.target.id, read]))
  // A second wording stands on the row of the promise that it restates, wherever its own scope would put it.
  const restated = groupBy(
    known.filter(({ role, restates }) => role === 'target' && restates !== undefined && byTarget.has(restates)),
    ({ restates }) => restates,
  )
  const placed = new Set([...restated.values()].flat())
  const rows = [
    ...groupBy(
      known.filter((figure) => !placed.has(figure)),
      keyOf,
    ),
  ].map(([key, figures]) => ({
    key,
    period: figures[0]?.period ?? null,
    scope: figures[0] ? scopeLabel(figures[0], resource, around) : null,
    results: figures.filter(({ role, restates }) => role === 'actual' && restates === undefined),
    baselines: figures.filter(({ role, restates }) => role === 'baseline' && restates === undefined),
    promises: figures.flatMap(({ id }) => byTarget.get(id) ?? []),
    wordings: [
      ...figures.flatMap(({ id }) => restated.get(id) ?? []),
      ...figures.filter(({ role, restates, id }) => role === 'target' && restates !== undefined && !byTarget.has(id)),
    ],
  }))
  const results = known.filter(({ role, restates }) => role === 'actual' && restates === undefined)
  return {
    unit: reference.units.find(({ id }) => id === resource.indicator.unit) ?? null,
    main: mainOf(promises, exercise),
    lastResult: results.reduce<Observation | null>((last, one) => (last === null || standsAt(one) >= standsAt(last) ? one : last), null),
    promises,
    rows: rows
      .filter(
        ({ results: seen, baselines, promises: made, wordings }) => seen.length + baselines.length + made.length + wordings.length > 0,
      )
      .toSorted((a, b) => (end(a) === end(b) ? 0 : end(a) < end(b) ? 1 : -1)),
    contradictions: contradictions.filter(({ concerns }) => concerns.some((id) => ids.has(id) || id === resource.indicator.id)),
  }
}
