import { formatDue } from '../../format/dates'
import { m } from '../../format/words'
import { plain, start, type Table } from '../table/table'
import type { NextDue } from './funderMoney'
import { dueCell } from './moneyCells'
import { labelText } from './moneyWords'

/** What is owed next, under which agreement, the nearest first. A month stays a month. */
export function describeDues(dues: readonly NextDue[]): Table {
  return {
    caption: m.funder_next_table(),
    columns: [start(m.money_due(), 'day'), start(m.section_owed()), start(m.section_agreement())],
    rows: dues.map(({ id, due, label, agreement }) => ({
      id,
      cells: [
        dueCell(due, formatDue(due)),
        plain(label === null ? m.funder_next_report() : labelText(label)),
        plain(labelText(agreement.label)),
      ],
    })),
  }
}
