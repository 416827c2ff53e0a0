import { Spark } from '../../charts/Spark'
import { yearOf } from '../../domain/period'
import { figureText } from '../../format/figures'
import { formatNumber } from '../../format/numbers'
import { m } from '../../format/words'
import type { OverviewRow } from '../../parts/promises/overviewRow'

interface Props {
  readonly row: OverviewRow
  readonly span: { readonly from: number; readonly to: number }
}

/** The small trajectory of a row, said in words for those who do not see it; nothing where no result is published. */
export function RowTrend({ row, span }: Props) {
  const { segments, targets } = row.trajectory
  if (segments.length === 0) return null
  const dated = targets.flatMap((target) =>
    target.value === null || target.period === null ? [] : [{ at: yearOf(target.period.end), value: target.value, figure: target }],
  )
  const points = segments.flat().map(({ day, value }) => m.overview_trend_point({ figure: formatNumber(value), year: yearOf(day) }))
  const promised = dated.map(({ at, figure }) => m.overview_trend_point({ figure: figureText(figure) ?? '', year: at }))
  return (
    <Spark
      {...span}
      segments={segments.map((segment) =>
        segment.map(({ day, value, quality }) => ({ at: yearOf(day), value, hollow: quality !== 'final' })),
      )}
      targets={dated
        .filter(({ at, value }, place) => dated.findIndex((other) => other.at === at && other.value === value) === place)
        .map(({ at, value }) => ({ at, value }))}
      label={m.overview_trend_points({ points: points.join(', '), targets: promised.join(', ') || m.overview_trend_empty() })}
    />
  )
}
