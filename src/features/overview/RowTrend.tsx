import { useQuery } from '@tanstack/react-query'
import { Spark } from '../../charts/Spark'
import type { DataIndex } from '../../data/apiIndex'
import type { CatalogueFigure } from '../../data/catalogueFigure'
import { seriesQuery } from '../../data/series'
import { yearOf } from '../../domain/period'
import { figureText } from '../../format/figures'
import { formatNumber } from '../../format/numbers'
import { m } from '../../format/words'
import { useShown } from '../../ui/useShown'
import type { OverviewRow } from '../../parts/promises/overviewRow'

interface Props {
  readonly row: OverviewRow
  readonly span: { readonly from: number; readonly to: number }
  readonly index: DataIndex
}

const none: readonly CatalogueFigure[] = []

/** The small trajectory of a row; of a large set, once its figures are there. */
export function RowTrend({ row, span, index }: Props) {
  return row.catalogue.series === null ? <Trend row={row} span={span} more={none} /> : <LateTrend row={row} span={span} index={index} />
}

function LateTrend({ row, span, index }: Props) {
  const query = seriesQuery(index, row.catalogue, row.indicator)
  // Words and figures show first; rows that are only passed by ask for nothing.
  const isShown = useShown()
  const { data } = useQuery({ ...query, enabled: query.enabled === true && isShown })
  return data === undefined && query.enabled ? null : <Trend row={row} span={span} more={data?.get(row.indicator) ?? none} />
}

/** Said in words for those who do not see it; nothing where no result is published. */
function Trend({ row, span, more }: Omit<Props, 'index'> & { readonly more: readonly CatalogueFigure[] }) {
  const { segments, targets } = row.trajectory(more)
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
