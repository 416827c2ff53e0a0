import { byText } from '../../domain/order'
import { promisesOf, type PrintedPromise } from '../../api/promise'
import type { ParsedIndicator } from '../../api/indicator'
import type { ParsedResource } from '../../api/resources'
import { byPrecedence } from '../../domain/course'
import { readingOf } from '../../domain/evaluate'
import type { Label, Observation } from '../../domain/observation'
import { profiles, type ProfileId } from '../../domain/profile'
import type { Reading } from '../../domain/reading'
import { gradedAt } from '../../domain/revision'
import { type Scope, standsAt, unspecified } from '../../domain/scope'
import { otherScopeWords, placeBeside } from '../../format/scopeWords'
import { groupBy } from '../../api/groupBy'
import { type ReplacedTarget, replacedTargets } from './replacedTarget'

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
  /** Targets that are not graded: revised since, or a revision that came too late. */
  readonly replaced: readonly ReplacedTarget[]
}

export interface IndicatorView {
  readonly unit: {
    readonly id: string
    readonly one: Label
    readonly other: Label
    readonly symbol?: string | undefined
  } | null
  /** The promise that the sentence and the rule are about; `null` for an indicator that nobody promised. */
  readonly main: ReadPromise | null
  /** The last result; of several scopes the one that stands last in the data. `null` where none is known. */
  readonly lastResult: Observation | null
  /** A target that an act cites without a programme: it is drawn, and promised to nobody. `null` of none. */
  readonly outside: Observation | null
  readonly promises: readonly ReadPromise[]
  readonly rows: readonly ScopeRow[]
  readonly contradictions: ParsedResource<'contradictions'>['contradictions']
}

interface Around {
  readonly agreements: ParsedResource<'agreements'>['agreements']
  readonly reference: Pick<ParsedResource<'reference'>, 'units' | 'territories'>
  readonly contradictions: ParsedResource<'contradictions'>['contradictions']
  readonly asOf: string
  readonly profile: ProfileId
  /** Year of the address; the promise of that exercise is the main one. */
  readonly exercise: string | undefined
  readonly language: 'fr' | 'en'
  readonly natureWord: (nature: NonNullable<Observation['nature']>) => string
}

/** Who, of which nature and where, of a figure, in words; none where the indicator has one scope only. */
export function scopeWords(
  { population, nature, territory }: Pick<Observation, 'population' | 'nature' | 'territory'>,
  { indicator }: ParsedIndicator,
  { reference, language, natureWord }: Pick<Around, 'reference' | 'language' | 'natureWord'>,
): readonly string[] {
  const counted =
    indicator.populations.length > 1
      ? indicator.populations.find(({ id }) => id === population)?.label[language]
      : undefined
  const place = reference.territories.find(({ id }) => id === territory)
  return [
    counted,
    nature === null ? undefined : natureWord(nature),
    territory === unspecified
      ? undefined
      : placeBeside(counted, (place?.short ?? place?.label)?.[language]),
  ].filter((word) => word !== undefined)
}

/** The same as one text; `null` for none. */
export function scopeLabel(...scope: Parameters<typeof scopeWords>): string | null {
  return scopeWords(...scope).join(' · ') || null
}

/** What tells a figure of another scope from a target of the same indicator. */
export function scopeBeside(
  target: Scope,
  { indicator }: ParsedIndicator,
  { reference, language }: Pick<Around, 'reference' | 'language'>,
): (figure: Scope) => string {
  return (figure) =>
    otherScopeWords(figure, target, {
      population: (id) => indicator.populations.find((one) => one.id === id)?.label[language],
      territory: (id) => {
        const place = reference.territories.find((one) => one.id === id)
        return (place?.short ?? place?.label)?.[language]
      },
    })
}

const keyOf = ({ population, nature, territory, period }: Observation): string =>
  JSON.stringify([period?.end ?? null, period?.start ?? null, population, nature, territory])

/** The promise that is spoken of first, among those of an exercise where it has any. */
export function mainOf(
  promises: readonly ReadPromise[],
  exercise: string | undefined,
): ReadPromise | null {
  const ofYear = promises.filter(
    ({ promise: { target } }) =>
      exercise !== undefined &&
      target.period !== null &&
      target.period.start.slice(0, 4) <= exercise &&
      exercise <= target.period.end.slice(0, 4),
  )
  const candidates = ofYear.length > 0 ? ofYear : promises
  const [main] = candidates.toSorted((a, b) => byPrecedence(a.promise.target, b.promise.target))
  return main ?? null
}

/** True for a target that no programme bears; a second wording is told as one. */
const isOutside = ({ role, programme, restates }: Observation): boolean =>
  role === 'target' && programme === null && restates === undefined

const end = ({ period }: ScopeRow): string => period?.end ?? ''

/** The page of an indicator: promises read at `asOf`, every printed figure by scope and period, and what contradicts. */
export function indicatorView(resource: ParsedIndicator, around: Around): IndicatorView {
  const { agreements, reference, contradictions, asOf, profile, exercise } = around
  const known = resource.observations.filter((figure) => figure.known <= asOf)
  const promised = promisesOf(
    { indicator: resource.indicator, observations: known },
    agreements,
    reference.units,
  )
  const promises = gradedAt(promised, known, asOf).map((promise) => ({
    promise,
    reading: readingOf(promise, known, asOf, profiles[profile]),
  }))
  const replaced = replacedTargets(promised, known, asOf)
  const byTarget = new Map(promises.map((read) => [read.promise.target.id, read]))
  // A second wording stands on the row of the promise that it restates, wherever its own scope would put it.
  const restated = groupBy(
    known.filter(
      ({ role, restates }) => role === 'target' && restates !== undefined && byTarget.has(restates),
    ),
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
    baselines: figures.filter(
      ({ role, restates }) => role === 'baseline' && restates === undefined,
    ),
    promises: figures.flatMap(({ id }) => byTarget.get(id) ?? []),
    replaced: replaced.filter(({ target }) => figures.some(({ id }) => id === target.id)),
    wordings: [
      ...figures.flatMap(({ id }) => restated.get(id) ?? []),
      ...figures.filter(
        ({ role, restates, id }) =>
          role === 'target' && restates !== undefined && !byTarget.has(id),
      ),
      ...figures.filter((figure) => isOutside(figure)),
    ],
  }))
  const results = known.filter(({ role, restates }) => role === 'actual' && restates === undefined)
  return {
    unit: reference.units.find(({ id }) => id === resource.indicator.unit) ?? null,
    main: mainOf(promises, exercise),
    outside: known.filter(isOutside).toSorted(byPrecedence)[0] ?? null,
    lastResult: results.reduce<Observation | null>(
      (last, one) => (last === null || standsAt(one) >= standsAt(last) ? one : last),
      null,
    ),
    promises,
    rows: rows
      .filter(
        ({ results: seen, baselines, promises: made, wordings, replaced: gone }) =>
          seen.length + baselines.length + made.length + wordings.length + gone.length > 0,
      )
      .toSorted((a, b) => byText(end(b), end(a))),
    contradictions: contradictionsOn(resource, contradictions, asOf),
  }
}

/** The contradictions that touch an indicator, or one of its figures that were known at `asOf`. */
export function contradictionsOn(
  { indicator, observations }: ParsedIndicator,
  contradictions: Around['contradictions'],
  asOf: string,
): Around['contradictions'] {
  const ids = new Set([
    indicator.id,
    ...observations.flatMap(({ id, known }) => (known <= asOf ? [id] : [])),
  ])
  return contradictions.filter(({ concerns }) => concerns.some((id) => ids.has(id)))
}
