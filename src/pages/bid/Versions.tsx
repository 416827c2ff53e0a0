import { useQueries } from '@tanstack/react-query'
import { Fragment, useMemo } from 'react'
import type { DataIndex } from '../../api/apiIndex'
import { indicatorQuery } from '../../api/resourceQueries'
import { bidLabel } from '../../document/bidPieces'
import { figureWithUnit } from '../../format/figures'
import { formatNumber } from '../../format/numbers'
import { typeset } from '../../format/typography'
import { m } from '../../format/words'
import { indicatorsIn } from '../../subjects/bid/bidCells'
import { type BidAround, bidView } from '../../subjects/bid/bidView'
import { type Difference, differencesOf } from '../../subjects/bid/whatIf'
import type { Cells } from '../../subjects/grid/gridText'
import { FoldingTable } from '../../ui/FoldingTable'
import small from '../../ui/Text.module.css'

interface Props {
  readonly index: DataIndex
  readonly around: BidAround
  readonly versions: Readonly<Record<'a' | 'b', Cells>>
}

function Side({
  year,
  view,
}: {
  readonly year: Difference['one']
  readonly view: Difference['view']
}) {
  if (year === null || year.promise === null)
    return <span className={small.sub}>{m.whatif_nothing()}</span>
  const n = year.remarks.length
  return (
    <>
      {figureWithUnit(year.promise.target, view.unit) ?? year.words}
      <span className={small.sub}>{m.bid_remarks({ n, shown: formatNumber(n) })}</span>
    </>
  )
}

/** Where the two versions of a bid differ, target by target. */
export function Versions({ index, around, versions: { a, b } }: Props) {
  const ids = useMemo(() => {
    const typed = new Set([...indicatorsIn(a), ...indicatorsIn(b)])
    return [...typed].filter((id) => index.indicators.has(id))
  }, [a, b, index])
  const resources = useQueries({
    queries: ids.map((id) => indicatorQuery(index, id)),
    combine: (results) => results.flatMap(({ data }) => data ?? []),
  })
  const differences = useMemo(
    () =>
      resources.flatMap((resource) =>
        differencesOf(bidView(resource, around, a), bidView(resource, around, b)),
      ),
    [resources, around, a, b],
  )
  return (
    <section>
      <h3>{m.whatif_versions()}</h3>
      {differences.length === 0 ? (
        <p>{m.whatif_same()}</p>
      ) : (
        <FoldingTable
          title={m.whatif_versions_table()}
          columns={[m.bid_indicator(), m.bid_year(), m.bid_version_a(), m.bid_version_b()]}
          rows={differences.map(({ key, view, proposal, year, one, other }) => ({
            id: key,
            cells: [
              <Fragment key="indicator">
                {bidLabel(view)}
                <span className={small.sub}>
                  {typeset(view.scopeOf(proposal.scope).join(' · '))}
                </span>
              </Fragment>,
              year,
              <Side key="a" year={one} view={view} />,
              <Side key="b" year={other} view={view} />,
            ],
          }))}
        />
      )}
    </section>
  )
}
