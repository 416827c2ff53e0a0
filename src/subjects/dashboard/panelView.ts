import type { ParsedIndicator } from '../../api/indicator'
import type { ParsedResource } from '../../api/resources'
import type { Observation } from '../../domain/observation'
import { yearOf } from '../../domain/period'
import type { ProfileId } from '../../domain/profile'
import type { Reading } from '../../domain/reading'
import { unspecified } from '../../domain/scope'
import { formatPeriod } from '../../format/dates'
import { figureText, figureWithUnit, type UnitWords } from '../../format/figures'
import { formatGap } from '../../format/numbers'
import { natureWords, proposedText, qualityText } from '../../format/reading'
import { findingOf, resultSentenceOf } from '../../format/resultSentence'
import { typeset } from '../../format/typography'
import { m } from '../../format/words'
import {
  indicatorView,
  type IndicatorView,
  type ReadPromise,
  type ScopeRow,
  scopeBeside,
  scopeLabel,
  scopeWords as wordsOfScope,
} from '../indicator/indicatorView'
import { unitWordsOf } from '../indicator/unitWords'

/** A figure as a panel prints it: the number, and under it when, of what and how sure. */
export interface PanelFigure {
  readonly figure: string
  readonly under: readonly string[]
}

/** One indicator as the dashboard shows it: exactly what panel, screen and paper draw. */
export interface Panel {
  readonly id: string
  readonly label: string
  readonly scope: string | null
  readonly unit: UnitWords
  readonly known: PanelFigure | null
  /** The figure that `known` prints. */
  readonly figure: Observation | null
  readonly target: PanelFigure | null
  /** Who, of which nature and where a figure counts, each a word of its own. */
  readonly scopeOf: (figure: Observation) => readonly string[]
  readonly promise: ReadPromise | null
  /** All that is promised of the indicator. */
  readonly promises: readonly ReadPromise[]
  readonly gap: string | null
  /** The evaluated sentence without the objective, which stands written above it. */
  readonly finding: string
  readonly source: { readonly act: string; readonly section: string } | null
  readonly contradictions: readonly string[]
  /** Every printed value of it, the latest first. */
  readonly rows: readonly ScopeRow[]
}

/** What a panel stands in: the same for all but the territories. */
export interface Around {
  readonly agreements: ParsedResource<'agreements'>['agreements']
  readonly reference: ParsedResource<'reference'>
  readonly contradictions: ParsedResource<'contradictions'>['contradictions']
  readonly asOf: string
  readonly profile: ProfileId
  readonly exercise: number
  readonly language: 'fr' | 'en'
  /** Territories that stand first, the most wanted first: that of the funder whose eyes are borrowed, then the declared one. */
  readonly territories: readonly string[]
}

const scopeWords = (nature: keyof typeof natureWords): string => natureWords[nature]()

/** How many of its years, its figures and its places make a promise the one to show; the smaller, the nearer. */
function distance({ promise: { target } }: ReadPromise, around: Around): readonly number[] {
  const { exercise, territories } = around
  const years =
    target.period === null ? null : [yearOf(target.period.start), yearOf(target.period.end)]
  const [from, to] = years ?? [Number.NEGATIVE_INFINITY, Number.NEGATIVE_INFINITY]
  const holds = from !== undefined && to !== undefined && from <= exercise && exercise <= to
  const place = territories.indexOf(target.territory)
  return [
    target.value === null ? 1 : 0,
    holds ? 0 : to !== undefined && to <= exercise ? 1 : 2,
    holds ? 0 : Math.abs(exercise - (to ?? 0)),
    target.partOf === undefined || place === 0 ? 0 : 1,
    place === -1 ? territories.length : place,
  ]
}

/** The promise that a panel is about: with a figure, of the exercise or the last before it, of the wanted territory. */
function promiseFor(promises: readonly ReadPromise[], around: Around): ReadPromise | null {
  const ranked = promises.map((read) => ({ read, rank: distance(read, around) }))
  const [best] = ranked.toSorted(
    (a, b) => a.rank.map((one, at) => one - (b.rank[at] ?? 0)).find((gap) => gap !== 0) ?? 0,
  )
  return best?.read ?? null
}

/** What stands in the place of the result: the answer, the last figure of the very series, or the starting value printed for the target. */
function standing(
  { reading: { answer, beside } }: ReadPromise,
  figures: readonly Observation[],
): Observation | null {
  const stands = beside?.as === 'lastKnown' || beside?.as === 'baseline' ? beside.figure : null
  const shown = answer ?? stands
  return figures.find(({ id }) => id === shown?.id) ?? null
}

/** When a figure stands: a stock at a day, anything else within its period. */
function when({ period }: Pick<Observation, 'period'>, kind: string): string {
  if (period === null) return m.dash_undated()
  return kind === 'stock' && period.end.endsWith('-12-31')
    ? m.dash_end({ year: yearOf(period.end) })
    : formatPeriod(period)
}

const written = (figure: Observation, unit: UnitWords): string | null =>
  unit.symbol === undefined ? figureText(figure) : figureWithUnit(figure, unit)

/** One indicator at a day for an exercise, seen from the wanted territories. */
export function panelView(resource: ParsedIndicator, around: Around): Panel {
  const { reference, language, asOf } = around
  const { indicator } = resource
  const view: IndicatorView = indicatorView(resource, {
    ...around,
    exercise: String(around.exercise),
    natureWord: scopeWords,
  })
  const unit = unitWordsOf(view.unit, language)
  const promise = promiseFor(view.promises, around)
  const known = promise === null ? view.lastResult : standing(promise, resource.observations)
  const scopeOf = (figure: Observation): string | null =>
    scopeLabel(figure, resource, { reference, language, natureWord: scopeWords })
  const told = (figure: Observation | null): PanelFigure | null => {
    const number = figure === null ? null : written(figure, unit)
    if (figure === null || number === null) return null
    return {
      figure: number,
      under: [
        when(figure, indicator.kind),
        figure.role === 'baseline' ? m.indicator_baseline() : null,
        (figure.role === 'target' ? proposedText(figure, asOf) : null) ?? qualityText(figure, asOf),
      ].flatMap((words) => (words === null ? [] : [typeset(words)])),
    }
  }
  const target = promise?.promise.target ?? null
  const place = reference.territories.find(
    ({ id }) => id === target?.territory && id !== unspecified,
  )?.label[language]
  const gap = promise === null ? null : gapOf(promise.reading)
  const source = target?.source ?? known?.source ?? null
  return {
    id: indicator.id,
    label: typeset(indicator.label[language]),
    scope: target === null ? null : scopeOf(target),
    scopeOf: (figure) =>
      wordsOfScope(figure, resource, { reference, language, natureWord: scopeWords }),
    unit,
    known: told(known),
    figure: known,
    target: told(target),
    promise,
    promises: view.promises,
    gap: gap === null ? null : formatGap(gap),
    finding: typeset(
      promise === null
        ? resultSentenceOf(view.lastResult, unit, view.outside)
        : findingOf({
            ...promise,
            unit,
            territory: place ?? null,
            scopeOf: scopeBeside(promise.promise.target, resource, { reference, language }),
            asOf,
          }),
    ),
    source: source === null ? null : { act: source.act, section: source.section },
    contradictions: view.contradictions.map(({ id }) => id),
    rows: view.rows,
  }
}

const gapOf = ({ gap, lastKnown }: Reading): number | null => gap ?? lastKnown?.gap ?? null
