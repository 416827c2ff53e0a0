import type { ChartPoint, ChartSegment, MarkKind } from '../../charts/chartPoint'
import { groupBy } from '../../data/groupBy'
import type { PointQuality } from '../../domain/trajectory'
import { formatCompact } from '../../format/compact'
import { formatPeriod } from '../../format/dates'
import { figureText, figureWithUnit, type UnitWords } from '../../format/figures'
import { formatNumber } from '../../format/numbers'
import { spokenFigure } from '../../format/spoken'
import { typeset } from '../../format/typography'
import { m } from '../../format/words'
import type { DrawnPoint, TrajectoryDrawing } from './trajectoryDrawing'

export interface ChartContent {
  readonly segments: readonly ChartSegment[]
  readonly targets: readonly ChartPoint[]
  readonly baselines: readonly ChartPoint[]
  /** Kinds of marks that are drawn. */
  readonly marks: readonly MarkKind[]
}

/** The letter of a scope: a, b, c … in the order of time. */
export const letterOf = (scope: number): string => String.fromCodePoint(97 + (scope % 26))

const markOf = (quality: PointQuality): MarkKind => (quality === 'final' ? 'result' : quality === 'simulated' ? 'simulated' : 'hollow')

/** The figure of a mark, short; a derived one is said to be about. */
function short({ figure, value, quality }: DrawnPoint): string {
  const text = figureText(quality === 'derived' ? { value, operator: '~' } : figure) ?? formatNumber(value)
  return text.replaceAll(formatNumber(value), formatCompact(value))
}

const yearOf = ({ figure }: DrawnPoint): string => (figure.period === null ? m.indicator_undated() : formatPeriod(figure.period))

/** The points of the chart with the texts that stand by them and are read of them. Letters tell scopes apart where there are several. */
export function chartPoints(drawing: TrajectoryDrawing, unit: UnitWords, scopeName: (scope: number) => string): ChartContent {
  const several = drawing.scopes.length > 1
  const lettered = (point: DrawnPoint): string => (several ? `${short(point)} ${letterOf(point.scope)}` : short(point))
  const scoped = (said: string, scope: number): string =>
    typeset(several ? m.indicator_said_scope({ said, scope: scopeName(scope) }) : said)
  const segments = drawing.segments.map(({ key, scope, line, points }) => ({
    key,
    line,
    points: points.map((point, place) => ({
      at: point.at,
      value: point.value,
      mark: markOf(point.quality),
      text: place === points.length - 1 ? lettered(point) : short(point),
      said: scoped(m.indicator_said({ year: yearOf(point), figure: spokenFigure(point.figure, unit) ?? '' }), scope),
    })),
  }))
  // Objectives that fall on one place share one mark, which bears each of their figures once.
  const targets = [...groupBy(drawing.targets, ({ at, value }) => `${at} ${value}`).values()].flatMap((group): ChartPoint[] => {
    const [first] = group
    if (first === undefined) return []
    const said = group.map((point) =>
      scoped(m.indicator_said_target({ year: yearOf(point), figure: (figureWithUnit(point.figure, unit) ?? '').trim() }), point.scope),
    )
    return [
      {
        at: first.at,
        value: first.value,
        mark: 'target',
        text: [...new Set(group.map(lettered))].join(' · '),
        said: [...new Set(said)].join(' ; '),
      },
    ]
  })
  const baselines = drawing.baselines.map((point): ChartPoint => ({
    at: point.at,
    value: point.value,
    mark: 'baseline',
    text: lettered(point),
    said: scoped(m.indicator_said_baseline({ year: yearOf(point), figure: spokenFigure(point.figure, unit) ?? '' }), point.scope),
  }))
  const drawn = new Set([...segments.flatMap(({ points }) => points), ...targets, ...baselines].map(({ mark }) => mark))
  const order: readonly MarkKind[] = ['result', 'hollow', 'simulated', 'target', 'baseline']
  return { segments, targets, baselines, marks: order.filter((mark) => drawn.has(mark)) }
}
