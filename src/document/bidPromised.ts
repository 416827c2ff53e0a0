import { yearOf } from '../domain/period'
import type { UnitWords } from '../format/figures'
import { typeset } from '../format/typography'
import { m } from '../format/words'
import type { BidView } from '../subjects/bid/bidView'
import type { Block, Cell } from './document'
import { readingCell, resultCell, targetCell } from '../subjects/indicator/indicatorCells'
import { end, plain, start } from '../subjects/table/table'
import { tableOf } from './pieces'

/** A past target: its figure, or the words of one that has none. */
function pastCell(target: BidView['promised'][number]['promise']['target'], unit: UnitWords): Cell {
  const { notes: _words, ...cell } = targetCell(target, unit, null)
  return cell
}

/** What was promised of an indicator, the latest first, beside what is known and its reading. */
export function promisedTable(
  { promised, unit, scopeOf, resource }: BidView,
  label: string,
): Block[] {
  return tableOf(
    m.bid_promised_table({ label }),
    [
      start(m.bid_year()),
      start(m.bid_column_scope()),
      end(m.bid_target()),
      end(m.bid_result()),
      start(m.bid_reading()),
    ],
    promised.map((read) => {
      const { target } = read.promise
      const answer = resource.observations.find(({ id }) => id === read.reading.answer?.id)
      return [
        plain(target.period === null ? m.critique_undated() : String(yearOf(target.period.end))),
        plain(typeset(scopeOf(target).join(' · '))),
        pastCell(target, unit),
        answer === undefined ? plain(m.not_published()) : resultCell(answer, unit),
        readingCell(read),
      ]
    }),
  )
}
