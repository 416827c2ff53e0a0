import type { Figure } from '../../domain/figure'
import { yearOf } from '../../domain/period'
import { profiles } from '../../domain/profile'
import type { Flag, LastKnown, Reading } from '../../domain/reading'
import { figureText, figureWithUnit, type UnitWords, withUnit } from '../../format/figures'
import { formatGap, formatNumber, formatRatio } from '../../format/numbers'
import { flagWords, qualityOf, qualityWords, reasonWords } from '../../format/reading'
import { m } from '../../format/words'
import type { OverviewRow } from './overviewRow'

/** The figure in the result column, the year below it, and how sure it is. */
export interface ResultWords {
  /** `null` where nothing is published for the promise. */
  readonly figure: string | null
  readonly year: string | null
  /** A figure of another year or scope, said in words, never drawn. */
  readonly beside: string | null
  readonly qualities: readonly string[]
}

const yearWord = ({ period }: Figure): string => (period === null ? m.overview_no_year() : String(yearOf(period.end)))

/** How a figure falls short of plain and final: derived, estimated, approximate, contested … */
function qualitiesOf(figure: Figure): string[] {
  const quality = qualityOf(figure)
  const said: readonly Flag[] = (figure.flags ?? []).filter(
    (flag) => flag === 'approximate' || flag === 'contested' || flag === 'scopeUncertain',
  )
  return [...(quality === 'final' ? [] : [qualityWords[quality]()]), ...said.map((flag) => flagWords[flag]())]
}

function besideWords({ reading, unit }: OverviewRow): string | null {
  const { previousActual, otherScope } = reading
  if (previousActual !== null) {
    const figure = figureText(previousActual)
    return figure === null ? null : m.overview_previous({ figure, year: yearWord(previousActual) })
  }
  const [other] = otherScope.toSorted((a, b) => ((a.period?.end ?? '') < (b.period?.end ?? '') ? 1 : -1))
  const figure = other && figureWithUnit(other, unit)
  if (!other || figure === null || figure === undefined) return null
  return other.period === null
    ? m.overview_other_scope_undated({ figure })
    : m.overview_other_scope({ figure, year: yearOf(other.period.end) })
}

/** What stands in the result column of a row: its answer, else a stock's last known figure, else nothing and what is known beside. */
export function resultWords(row: OverviewRow): ResultWords {
  const { answer, lastKnown } = row.reading
  const shown = answer ?? lastKnown?.figure ?? null
  if (shown === null || shown.value === null)
    return {
      figure: null,
      year: null,
      beside: besideWords(row),
      qualities: row.reading.previousActual ? qualitiesOf(row.reading.previousActual) : [],
    }
  const figure = row.unit.symbol === undefined ? figureText(shown) : figureWithUnit(shown, row.unit)
  return { figure, year: yearWord(shown), beside: null, qualities: qualitiesOf(shown) }
}

/** The objective with its operator; `null` for a promise in words. A symbol (%) is written, a word is not. */
export function targetWords({ promise, unit }: OverviewRow): string | null {
  return unit.symbol === undefined ? figureText(promise.target) : figureWithUnit(promise.target, unit)
}

/** The gap in units: of the answer, or of a stock's last known figure; `null` where there is none. */
export function gapWords({ reading, unit }: OverviewRow): string | null {
  const gap = reading.gap ?? reading.lastKnown?.gap ?? null
  return gap === null ? null : gapInUnit(gap, unit)
}

/** A difference of percentages is in points; of anything else in the indicator's unit, which is not written again. */
function gapInUnit(gap: number, { symbol }: UnitWords): string {
  return symbol === '%' ? m.overview_points({ n: Math.abs(gap), gap: formatGap(gap) }) : formatGap(gap)
}

function lastKnownWords({ missing, gap, day }: LastKnown, unit: UnitWords): string | null {
  if (missing !== null && missing > 0) {
    const number = unit.symbol === undefined ? formatNumber(missing) : withUnit(missing, unit)
    return day === null ? m.overview_missing_undated({ number }) : m.overview_missing_then({ number, year: yearOf(day) })
  }
  if (gap === null) return null
  const above = gapInUnit(gap, unit)
  return day === null ? m.overview_above_undated({ gap: above }) : m.overview_above_then({ gap: above, year: yearOf(day) })
}

function ratioWords({ formula, rule }: Reading, ratio: number): string {
  const { near, below, start } = profiles[rule.profile]
  const shown = formatRatio(ratio, [near, below, start])
  return formula === 'overChange' ? m.overview_ratio_change({ ratio: shown }) : m.overview_ratio({ ratio: shown })
}

/** Why the reading is what it is, in a few words below the status. */
export function whyWords({ reading, unit }: OverviewRow): string[] {
  const { attainedOf, lastKnown, missing, ratio, reason } = reading
  return [
    ...(attainedOf === null
      ? []
      : [m.overview_part_of_count({ attained: formatNumber(attainedOf.attained), of: formatNumber(attainedOf.of) })]),
    ...(attainedOf === null && missing !== null && missing > 0 ? [m.overview_missing({ figure: withUnit(missing, unit) })] : []),
    ...(attainedOf === null && ratio !== null ? [ratioWords(reading, ratio)] : []),
    ...(lastKnown === null ? [] : [lastKnownWords(lastKnown, unit) ?? '']),
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

export function flagWordsOf(row: OverviewRow): string[] {
  const besideResult = resultWords(row).qualities
  return shownFlags
    .filter((flag) => row.reading.flags.includes(flag))
    .map((flag) => flagWords[flag]())
    .filter((words) => !besideResult.includes(words))
}
