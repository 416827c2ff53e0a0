import type { Figure } from '../../domain/figure'
import { yearOf } from '../../domain/period'
import type { Flag } from '../../domain/reading'
import { figureWithUnit, type UnitWords, withUnit } from '../../format/figures'
import { formatNumber, formatRatio } from '../../format/numbers'
import { flagWords, qualityOf, qualityWords, reasonWords } from '../../format/reading'
import { m } from '../../format/words'
import type { Objective } from './roadmapView'

/** A figure with its unit, its year and its quality; `null` where it has no value. */
function seen(figure: Figure | null | undefined, unit: UnitWords): string | null {
  if (figure === null || figure === undefined) return null
  const text = figureWithUnit(figure, unit)
  if (text === null) return null
  const quality = qualityOf(figure)
  const shown = quality === 'final' ? text : m.roadmap_quality({ figure: text, quality: qualityWords[quality]() })
  return figure.period === null ? m.roadmap_undated({ figure: shown }) : m.roadmap_dated({ figure: shown, year: yearOf(figure.period.end) })
}

/** What is known of an objective: its answer, else what stands around it, said so; `null` where nothing is published. */
export function knownText({ reading, unit }: Objective): string | null {
  const answer = seen(reading.answer, unit)
  if (answer !== null) return answer
  const before = seen(reading.lastKnown?.figure ?? reading.previousActual, unit)
  if (before !== null) return m.roadmap_before({ figure: before })
  const other = seen(reading.otherScope[0], unit)
  return other === null ? null : m.roadmap_other_scope({ figure: other })
}

/** Why the reading is what it is. */
export function whyTexts({ reading, unit }: Objective): readonly string[] {
  const { attainedOf, missing, ratio, reason } = reading
  return [
    ...(attainedOf === null
      ? []
      : [m.roadmap_part_of_count({ attained: formatNumber(attainedOf.attained), of: formatNumber(attainedOf.of) })]),
    ...(attainedOf === null && missing !== null && missing > 0 ? [m.roadmap_missing({ figure: withUnit(missing, unit) })] : []),
    ...(attainedOf === null && ratio !== null ? [m.roadmap_ratio({ ratio: formatRatio(ratio) })] : []),
    ...(reason === null ? [] : [reasonWords[reason]()]),
  ]
}

const shownFlags: readonly Flag[] = [
  'simulated',
  'contested',
  'targetRevised',
  'kindAmbiguous',
  'scopeUncertain',
  'truncated',
  'definitionChanged',
]

/** What stands beside the reading. */
export const flagTexts = ({ reading }: Objective): readonly string[] =>
  shownFlags.filter((flag) => reading.flags.includes(flag)).map((flag) => flagWords[flag]())
