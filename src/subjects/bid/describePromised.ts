import { yearOf } from '../../domain/period'
import { formatNumber } from '../../format/numbers'
import { typeset } from '../../format/typography'
import { m } from '../../format/words'
import { readingCell, resultCell, targetCell } from '../indicator/indicatorCells'
import { end, plain, start, type Table } from '../table/table'
import type { BidView } from './bidView'

/** What was promised of an indicator, the latest first, beside what is known and its reading. */
export function describePromised(
  { promised, unit, scopeOf, resource }: BidView,
  label: string,
): Table {
  return {
    caption: m.bid_promised_table({ label }),
    columns: [
      start(m.bid_year()),
      start(m.bid_column_scope()),
      end(m.bid_target()),
      end(m.bid_result()),
      start(m.bid_reading()),
    ],
    rows: promised.map((read) => {
      const { target } = read.promise
      const answer = resource.observations.find(({ id }) => id === read.reading.answer?.id)
      return {
        id: target.id,
        cells: [
          plain(target.period === null ? m.critique_undated() : String(yearOf(target.period.end))),
          plain(typeset(scopeOf(target).join(' · '))),
          targetCell(target, unit, null),
          answer === undefined ? plain(m.not_published()) : resultCell(answer, unit),
          readingCell(read),
        ],
      }
    }),
  }
}

type Counted = (said: { readonly n: number; readonly shown: string }) => string

const counted = (n: number, some: Counted, none: () => string): string =>
  n === 0 ? none() : some({ n, shown: formatNumber(n) })

/** How many past targets were met when set, asked less than the one before, or have no result; that there are none. */
export const promisedCounts = ({
  promised,
  counts,
}: Pick<BidView, 'counts'> & { readonly promised: Pick<BidView['promised'], 'length'> }): string =>
  promised.length === 0
    ? m.bid_promised_none()
    : m.bid_counts({
        n: promised.length,
        shown: formatNumber(promised.length),
        met: counted(counts.metWhenSet, m.bid_met, m.bid_met_none),
        lowered: counted(counts.lowered, m.bid_lowered, m.bid_lowered_none),
        unreported: counted(counts.unreported, m.bid_unreported, m.bid_unreported_none),
      })
