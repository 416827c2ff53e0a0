import { reasonWords, statusWords } from '../../format/reading'
import { formatNumber } from '../../format/numbers'
import { m } from '../../format/words'
import { StatusMark } from '../../subjects/reading/StatusMark'
import type { ReadPromise } from '../../subjects/indicator/indicatorView'
import table from './Table.module.css'

/** The reading of one promise: its shape, its word, its reason; of a small count how many of how many. */
export function ReadingCell({ read: { reading } }: { readonly read: ReadPromise }) {
  const { status, reason, attainedOf } = reading
  return (
    <div>
      <StatusMark status={status} /> {statusWords[status]()}
      {attainedOf === null ? null : (
        <span className={table.sub}>
          {m.sentence_part_of({
            attained: formatNumber(attainedOf.attained),
            of: formatNumber(attainedOf.of),
          })}
        </span>
      )}
      {reason === null ? null : <span className={table.sub}>{reasonWords[reason]()}</span>}
    </div>
  )
}
