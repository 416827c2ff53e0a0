import type { ChartBand, ChartPoint, MarkKind, TrajectoryContent } from '../../charts/chartPoint'
import { courseOf, mainScope, scopeKey } from '../../domain/course'
import type { Figure } from '../../domain/figure'
import type { Scope } from '../../domain/scope'
import { placeInTime, startInTime } from '../../domain/timePlace'
import {
  pointsOf,
  type PointQuality,
  type Series,
  type Trajectory,
  type TrajectoryPoint,
} from '../../domain/trajectory'
import { formatCompact } from '../../format/compact'
import { formatPeriod } from '../../format/dates'
import { figureText, figureWithUnit, type UnitWords } from '../../format/figures'
import { formatNumber } from '../../format/numbers'
import { proposedText, qualityWords } from '../../format/reading'
import { spokenFigure } from '../../format/spoken'
import { typeset } from '../../format/typography'
import { m } from '../../format/words'

/** What a drawing is asked to show. */
export interface Asked {
  /** The scope that stands first and strong; `null` for the indicator's main one. */
  readonly scope: Scope | null
  /** Other scopes beside it: those that leave its scale readable, or these by their keys. */
  readonly others: 'fitting' | readonly string[]
}

export interface ContentWords<F extends Figure> {
  readonly unit: UnitWords
  /** Who, of which nature and where, each a word of its own; none where the indicator has one scope only. */
  readonly scopeOf: (figure: F) => readonly string[]
  /** The act that prints a figure; `null` where it is not at hand. */
  readonly actOf: (figure: F) => string | null
}

export interface BandWords {
  readonly start: string
  readonly end: string
  readonly label: string
  readonly isAnnounced?: boolean
}

/** Other scopes drawn at most, and how far they may stretch the scale of the asked one. */
const [mostOthers, stretch] = [4, 2]

/** Marks of what is known or promised. */
type PrintedMark = Exclude<MarkKind, 'proposed' | 'carried'>

const markOf = (quality: PointQuality): PrintedMark =>
  quality === 'final' ? 'result' : quality === 'simulated' ? 'simulated' : 'hollow'

/** The figure of a mark, short; a derived one is said to be about. */
function short({ figure, value, quality }: TrajectoryPoint): string {
  const text =
    figureText(quality === 'derived' ? { value, operator: '~' } : figure) ?? formatNumber(value)
  return text.replaceAll(formatNumber(value), formatCompact(value))
}

const highest = <F extends Figure>(series: readonly Series<F>[]): number =>
  Math.max(0, ...series.flatMap((one) => pointsOf(one).map(({ value }) => value)))

/** The series of a drawing, the asked course and what may stand beside it. */
export function shownSeries<F extends Figure>(
  trajectory: Trajectory<F>,
  { scope, others }: Asked,
): { readonly strong: ReadonlySet<Series<F>>; readonly shown: readonly Series<F>[] } {
  const own = scope === null ? [] : courseOf(trajectory, scope)
  // A promise in words has no figure of its own: then the indicator's main scope stands first.
  const main = own.length > 0 ? null : mainScope(trajectory)
  const strong = new Set(main === null ? own : courseOf(trajectory, main))
  const rest = trajectory.series.filter((one) => !strong.has(one))
  const top = highest([...strong]) * stretch
  const beside = new Set(
    others === 'fitting'
      ? rest
          .filter((one) => strong.size === 0 || highest([one]) <= top)
          .toSorted((a, b) => pointsOf(b).length - pointsOf(a).length)
          .slice(0, mostOthers)
      : rest.filter((one) => others.includes(scopeKey(one.scope))),
  )
  return { strong, shown: trajectory.series.filter((one) => strong.has(one) || beside.has(one)) }
}

/** What a drawing shows of a trajectory, with every word that stands in it; `null` where nothing has a date and a value. */
export function trajectoryContent<F extends Figure>(
  trajectory: Trajectory<F>,
  asked: Asked,
  words: ContentWords<F>,
  bands: readonly BandWords[] = [],
): TrajectoryContent | null {
  const { strong, shown } = shownSeries(trajectory, asked)
  const told = new Set([...strong].flatMap((series) => wordsOf(series, words)))
  const places = shown.map((series, scope) => ({ series, scope, words }))
  const runs = places.flatMap(({ series, scope }) =>
    series.runs.map((run) =>
      run.map((point) => chartPoint(point, markOf(point.quality), scope, words)),
    ),
  )
  const targets = places.flatMap(({ series, scope }) =>
    series.targets.map((point) =>
      chartPoint(point, point.inForce ? 'target' : 'former', scope, words),
    ),
  )
  const baselines = places.flatMap(({ series, scope }) =>
    series.baselines.map((point) => chartPoint(point, 'baseline', scope, words)),
  )
  const times = [...runs.flat(), ...targets, ...baselines].map(({ at }) => at)
  if (times.length === 0) return null
  return {
    from: Math.min(...times) - 1,
    to: Math.max(...times) + 0.6,
    runs,
    targets,
    baselines,
    breaks: trajectory.breaks.map(({ lastDay, firstDay }) => ({
      from: placeInTime(lastDay),
      to: placeInTime(firstDay),
    })),
    breakLabel: m.indicator_break(),
    besideLabel: m.indicator_beside(),
    bands: bands.map(bandOf),
    scopes: shown.map((series) => ({
      name: strong.has(series) ? '' : typeset(nameOf(series, told, words)),
      strong: strong.has(series),
    })),
  }
}

function wordsOf<F extends Figure>(
  series: Series<F>,
  { scopeOf }: ContentWords<F>,
): readonly string[] {
  const [first] = pointsOf(series)
  return first === undefined ? [] : scopeOf(first.figure)
}

/** The name of a scope beside the asked one: the words that the asked one does not have. */
function nameOf<F extends Figure>(
  series: Series<F>,
  told: ReadonlySet<string>,
  words: ContentWords<F>,
): string {
  const all = wordsOf(series, words)
  const own = all.filter((word) => !told.has(word))
  return (own.length > 0 ? own : all).join(' · ') || m.indicator_scope_all()
}

function chartPoint<F extends Figure>(
  point: TrajectoryPoint<F>,
  mark: PrintedMark,
  scope: number,
  { unit, scopeOf, actOf }: ContentWords<F>,
): ChartPoint {
  const { figure, day, value, quality } = point
  const year = figure.period === null ? '' : formatPeriod(figure.period)
  const shown = (figureWithUnit(figure, unit) ?? '').trim()
  const spoken = spokenFigure(figure, unit) ?? ''
  const where = scopeOf(figure).join(' · ')
  const said = {
    result: () => m.indicator_said({ year, figure: spoken }),
    hollow: () => m.indicator_said({ year, figure: spoken }),
    simulated: () => m.indicator_said({ year, figure: spoken }),
    target: () => m.indicator_said_target({ year, figure: shown }),
    former: () => m.indicator_said_former({ year, figure: shown }),
    baseline: () => m.indicator_said_baseline({ year, figure: spoken }),
  }[mark]()
  const act = actOf(figure)
  const told = [
    said,
    where,
    mark === 'target' || mark === 'former'
      ? proposedText(figure, figure.known)
      : qualityWords[quality](),
    act,
  ].flatMap((line) => (line === null || line === '' ? [] : [typeset(line)]))
  return {
    key: figure.id,
    at: placeInTime(day),
    value,
    mark,
    text: short(point),
    said: typeset(where === '' ? said : m.indicator_said_scope({ said, scope: where })),
    told,
    scope,
  }
}

/** An agreement behind the marks, by its name or, where that has no room, by its years. */
function bandOf({ start, end, label, isAnnounced = false }: BandWords): ChartBand {
  const years = { start: `${start.slice(0, 4)}-01-01`, end: `${end.slice(0, 4)}-12-31` }
  return {
    from: startInTime(start),
    to: placeInTime(end),
    label: typeset(label),
    short: isAnnounced ? typeset(label) : formatPeriod(years),
    isAnnounced,
  }
}
