import type { Figure } from '../../domain/figure'
import { yearOf } from '../../domain/period'
import { profiles } from '../../domain/profile'
import type { Flag, LastKnown, Reading } from '../../domain/reading'
import type { BaselineFigure } from '../../domain/promise'
import type { Scope } from '../../domain/scope'
import { besideWords } from '../../format/besideWords'
import { formatDay, formatStand } from '../../format/dates'
import { figureText, figureWithUnit, type UnitWords } from '../../format/figures'
import { missingWords } from '../../format/missing'
import { formatGap, formatNumber, formatRatio } from '../../format/numbers'
import { flagWords } from '../../format/flagWords'
import { proposedText, qualityText } from '../../format/reading'
import { reasonWords } from '../../format/reasonWords'
import { m } from '../../format/words'
import type { OverviewRow } from './overviewRow'

/** What the result of a promise is told from, in the list of promises as beside the money. */
export interface ResultOf {
  readonly reading: Reading
  readonly unit: UnitWords
  /** The act's words of a result without a value; `null` where there is none. */
  readonly answerWords: string | null
  readonly asOf: string
  /** What tells a figure of another scope from the promise. */
  readonly scopeOf: (figure: Scope) => string
  /** The unit of a figure beside the promise, which need not be the promise's: structures beside companies. */
  readonly unitOf: (figure: Pick<Figure, 'id'>) => UnitWords
}

/** The figure in the result column, the year below it, and how sure it is. */
export interface ResultWords {
  /** `null` where nothing is published for the promise. */
  readonly figure: string | null
  /** French words of a result that has no figure. */
  readonly words: string | null
  readonly year: string | null
  /** A figure of another year or scope, said in words, never drawn. */
  readonly beside: string | null
  readonly qualities: readonly string[]
}

const yearWord = ({ period }: Figure): string =>
  period === null ? m.overview_no_year() : String(yearOf(period.end))

/** How a figure falls short of plain and final: derived, estimated, approximate, contested … */
function qualitiesOf(figure: BaselineFigure, asOf: string): string[] {
  const quality = qualityText(figure, asOf)
  const said: readonly Flag[] = (figure.flags ?? []).filter(
    (flag) => flag === 'approximate' || flag === 'contested' || flag === 'scopeUncertain',
  )
  return [...(quality === null ? [] : [quality]), ...said.map((flag) => flagWords[flag]())]
}

/** What stands beside the objective of a row without an answer, and how sure it is. */
function besideOf({
  reading: { beside },
  unitOf,
  scopeOf,
  asOf,
}: ResultOf): Pick<ResultWords, 'beside' | 'qualities'> {
  const figure = beside === null ? null : figureWithUnit(beside.figure, unitOf(beside.figure))
  return beside === null || figure === null
    ? { beside: null, qualities: [] }
    : { beside: besideWords(beside, figure, scopeOf), qualities: qualitiesOf(beside.figure, asOf) }
}

/** What stands in the result column of a promise: its answer, else a stock's last known figure, else nothing and what is known beside. */
export function resultWords(row: ResultOf): ResultWords {
  const { answer, lastKnown } = row.reading
  const shown = answer ?? lastKnown?.figure ?? null
  const words = row.answerWords
  if (answer !== null && words !== null)
    return {
      figure: null,
      words,
      year: yearWord(answer),
      beside: null,
      qualities: qualitiesOf(answer, row.asOf),
    }
  if (shown === null || shown.value === null)
    return { figure: null, words: null, year: null, ...besideOf(row) }
  const figure = row.unit.symbol === undefined ? figureText(shown) : figureWithUnit(shown, row.unit)
  return {
    figure,
    words: null,
    year: yearWord(shown),
    beside: null,
    qualities: qualitiesOf(shown, row.asOf),
  }
}

/** The objective with its operator; `null` for a promise in words. A symbol (%) is written, a word is not. */
export function targetWords({
  promise,
  unit,
}: Pick<OverviewRow, 'promise' | 'unit'>): string | null {
  return unit.symbol === undefined
    ? figureText(promise.target)
    : figureWithUnit(promise.target, unit)
}

/** The gap in units: of the answer, or of a stock's last known figure; `null` where there is none. */
export function gapWords({ reading, unit }: OverviewRow): string | null {
  const gap = reading.gap ?? reading.lastKnown?.gap ?? null
  return gap === null ? null : gapInUnit(gap, unit)
}

/** A difference of percentages is in points; of anything else in the indicator's unit, which is not written again. */
function gapInUnit(gap: number, { symbol }: UnitWords): string {
  return symbol === '%'
    ? m.overview_points({ n: Math.abs(gap), gap: formatGap(gap) })
    : formatGap(gap)
}

function lastKnownWords(
  { missing, gap, day }: LastKnown,
  { promise, unit }: OverviewRow,
): string | null {
  const lacks = missingWords(promise, missing, unit, false)
  if (lacks !== null)
    return day === null
      ? m.overview_missing_undated({ missing: lacks })
      : m.overview_missing_dated({ missing: lacks, when: formatStand(day) })
  if (gap === null) return null
  const above = gapInUnit(gap, unit)
  return day === null
    ? m.overview_above_undated({ gap: above })
    : m.overview_above_then({ gap: above, when: formatStand(day) })
}

function ratioWords({ formula, rule }: Reading, ratio: number): string {
  const { near, below, start } = profiles[rule.profile]
  const shown = formatRatio(ratio, [near, below, start])
  return formula === 'overChange'
    ? m.overview_ratio_change({ ratio: shown })
    : m.overview_ratio({ ratio: shown })
}

/** Why the reading is what it is, in a few words below the status. */
export function whyWords(row: OverviewRow): string[] {
  const { reading, promise, unit } = row
  const { attainedOf, lastKnown, missing, ratio, reason } = reading
  const lacks = missingWords(promise, missing, unit, row.isOver)
  return [
    ...(attainedOf === null
      ? []
      : [
          m.overview_part_of_count({
            attained: formatNumber(attainedOf.attained),
            of: formatNumber(attainedOf.of),
          }),
        ]),
    ...(attainedOf === null && lacks !== null ? [lacks] : []),
    ...(attainedOf === null && ratio !== null ? [ratioWords(reading, ratio)] : []),
    ...(lastKnown === null ? [] : [lastKnownWords(lastKnown, row) ?? '']),
    ...(reason === null ? [] : [reasonWords[reason]()]),
  ].filter((words) => words !== '')
}

/** Flags that the row shows below its reading, unless they stand below its result. */
const shownFlags: readonly Flag[] = [
  'simulated',
  'contested',
  'targetBelowPreviousActual',
  'targetBelowPreviousTarget',
  'metWhenSet',
  'targetRevised',
  'aboveRange',
  'kindAmbiguous',
  'scopeUncertain',
  'truncated',
  'definitionChanged',
]

/** A revised target with the first one, the day and the reason. */
function revisionWords({ promise: { target }, reading }: OverviewRow): string {
  const first = reading.otherReadings.find(({ because }) => because === 'firstTarget')?.target
  const figure = first === undefined ? null : figureText(first)
  if (figure === null || target.reason === undefined) return flagWords.targetRevised()
  const day = formatDay(target.adopted ?? target.known)
  return m.overview_revised({ day, figure, reason: target.reason })
}

export function flagWordsOf(row: OverviewRow): string[] {
  const besideResult = resultWords(row).qualities
  const flags = shownFlags
    .filter((flag) => row.reading.flags.includes(flag))
    .map((flag) => (flag === 'targetRevised' ? revisionWords(row) : flagWords[flag]()))
    .filter((words) => !besideResult.includes(words))
  const proposed = proposedText(row.promise.target, row.asOf)
  return proposed === null ? flags : [proposed, ...flags]
}
