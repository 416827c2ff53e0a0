import { type MarkKind, markKinds, pointsIn, type TrajectoryContent } from '../charts/chartPoint'
import type { Chart } from './chart'
import type { UnitWords } from '../format/figures'
import { typeset } from '../format/typography'
import { m } from '../format/words'

const markWords: Readonly<Record<MarkKind, () => string>> = {
  result: m.indicator_key_result,
  hollow: m.indicator_key_hollow,
  simulated: m.indicator_key_simulated,
  target: m.indicator_key_target,
  former: m.indicator_key_former,
  proposed: m.bid_key_proposed,
  carried: m.bid_key_carried,
  baseline: m.indicator_key_baseline,
}

/** Kinds of marks that a drawing has, with their names: its key. */
export function marksIn(
  content: Pick<TrajectoryContent, 'runs' | 'targets' | 'baselines'>,
): readonly { readonly mark: MarkKind; readonly label: string }[] {
  const drawn = new Set(pointsIn(content).map(({ mark }) => mark))
  return markKinds
    .filter((mark) => drawn.has(mark))
    .map((mark) => ({ mark, label: markWords[mark]() }))
}

/** A drawing as a document keeps it: with its unit and its key, and nothing left to look up. */
export function indicatorChart(content: TrajectoryContent, unit: UnitWords): Chart {
  return { ...content, unit: typeset(unit.symbol ?? unit.other), marks: marksIn(content) }
}
