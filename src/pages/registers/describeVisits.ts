import { yearOf } from '../../domain/period'
import { formatEuros, formatNumber } from '../../format/numbers'
import { m } from '../../format/words'
import { type Cell, end, plain, start, type Table } from '../../subjects/table/table'
import { datesCell, datesColumn, nameCell, sourceCell, sourceColumn, yesNo } from './registerCells'
import type { RegisterContext, Visit } from './registerData'
import { registerNames } from './registerNames'

const numberCell = (value: number | null, text: (value: number) => string): Cell =>
  value === null ? plain('') : { ...plain(text(value)), value, format: 'number' }

/** The visits of a data set that has them, a line each. */
export function describeVisits(visits: readonly Visit[], context: RegisterContext): Table {
  const { territory, market: marketName } = registerNames(context)
  return {
    caption: m.registers_visits_table(),
    columns: [
      start(m.registers_column_company()),
      datesColumn(),
      start(m.registers_column_territory()),
      start(m.registers_column_market()),
      start(m.registers_column_member()),
      end(m.registers_column_staff(), 'figure'),
      end(m.registers_column_turnover(), 'figure'),
      sourceColumn(),
    ],
    rows: visits.map((visit) => {
      const { id, company, period, market, member, staff, turnover, status } = visit
      return {
        id,
        cells: [
          nameCell({ name: company, status }),
          datesCell(period, period === null ? null : yearOf(period.end)),
          plain(territory(visit.territory)),
          plain(market === null ? '' : marketName(market)),
          plain(yesNo(member) ?? ''),
          numberCell(staff, formatNumber),
          numberCell(turnover, formatEuros),
          sourceCell(visit, context),
        ],
      }
    }),
  }
}
