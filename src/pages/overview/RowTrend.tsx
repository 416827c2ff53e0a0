import { useQuery } from '@tanstack/react-query'
import { rowTrajectory } from '../../subjects/promise/rowTrajectory'
import { useMemo } from 'react'
import type { ChartPoint } from '../../charts/chartPoint'
import { Spark } from '../../charts/Spark'
import type { DataIndex } from '../../api/apiIndex'
import type { CatalogueFigure } from '../../api/catalogueFigure'
import { seriesQuery } from '../../api/series'
import { m } from '../../format/words'
import { Unfinished } from '../../ui/Unfinished'
import { useShown } from '../../ui/useShown'
import type { OverviewRow } from '../../subjects/promise/overviewRow'

interface Props {
  readonly row: OverviewRow
  readonly span: { readonly from: number; readonly to: number }
  readonly index: DataIndex
}

const none: readonly CatalogueFigure[] = []

/** The small trajectory of a row; of a large set, once its figures are there. */
export function RowTrend({ row, span, index }: Props) {
  return row.catalogue.series === null ? (
    <Trend row={row} span={span} more={none} />
  ) : (
    <LateTrend row={row} span={span} index={index} />
  )
}

function LateTrend({ row, span, index }: Props) {
  const query = seriesQuery(index, row.catalogue, row.indicator)
  // Words and figures show first; rows that are only passed by ask for nothing.
  const isShown = useShown()
  const { data, isError, refetch } = useQuery({
    ...query,
    enabled: query.enabled === true && isShown,
  })
  if (isError && data === undefined)
    return (
      <>
        {m.part_trend()}{' '}
        <button type="button" onClick={() => void refetch()}>
          {m.state_retry()}
        </button>
      </>
    )
  return data === undefined && query.enabled ? (
    <Unfinished />
  ) : (
    <Trend row={row} span={span} more={data?.get(row.indicator) ?? none} />
  )
}

const listed = (points: readonly ChartPoint[]): string =>
  points
    .map(({ text, at }) => m.overview_trend_point({ figure: text, year: Math.ceil(at) }))
    .join(', ')

/** Said in words for those who do not see it; nothing where no result is published. */
function Trend({
  row,
  span,
  more,
}: Omit<Props, 'index'> & { readonly more: readonly CatalogueFigure[] }) {
  const content = useMemo(() => rowTrajectory(row, more), [row, more])
  if (content === null || content.runs.length === 0) return null
  return (
    <Spark
      {...span}
      content={content}
      label={m.overview_trend_points({
        points: listed(content.runs.flat()),
        targets: listed(content.targets) || m.overview_trend_empty(),
      })}
    />
  )
}
