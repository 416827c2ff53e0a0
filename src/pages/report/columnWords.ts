import { m } from '../../format/words'
import type { TypedColumn } from './typed'

/** Names of the columns that are typed. */
export const columnWords: Readonly<Record<TypedColumn, () => string>> = {
  result: m.report_result,
  day: m.report_day,
  status: m.report_status,
  comment: m.report_comment,
  evidence: m.report_evidence,
}
