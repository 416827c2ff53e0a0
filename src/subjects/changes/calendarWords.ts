import { groupBy } from '../../api/groupBy'
import { formatNumber } from '../../format/numbers'
import { statusWords } from '../../format/reading'
import { m } from '../../format/words'
import type { ChangesView } from './changesView'

/** What moved without anybody's figure, in counted lines: readings by what they were and became, targets that came and were voted. */
export function calendarWords({
  expiries,
  promises: { known, voted },
}: Pick<ChangesView, 'expiries' | 'promises'>): readonly string[] {
  const kinds = groupBy(expiries, ({ from, to }) =>
    m.changes_calendar_from_to({ from: statusWords[from.status](), to: statusWords[to.status]() }),
  )
  return [
    ...(expiries.length === 0
      ? []
      : [
          m.changes_calendar_moved({
            n: expiries.length,
            shown: formatNumber(expiries.length),
            kinds: [...kinds]
              .map(([kind, own]) =>
                m.changes_calendar_kind({ shown: formatNumber(own.length), kind }),
              )
              .join(', '),
          }),
        ]),
    ...(known === 0 ? [] : [m.changes_promises_new({ n: known, shown: formatNumber(known) })]),
    ...(voted === 0 ? [] : [m.changes_promises_voted({ n: voted, shown: formatNumber(voted) })]),
  ]
}
