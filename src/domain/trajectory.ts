import { gradingAnswer } from './answer'
import { type DefinitionBreak, definitionBreaks } from './definitions'
import type { Figure } from './figure'
import type { Kind } from './indicator'
import type { ObservationStatus } from './observation'
import { byText } from './order'
import { countedUpTo } from './pace'
import { yearOf } from './period'
import { currentAt, isInForce, votedFor } from './revision'
import { bySeries, type Scope } from './scope'

export type PointQuality = ObservationStatus | 'derived'

/** One figure of a trajectory, at the day on which it stands. */
export interface TrajectoryPoint<F extends Figure = Figure> {
  readonly day: string
  readonly value: number
  readonly quality: PointQuality
  readonly figure: F
}

export interface TrajectoryResult<F extends Figure = Figure> extends TrajectoryPoint<F> {
  /** Other figures published for the same day, kept and marked. */
  readonly rivals: readonly F[]
}

export interface TrajectoryTarget<F extends Figure = Figure> extends TrajectoryPoint<F> {
  /** False for a target that a later one has replaced: it stands beside, and grades nothing. */
  readonly inForce: boolean
}

/** What is known of one scope (population, nature, territory), each list in order of time. */
export interface Series<F extends Figure = Figure> {
  readonly scope: Scope
  /** Results cut into runs of consecutive years: an unpublished year stays a gap, a lone point is a run of one. */
  readonly runs: readonly (readonly TrajectoryResult<F>[])[]
  readonly targets: readonly TrajectoryTarget<F>[]
  readonly baselines: readonly TrajectoryPoint<F>[]
}

/** All that any drawing of an indicator shows. */
export interface Trajectory<F extends Figure = Figure> {
  /** In order of their first day, then of their scope: by the data alone. */
  readonly series: readonly Series<F>[]
  readonly breaks: readonly DefinitionBreak[]
}

/** The trajectory of one indicator as it was known at `asOf`. Figures without a value or a date, second wordings, replaced results and proposals whose target is voted are none of it; a replaced target is, and says so. */
export function trajectoryOf<F extends Figure>(
  figures: readonly F[],
  kind: Kind,
  asOf: string,
): Trajectory<F> {
  const known = figures.filter((figure) => figure.known <= asOf)
  const current = new Set(currentAt(known, asOf).map(({ id }) => id))
  const targets = known.filter(({ role }) => role === 'target')
  const drawn = known.filter(
    (figure) =>
      figure.value !== null &&
      figure.period !== null &&
      figure.restates === undefined &&
      (figure.role === 'target'
        ? votedFor(figure, targets, asOf) === null
        : current.has(figure.id)),
  )
  const series = bySeries(drawn)
    .flatMap((own) => {
      const [scope] = own
      return scope === undefined ? [] : [seriesOf(scope, own, { kind, targets, asOf })]
    })
    .toSorted(inTime)
  return {
    series,
    breaks: definitionBreaks(
      series.flatMap((one) => pointsOf(one).map(({ day }) => ({ definition: one.scope, day }))),
    ),
  }
}

/** Every point of a series: results, then targets, then starting values. */
export function pointsOf<F extends Figure>({
  runs,
  targets,
  baselines,
}: Series<F>): readonly TrajectoryPoint<F>[] {
  return [...runs.flat(), ...targets, ...baselines]
}

interface Around {
  readonly kind: Kind
  readonly targets: readonly Figure[]
  readonly asOf: string
}

function seriesOf<F extends Figure>(
  { indicator, population, nature, territory }: F,
  own: readonly F[],
  { kind, targets, asOf }: Around,
): Series<F> {
  const of = (role: Figure['role']): readonly TrajectoryPoint<F>[] =>
    own
      .filter((figure) => figure.role === role)
      .flatMap((figure) => pointOf(figure))
      .toSorted(
        (a, b) => byText(a.day, b.day) || a.value - b.value || byText(a.figure.id, b.figure.id),
      )
  return {
    scope: { indicator, population, nature, territory },
    runs: runsOf(resultsOf(own.filter(({ role }) => role === 'actual')), kind),
    targets: of('target').map(({ day, value, quality, figure }) => ({
      day,
      value,
      quality,
      figure,
      inForce: isInForce(figure, targets, asOf),
    })),
    baselines: of('baseline'),
  }
}

function pointOf<F extends Figure>(figure: F): readonly TrajectoryPoint<F>[] {
  const { value, period, status, derived } = figure
  if (value === null || period === null) return []
  const quality = derived === undefined ? status : 'derived'
  return [{ day: dayOf(figure, period.end), value, quality, figure }]
}

/** The last day of what a figure counts; of a period that still ran when its result became known, the day up to which it counts. */
const dayOf = (figure: Figure, end: string): string =>
  figure.role === 'actual' ? countedUpTo(figure) : end

/** Of several results for one day the one that grades; a figure that the act gives itself goes before one that only follows from another. */
function resultsOf<F extends Figure>(figures: readonly F[]): readonly TrajectoryResult<F>[] {
  const points = figures.flatMap((figure) => pointOf(figure))
  return [...new Set(points.map(({ day }) => day))].toSorted(byText).flatMap((day) => {
    const sameDay = points.filter((point) => point.day === day)
    const printed = sameDay.filter(({ figure }) => figure.derived === undefined)
    const best = gradingAnswer((printed.length > 0 ? printed : sameDay).map(({ figure }) => figure))
    const rivals = sameDay.flatMap(({ figure }) => (figure.id === best?.id ? [] : [figure]))
    const point = sameDay.find(({ figure }) => figure.id === best?.id)
    return point === undefined ? [] : [{ ...point, rivals }]
  })
}

/** A year's flow that is not over yet is joined to no other year. */
function runsOf<F extends Figure>(
  points: readonly TrajectoryResult<F>[],
  kind: Kind,
): readonly (readonly TrajectoryResult<F>[])[] {
  const runs: TrajectoryResult<F>[][] = []
  for (const point of points) {
    const run = runs.at(-1)
    const last = run?.at(-1)
    const isPart = kind === 'flow' && point.day !== point.figure.period?.end
    if (run && last && !isPart && yearOf(point.day) - yearOf(last.day) <= 1) run.push(point)
    else runs.push([point])
  }
  return runs
}

const firstDayOf = <F extends Figure>(series: Series<F>): string =>
  pointsOf(series).reduce((first, { day }) => (first === '' || day < first ? day : first), '')

function inTime<F extends Figure>(one: Series<F>, other: Series<F>): number {
  return (
    byText(firstDayOf(one), firstDayOf(other)) ||
    byText(one.scope.population, other.scope.population) ||
    byText(one.scope.nature ?? '', other.scope.nature ?? '') ||
    byText(one.scope.territory, other.scope.territory)
  )
}
