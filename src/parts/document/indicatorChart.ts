import type { Chart } from '../../data/document/document'
import type { Observation } from '../../domain/observation'
import type { UnitWords } from '../../format/figures'
import { typeset } from '../../format/typography'
import { m } from '../../format/words'
import { chartPoints, letterOf } from '../indicator/chartPoints'
import type { TrajectoryDrawing } from '../indicator/trajectoryDrawing'

/** The trajectory with every text that stands in it and in its key: one object for the page, paper, slides and pictures. */
export function indicatorChart(drawing: TrajectoryDrawing, unit: UnitWords, scopeOf: (figure: Observation) => string): Chart {
  const scopeName = (scope: number): string => {
    const figure = drawing.scopes[scope]
    return figure === undefined ? '' : scopeOf(figure)
  }
  const { marks, segments, targets, baselines } = chartPoints(drawing, unit, scopeName)
  const markWords = {
    result: m.indicator_key_result,
    hollow: m.indicator_key_hollow,
    simulated: m.indicator_key_simulated,
    target: m.indicator_key_target,
    baseline: m.indicator_key_baseline,
  }
  const scopes = drawing.scopes.map((figure, scope) => ({
    letter: letterOf(scope),
    line: drawing.segments.find((segment) => segment.scope === scope && segment.points.length > 1)?.line ?? null,
    label: typeset(scopeOf(figure)),
  }))
  return {
    unit: typeset(unit.symbol ?? unit.other),
    from: drawing.from,
    to: drawing.to,
    segments: segments.map(({ key, line, points }) => ({ key, line, points: [...points] })),
    targets: [...targets],
    baselines: [...baselines],
    breaks: drawing.breaks.map(({ from, to }) => ({ from, to })),
    breakLabel: m.indicator_break(),
    marks: marks.map((mark) => ({ mark, label: markWords[mark]() })),
    scopes: scopes.length > 1 ? scopes : [],
  }
}
