import { formatDay } from '../../format/dates'
import { formatNumber } from '../../format/numbers'
import { m } from '../../format/words'
import type { CellFault } from './typedQuantity'

/** What is wrong with a cell, and what would be right. */
export function faultWords(fault: CellFault): string {
  switch (fault.code) {
    case 'number':
      return m.report_fault_number()
    case 'day':
      return m.report_fault_day()
    case 'status':
      return m.report_fault_status()
    case 'whole':
      return m.report_fault_whole()
    case 'negative':
      return m.report_fault_negative()
    case 'percent':
      return m.report_fault_percent()
    case 'tooLong':
      return m.report_fault_long()
    case 'resultMissing':
      return m.report_fault_missing()
    case 'future':
      return m.report_fault_future({ day: formatDay(fault.day) })
    case 'ambiguous':
      return m.report_fault_ambiguous({
        comma: formatNumber(fault.comma),
        point: formatNumber(fault.point),
      })
  }
}
